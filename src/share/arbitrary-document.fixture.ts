import fc from 'fast-check';
import type { IntegrationResponse, MethodResponse, NameValue, PlaygroundDocument, Scenario } from '../document';

/** Text of every kind: any code unit (lone surrogates too), control characters, and what languages must escape. */
export const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 12 }),
  fc.string({ unit: fc.integer({ min: 0, max: 0xffff }).map((unit) => String.fromCharCode(unit)), maxLength: 6 }),
  fc
    .array(
      fc.constantFrom(
        '\\',
        '"',
        "'",
        '${',
        '#{',
        '%{',
        '`',
        '$',
        '\n',
        '\r\n',
        '\t',
        ' ',
        '  ',
        '#',
        ':',
        '- ',
        '{{',
        '!Sub ',
        'x',
        '0',
        'é',
        '🌤',
        '\u0000',
        '\u2028',
        '\ufeff',
      ),
      { maxLength: 8 },
    )
    .map((parts) => parts.join('')),
);

/** Names that plain maps hold and validation keeps. */
const anyName = anyText.filter((name) => !['__proto__', 'prototype', 'constructor'].includes(name));

const anyMap = <T>(value: fc.Arbitrary<T>) => fc.dictionary(anyName, value, { maxKeys: 3 });

const integrationResponse: fc.Arbitrary<IntegrationResponse> = fc.record(
  {
    statusCode: anyText,
    selectionPattern: anyText,
    responseParameters: anyMap(anyText),
    responseTemplates: anyMap(fc.option(anyText)),
    contentHandling: fc.constantFrom('CONVERT_TO_BINARY', 'CONVERT_TO_TEXT'),
  },
  { requiredKeys: ['statusCode'] },
);

const methodResponse: fc.Arbitrary<MethodResponse> = fc.record(
  { statusCode: anyText, responseParameters: anyMap(fc.boolean()), responseModels: anyMap(anyText) },
  { requiredKeys: ['statusCode'] },
);

const pairs: fc.Arbitrary<NameValue[]> = fc.array(fc.record({ name: anyText, value: anyText }), { maxLength: 2 });

const scenario: fc.Arbitrary<Scenario> = fc.record(
  {
    id: fc.oneof(anyText, fc.constantFrom('s1', 's2')),
    name: anyText,
    request: fc.record({ headers: pairs, pathParameters: anyMap(anyText) }, { requiredKeys: [] }),
    context: anyText,
    backend: fc.record(
      {
        lambda: fc.record({ outcome: fc.constant('success'), payload: anyText }),
        http: fc.record({
          outcome: fc.constant('response'),
          statusCode: fc.integer({ min: 0, max: 999 }),
          headers: pairs,
          body: fc.oneof(fc.record({ text: anyText }), fc.record({ base64: fc.base64String() })),
        }),
      },
      { requiredKeys: [] },
    ),
    expected: fc.record({ statusCode: fc.nat(), headers: anyMap(anyText) }, { requiredKeys: [] }),
  },
  { requiredKeys: ['id', 'name', 'request', 'backend'] },
);

/** Documents of version 1 with nasty text in every place. */
export const anyDocument: fc.Arbitrary<PlaygroundDocument> = fc.record(
  {
    version: fc.constant(1),
    name: anyText,
    description: anyText,
    api: fc.record(
      {
        binaryMediaTypes: fc.array(anyText, { maxLength: 2 }),
        stageVariables: anyMap(anyText),
        gatewayResponses: anyMap(
          fc.record(
            { statusCode: anyText, responseParameters: anyMap(anyText), responseTemplates: anyMap(anyText) },
            { requiredKeys: [] },
          ),
        ),
        endpointType: fc.constantFrom('REGIONAL', 'EDGE', 'PRIVATE'),
      },
      { requiredKeys: ['binaryMediaTypes', 'stageVariables', 'gatewayResponses'] },
    ),
    method: fc.record({
      httpMethod: anyText,
      resourcePath: anyText,
      methodResponses: fc.array(methodResponse, { maxLength: 2 }),
      integration: fc.record(
        {
          type: fc.constantFrom('AWS', 'AWS_PROXY', 'HTTP', 'HTTP_PROXY', 'MOCK'),
          uri: anyText,
          httpMethod: anyText,
          requestTemplates: anyMap(fc.option(anyText)),
          passthroughBehavior: fc.constantFrom('WHEN_NO_MATCH', 'WHEN_NO_TEMPLATES', 'NEVER'),
          contentHandling: fc.constantFrom('CONVERT_TO_BINARY', 'CONVERT_TO_TEXT'),
          timeoutInMillis: fc.integer({ min: 50, max: 29000 }),
          integrationResponses: fc.array(integrationResponse, { maxLength: 3 }),
        },
        { requiredKeys: ['type', 'integrationResponses'] },
      ),
    }),
    scenarios: fc.array(scenario, { minLength: 1, maxLength: 3 }),
  },
  { requiredKeys: ['version', 'name', 'api', 'method', 'scenarios'] },
);
