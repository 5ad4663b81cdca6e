import { declared, type Example, exampleDocument, lambdaScenario, returned, thrown } from '../example';

const ERROR_TEMPLATE = `#set($message = $input.path('$.errorMessage'))
#set($text = $message.replaceFirst('^\\[\\w+\\] ', ''))
{
  "message": "$util.escapeJavaScript($text).replaceAll("\\\\'","'")",
#if($stageVariables.debug == "on")
  "trace": $input.json('$.trace'),
#end
  "requestId": "$context.requestId"
}`;

const headers = { 'method.response.header.Access-Control-Allow-Origin': "'*'" };

/** The usual way to map Lambda errors: a prefix in the message, a pattern for each. */
export const errorsByPrefix: Example = {
  id: 'errors-by-prefix',
  title: 'Lambda errors by prefix',
  question: 'A prefix in errorMessage chooses the status. Why does the two-line message still return 200?',
  document: exampleDocument({
    name: 'Lambda errors by prefix',
    description:
      'The function throws "[NotFound] …"; the pattern with that prefix selects 404. A dot does not match a line break, so the message of two lines falls through to the default response.',
    methodResponses: [
      declared('200', ['Access-Control-Allow-Origin']),
      declared('400', ['Access-Control-Allow-Origin', 'X-Error']),
      declared('404', ['Access-Control-Allow-Origin', 'X-Error']),
      declared('500', ['Access-Control-Allow-Origin']),
    ],
    responses: [
      {
        statusCode: '400',
        selectionPattern: '^\\[BadRequest\\].*',
        responseParameters: { ...headers, 'method.response.header.X-Error': "'BadRequest'" },
        responseTemplates: { 'application/json': ERROR_TEMPLATE },
      },
      {
        statusCode: '404',
        selectionPattern: '^\\[NotFound\\].*',
        responseParameters: { ...headers, 'method.response.header.X-Error': "'NotFound'" },
        responseTemplates: { 'application/json': ERROR_TEMPLATE },
      },
      {
        statusCode: '500',
        selectionPattern: '.*(Task timed out|Process exited|exit status).*',
        responseParameters: headers,
        responseTemplates: { 'application/json': '{"message": "The service is not available."}' },
      },
      { statusCode: '200', responseParameters: headers },
    ],
    scenarios: [
      lambdaScenario('s1', '200 Found', returned('{\n  "id": 42,\n  "name": "Rex"\n}'), {
        expected: { statusCode: 200 },
      }),
      lambdaScenario('s2', 'NotFound error', thrown('[NotFound] no pet with id 42'), { expected: { statusCode: 404 } }),
      lambdaScenario('s3', 'BadRequest, two lines', thrown('[BadRequest] name:\ntoo long'), {
        expected: { statusCode: 400 },
      }),
      lambdaScenario(
        's4',
        'Time-out',
        {
          outcome: 'errorPayload',
          payload:
            '{"errorMessage":"2026-05-14T09:30:12.345Z 8f4c1f6e-4c05-4a7e-9f0c-5b1d2c7c9f10 Task timed out after 3.00 seconds"}',
        },
        { expected: { statusCode: 500 } },
      ),
    ],
  }),
};
