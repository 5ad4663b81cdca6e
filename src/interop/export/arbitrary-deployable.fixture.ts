import fc from 'fast-check';
import { newScenario, type PlaygroundDocument } from '../../document';
import { anyText } from '../../share/arbitrary-document.fixture';

/** Text as a deployment file can hold it: the characters that UTF-8 can carry. */
const text = anyText.map((value) => Buffer.from(value).toString());

const mediaType = fc.constantFrom('application/json', 'text/plain', 'application/xml', 'application/vnd.api+json;v=1');
const header = fc.constantFrom('X-Error', 'Location', 'x-lower', 'Access-Control-Allow-Origin');
const headers = <T>(prefix: string, value: fc.Arbitrary<T>) =>
  fc.dictionary(
    header.map((name) => prefix + name),
    value,
    { maxKeys: 3 },
  );
const templates = fc.dictionary(mediaType, text, { maxKeys: 3 });

const statusCodes = fc.uniqueArray(fc.integer({ min: 200, max: 599 }).map(String), { minLength: 1, maxLength: 4 });

const integrationResponses = statusCodes.chain((codes) =>
  fc
    .tuple(
      fc.uniqueArray(
        text.filter((pattern) => pattern !== '' && pattern !== 'default'),
        { minLength: codes.length, maxLength: codes.length },
      ),
      fc.array(
        fc.record(
          {
            responseParameters: headers('method.response.header.', text),
            responseTemplates: templates,
            contentHandling: fc.constantFrom('CONVERT_TO_BINARY' as const, 'CONVERT_TO_TEXT' as const),
          },
          { requiredKeys: [] },
        ),
        { minLength: codes.length, maxLength: codes.length },
      ),
      fc.boolean(),
    )
    .map(([patterns, rest, withDefault]) =>
      codes.map((statusCode, index) => ({
        statusCode,
        ...(withDefault && index === 0 ? {} : { selectionPattern: patterns[index] ?? '' }),
        ...rest[index],
      })),
    ),
);

/** Documents that API Gateway could hold, with any text where it takes any. */
export const anyDeployable: fc.Arbitrary<PlaygroundDocument> = fc
  .record({
    integrationResponses,
    requestTemplates: templates,
    methodCodes: statusCodes,
    declared: headers('method.response.header.', fc.boolean()),
    gateway: templates,
  })
  .map(({ integrationResponses, requestTemplates, methodCodes, declared, gateway }) => ({
    version: 1,
    name: 'Any',
    api: {
      binaryMediaTypes: [],
      stageVariables: {},
      gatewayResponses: { DEFAULT_4XX: { statusCode: '418', responseTemplates: gateway } },
    },
    method: {
      httpMethod: 'GET',
      resourcePath: '/pets/{petId}',
      methodResponses: methodCodes.map((statusCode) => ({
        statusCode,
        responseParameters: declared,
        responseModels: { 'application/json': 'Empty' },
      })),
      integration: {
        type: 'HTTP',
        uri: 'https://example.com/pets',
        httpMethod: 'GET',
        requestTemplates,
        integrationResponses,
      },
    },
    scenarios: [newScenario('s1', 'Success')],
  }));
