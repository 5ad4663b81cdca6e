import { type DocEntry, method, property } from './entry';

const groups: readonly DocEntry[] = [
  property('path', 'Path parameters of the method request.', { type: 'Map', example: '$input.params().path.id' }),
  property('querystring', 'Query parameters of the method request; of a repeated one the last value.', {
    type: 'Map',
    example: '$input.params().querystring.page',
  }),
  property('header', 'Headers of the method request, under the names the client spelled them with.', {
    type: 'Map',
    example: "$input.params().header.get('Accept')",
  }),
];

/** `$input`: the body and the parameters of the request. */
export const inputDoc: DocEntry = property(
  'input',
  'The payload being mapped, and the parameters of the client’s request.',
  {
    example: "$input.path('$.errorMessage')",
    members: [
      property('body', 'The raw payload as text. An empty payload reads `{}`.', {
        type: 'String',
        example: '$util.escapeJavaScript($input.body)',
      }),
      method(
        'path',
        ['jsonPath'],
        'Object',
        'The value at a JSONPath, as a live Java object: maps and lists can be walked, looped over and have Java’s methods. A missing value prints nothing.',
        { example: "#set($items = $input.path('$.items'))", snippet: "path('$.‹1:name›')" },
      ),
      method(
        'json',
        ['jsonPath'],
        'String',
        'The value at a JSONPath as JSON text, strings with their quotes. A missing value gives `""` (two quote characters).',
        { example: '{ "items": $input.json(\'$.items\') }', snippet: "json('$.‹1:name›')" },
      ),
      {
        ...method(
          'params',
          ['name?'],
          'String or Map',
          'With a name: the parameter of the client’s request, searched in path, query string, headers in this order. Without: the three groups. Works in response templates too.',
          { example: "$input.params('id')", snippet: "params('‹1:name›')" },
        ),
        members: groups,
      },
    ],
  },
);

/** `$stageVariables`; its members come from the document. */
export const stageVariablesDoc: DocEntry = property(
  'stageVariables',
  'The stage’s variables by name. A missing one prints nothing.',
  { type: 'Map', example: '$stageVariables.backendHost' },
);
