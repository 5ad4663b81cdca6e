import { answered, declared, type Example, exampleDocument, httpScenario } from '../example';

const TEMPLATE = `#set($root = $input.path('$'))
{
  "pets": [
#foreach($pet in $root.pets)
    {
      "id": $pet.id,
      "name": "$util.escapeJavaScript($pet.name)",
      "tags": $pet.tags
    },
#end
  ],
  "count": $root.pets.size()
}`;

const expecting = (value: string) => ({ expected: { statusCode: 200, body: { match: 'json' as const, value } } });

/** Pains 28, 30. */
export const listWithCommas: Example = {
  id: 'list-with-commas',
  title: 'A list with one comma too many',
  question: 'The reply is not valid JSON. Which line of the template wrote the bad character?',
  document: exampleDocument({
    name: 'A list with one comma too many',
    description:
      "API Gateway sends whatever the template prints. The comma after the last item and the \\' that escapeJavaScript makes of an apostrophe are both illegal in JSON. $foreach.hasNext and replaceAll mend them.",
    integration: { type: 'HTTP', uri: 'https://backend.example.com/pets', httpMethod: 'GET' },
    resourcePath: '/pets',
    methodResponses: [declared('200')],
    responses: [{ statusCode: '200', responseTemplates: { 'application/json': TEMPLATE } }],
    scenarios: [
      httpScenario(
        's1',
        'Two pets',
        answered(
          200,
          '{"pets":[{"id":1,"name":"Rex","tags":["dog","good"]},{"id":2,"name":"O\'Malley","tags":["cat"]}]}',
        ),
        expecting(
          '{"pets":[{"id":1,"name":"Rex","tags":["dog","good"]},{"id":2,"name":"O\'Malley","tags":["cat"]}],"count":2}',
        ),
      ),
      httpScenario('s2', 'No pets', answered(200, '{"pets":[]}'), expecting('{"pets":[],"count":0}')),
    ],
  }),
};
