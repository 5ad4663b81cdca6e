import { declared, type Example, exampleDocument, lambdaScenario, returned, thrown } from '../example';

/** Pain 4 and SEL-5, SEL-7. */
export const multiLineMessage: Example = {
  id: 'multi-line-message',
  title: 'A message of several lines',
  question: '.+ catches every error, until one of them has a line break.',
  document: exampleDocument({
    name: 'A message of several lines',
    description:
      'A dot matches any character but a line break. Messages of validators, SQL drivers and stack traces have them. (?s) at the start, or (\\n|.)+, lets the pattern go on.',
    methodResponses: [declared('200'), declared('500')],
    responses: [
      {
        statusCode: '500',
        selectionPattern: '.+',
        responseTemplates: { 'application/json': '{"message": $input.json(\'$.errorMessage\')}' },
      },
      { statusCode: '200' },
    ],
    scenarios: [
      lambdaScenario('s1', 'Two lines', thrown('Validation failed:\n- name is too long\n- age is negative'), {
        expected: { statusCode: 500 },
      }),
      lambdaScenario('s2', 'One line', thrown('Validation failed'), { expected: { statusCode: 500 } }),
      lambdaScenario('s3', 'Success', returned('{"id":42}'), { expected: { statusCode: 200 } }),
    ],
  }),
};
