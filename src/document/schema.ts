import * as v from 'valibot';
import type { PlaygroundDocument } from '../engine';

const textMap = v.record(v.string(), v.string());
const templates = v.record(v.string(), v.nullable(v.string()));
const nameValue = v.strictObject({ name: v.string(), value: v.string() });
const payload = v.union([v.strictObject({ text: v.string() }), v.strictObject({ base64: v.string() })]);

const contentHandling = v.picklist(['CONVERT_TO_BINARY', 'CONVERT_TO_TEXT']);

const integrationResponse = v.strictObject({
  statusCode: v.string(),
  selectionPattern: v.exactOptional(v.string()),
  responseParameters: v.exactOptional(textMap),
  responseTemplates: v.exactOptional(templates),
  contentHandling: v.exactOptional(contentHandling),
});

const integration = v.strictObject({
  type: v.picklist(['AWS', 'AWS_PROXY', 'HTTP', 'HTTP_PROXY', 'MOCK']),
  uri: v.exactOptional(v.string()),
  httpMethod: v.exactOptional(v.string()),
  requestTemplates: v.exactOptional(templates),
  requestParameters: v.exactOptional(textMap),
  passthroughBehavior: v.exactOptional(v.picklist(['WHEN_NO_MATCH', 'WHEN_NO_TEMPLATES', 'NEVER'])),
  contentHandling: v.exactOptional(contentHandling),
  timeoutInMillis: v.exactOptional(v.number()),
  integrationResponses: v.array(integrationResponse),
});

const methodResponse = v.strictObject({
  statusCode: v.string(),
  responseParameters: v.exactOptional(v.record(v.string(), v.boolean())),
  responseModels: v.exactOptional(textMap),
});

const gatewayResponse = v.strictObject({
  statusCode: v.exactOptional(v.string()),
  responseParameters: v.exactOptional(textMap),
  responseTemplates: v.exactOptional(textMap),
});

const clientRequest = v.strictObject({
  httpMethod: v.exactOptional(v.string()),
  path: v.exactOptional(v.string()),
  pathParameters: v.exactOptional(textMap),
  queryStringParameters: v.exactOptional(v.array(nameValue)),
  headers: v.exactOptional(v.array(nameValue)),
  body: v.exactOptional(payload),
});

const lambdaBackend = v.variant('outcome', [
  v.strictObject({ outcome: v.literal('success'), payload: v.string() }),
  v.strictObject({
    outcome: v.literal('error'),
    errorMessage: v.string(),
    errorType: v.string(),
    runtime: v.picklist(['nodejs', 'python', 'java']),
    stackTrace: v.array(v.string()),
  }),
  v.strictObject({ outcome: v.literal('errorPayload'), payload: v.string() }),
  v.strictObject({ outcome: v.literal('accepted') }),
  v.strictObject({
    outcome: v.literal('failure'),
    failure: v.picklist(['throttled', 'invalidPermissions', 'invalidRequestBody', 'integrationTimeout']),
  }),
]);

const httpBackend = v.variant('outcome', [
  v.strictObject({
    outcome: v.literal('response'),
    statusCode: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(999)),
    headers: v.array(nameValue),
    body: payload,
  }),
  v.strictObject({ outcome: v.literal('failure'), failure: v.picklist(['connection', 'timeout', 'invalidEndpoint']) }),
]);

const expectation = v.strictObject({
  statusCode: v.exactOptional(v.number()),
  headers: v.exactOptional(textMap),
  body: v.exactOptional(v.strictObject({ match: v.picklist(['exact', 'json', 'regex']), value: v.string() })),
});

const scenario = v.strictObject({
  id: v.string(),
  name: v.string(),
  request: clientRequest,
  context: v.exactOptional(v.string()),
  backend: v.strictObject({ lambda: v.exactOptional(lambdaBackend), http: v.exactOptional(httpBackend) }),
  expected: v.exactOptional(expectation),
});

/** The document of version 1; members it does not name are refused, so that nothing hostile or misspelt rides along. */
export const documentSchema = v.strictObject({
  version: v.literal(1),
  name: v.string(),
  description: v.exactOptional(v.string()),
  api: v.strictObject({
    binaryMediaTypes: v.array(v.string()),
    stageVariables: textMap,
    gatewayResponses: v.record(v.string(), gatewayResponse),
    endpointType: v.exactOptional(v.picklist(['REGIONAL', 'EDGE', 'PRIVATE'])),
  }),
  method: v.strictObject({
    httpMethod: v.string(),
    resourcePath: v.string(),
    methodResponses: v.array(methodResponse),
    integration,
  }),
  scenarios: v.pipe(v.array(scenario), v.minLength(1)),
}) satisfies v.GenericSchema<unknown, PlaygroundDocument>;
