import { declared, type Example, exampleDocument, lambdaScenario, returned, thrown } from '../example';

/** Pain 6: brackets taken for text. */
export const bracketsAreLetters: Example = {
  id: 'brackets-are-letters',
  title: '.*[NotFound].* matches nearly everything',
  question: 'A time-out becomes a 404: brackets are a set of letters, not a word.',
  document: exampleDocument({
    name: '.*[NotFound].* matches nearly everything',
    description:
      'In a regular expression, [NotFound] means one of the letters N, o, t, F, u, n, d. Nearly every message has one of them. Backslashes make the brackets literal.',
    methodResponses: [declared('200'), declared('400'), declared('404'), declared('500')],
    responses: [
      { statusCode: '400', selectionPattern: '.*[BadRequest].*' },
      { statusCode: '404', selectionPattern: '.*[NotFound].*' },
      { statusCode: '500', selectionPattern: '.*[InternalServiceError].*' },
      { statusCode: '200' },
    ],
    scenarios: [
      lambdaScenario('s1', 'NotFound', thrown('[NotFound] no pet with id 42'), { expected: { statusCode: 404 } }),
      lambdaScenario('s2', 'Throttled downstream', thrown('[InternalServiceError] table is throttled'), {
        expected: { statusCode: 500 },
      }),
      lambdaScenario('s3', 'BadRequest', thrown('[BadRequest] name is required'), { expected: { statusCode: 400 } }),
      lambdaScenario('s4', 'Success', returned('{"id":42}'), { expected: { statusCode: 200 } }),
    ],
  }),
};
