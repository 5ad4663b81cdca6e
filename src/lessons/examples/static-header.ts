import { answered, declared, type Example, exampleDocument, httpScenario } from '../example';

/** Pains 17, 18, 19. */
export const staticHeader: Example = {
  id: 'static-header',
  title: 'A static header without quotes',
  question: 'Invalid mapping expression specified: what is wrong with *?',
  document: exampleDocument({
    name: 'A static header without quotes',
    description:
      'A static value stands in single quotes; anything else is read as a source such as integration.response.header.Location. A header can be mapped only when the method response declares it, and each response needs its own mapping.',
    integration: { type: 'HTTP', uri: 'https://backend.example.com/pets/{petId}', httpMethod: 'GET' },
    methodResponses: [declared('200', ['Access-Control-Allow-Origin', 'X-Total']), declared('404')],
    responses: [
      {
        statusCode: '200',
        responseParameters: {
          'method.response.header.Access-Control-Allow-Origin': '*',
          'method.response.header.X-Total': 'integration.response.header.X-Total-Count',
        },
      },
      {
        statusCode: '404',
        selectionPattern: '404',
        responseParameters: { 'method.response.header.Access-Control-Allow-Origin': "'*'" },
      },
    ],
    scenarios: [
      httpScenario('s1', '200 list', answered(200, '[{"id":42}]', [{ name: 'X-Total-Count', value: '1' }]), {
        expected: { statusCode: 200, headers: { 'Access-Control-Allow-Origin': '*' } },
      }),
      httpScenario('s2', '404', answered(404, '{"error":"no such pet"}'), { expected: { statusCode: 404 } }),
    ],
  }),
};
