import { declared, type Example, exampleDocument, lambdaScenario, returned, thrown } from '../example';

/** Pains 1 and 2: a status in the payload, and an error without a pattern. */
export const errorStill200: Example = {
  id: 'error-still-200',
  title: 'A Lambda error that still returns 200',
  question: 'The function throws, or returns statusCode 400, and the client sees 200 all the same.',
  document: exampleDocument({
    name: 'A Lambda error that still returns 200',
    description:
      'Without the proxy, statusCode in the payload is just text of the body, and an error is a successful invocation whose payload has an errorMessage. Only a pattern on that message selects another status.',
    methodResponses: [declared('200')],
    responses: [{ statusCode: '200' }],
    scenarios: [
      lambdaScenario(
        's1',
        'Returns statusCode 400',
        returned('{\n  "statusCode": 400,\n  "body": "{\\"message\\":\\"name is required\\"}"\n}'),
        { expected: { statusCode: 400 } },
      ),
      lambdaScenario('s2', 'Throws an error', thrown('name is required', 'ValidationError'), {
        expected: { statusCode: 400 },
      }),
      lambdaScenario('s3', 'Success', returned('{"id":42}'), { expected: { statusCode: 200 } }),
    ],
  }),
};
