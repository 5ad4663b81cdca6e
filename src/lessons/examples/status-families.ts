import { answered, declared, type Example, exampleDocument, httpScenario } from '../example';

const WHOLE = { 'application/json': "$input.json('$')" };

/** An AWS service behind the API: a pattern for each family of statuses, and a default that catches the rest. */
export const statusFamilies: Example = {
  id: 'status-families',
  title: 'An AWS service, sorted by status',
  question: 'The service answers 404, 429 or 503. Which of three responses does each become?',
  document: exampleDocument({
    name: 'An AWS service, sorted by status',
    description:
      'For an AWS service or an HTTP endpoint the patterns see the status code as text. 2\\d{2} and 5\\d{2} take whole families; whatever they leave, here every 4xx, falls to the default response, which says 403.',
    httpMethod: 'POST',
    resourcePath: '/doors/{door}/messages',
    integration: {
      type: 'AWS',
      uri: 'arn:aws:apigateway:us-east-1:a1b2c3d4e5f6g7-ats.iotdata:path/topics/doors/{door}',
      httpMethod: 'POST',
      passthroughBehavior: 'WHEN_NO_MATCH',
      requestParameters: {
        'integration.request.header.Content-Type': "'application/json'",
        'integration.request.path.door': 'method.request.path.door',
      },
      requestTemplates: WHOLE,
    },
    methodResponses: [declared('200'), declared('500'), declared('403')],
    responses: [
      { statusCode: '200', selectionPattern: '2\\d{2}', responseTemplates: WHOLE },
      { statusCode: '500', selectionPattern: '5\\d{2}', responseTemplates: WHOLE },
      { statusCode: '403', responseTemplates: WHOLE },
    ],
    scenarios: [
      httpScenario('s1', 'Published', answered(200, '{"message":"OK","traceId":"5f3c"}'), {
        expected: { statusCode: 200, body: { match: 'json', value: '{"message":"OK","traceId":"5f3c"}' } },
      }),
      httpScenario('s2', 'Not allowed to publish', answered(403, '{"message":"Forbidden","traceId":"5f3d"}'), {
        expected: { statusCode: 403 },
      }),
      httpScenario('s3', 'Too many messages', answered(429, '{"message":"Too Many Requests","traceId":"5f3e"}'), {
        expected: { statusCode: 403 },
      }),
      httpScenario('s4', 'Service unavailable', answered(503, '{"message":"Unavailable","traceId":"5f3f"}'), {
        expected: { statusCode: 500 },
      }),
    ],
  }),
};
