import { declared, type Example, exampleDocument, lambdaScenario, returned, thrown } from '../example';

const TEMPLATE = `#set($error = $util.parseJson($input.path('$.errorMessage')))
#set($context.responseOverride.status = $error.status)
{
  "code": "$error.code",
  "message": "$util.escapeJavaScript($error.message).replaceAll("\\\\'","'")"
}`;

/** Pain 27: the message is JSON in a string. */
export const jsonInMessage: Example = {
  id: 'json-in-message',
  title: 'JSON inside errorMessage',
  question: 'The function throws JSON text. How do its members reach the body and the status?',
  document: exampleDocument({
    name: 'JSON inside errorMessage',
    description:
      'errorMessage is a string, so the pattern sees the raw JSON text and $input.path stops at it. $util.parseJson opens it; $context.responseOverride.status can take the status from it.',
    methodResponses: [declared('200'), declared('500')],
    responses: [
      { statusCode: '500', selectionPattern: '.*"code".*', responseTemplates: { 'application/json': TEMPLATE } },
      { statusCode: '200' },
    ],
    scenarios: [
      lambdaScenario(
        's1',
        'Not found',
        thrown('{"status":404,"code":"PET_NOT_FOUND","message":"There\'s no pet 42"}'),
        {
          expected: {
            statusCode: 404,
            body: { match: 'json', value: '{"code":"PET_NOT_FOUND","message":"There\'s no pet 42"}' },
          },
        },
      ),
      lambdaScenario('s2', 'Success', returned('{"id":42}'), { expected: { statusCode: 200 } }),
    ],
  }),
};
