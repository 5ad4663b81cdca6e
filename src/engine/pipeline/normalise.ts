import { givenTexts, isRecord, jsonOf, scalarText as text } from '../given';
import type {
  BodyExpectation,
  ClientRequest,
  ContentHandling,
  Expectation,
  GatewayResponse,
  IntegrationResponse,
  IntegrationType,
  MethodResponse,
  NameValue,
  PassthroughBehavior,
  Payload,
} from '../model';

/** An integration with everything that can be defaulted filled in. */
export interface FullIntegration {
  type: IntegrationType;
  uri: string | undefined;
  httpMethod: string | undefined;
  requestTemplates: Record<string, string | null>;
  requestParameters: Record<string, string>;
  passthroughBehavior: PassthroughBehavior;
  contentHandling: ContentHandling | undefined;
  integrationResponses: IntegrationResponse[];
}

/** A document as the pipeline reads it: nothing optional is missing, nothing has a wrong type. */
export interface FullDocument {
  api: {
    binaryMediaTypes: string[];
    stageVariables: Record<string, string>;
    gatewayResponses: Record<string, GatewayResponse>;
    endpointType: 'REGIONAL' | 'EDGE' | 'PRIVATE';
  };
  httpMethod: string;
  resourcePath: string;
  /** Undefined when the document says nothing about method responses; then every status counts as declared. */
  methodResponses: MethodResponse[] | undefined;
  integration: FullIntegration;
}

const INTEGRATION_TYPES: readonly IntegrationType[] = ['AWS', 'AWS_PROXY', 'HTTP', 'HTTP_PROXY', 'MOCK'];
const CONTENT_HANDLING: readonly ContentHandling[] = ['CONVERT_TO_BINARY', 'CONVERT_TO_TEXT'];
const PASSTHROUGH: readonly PassthroughBehavior[] = ['WHEN_NO_MATCH', 'WHEN_NO_TEMPLATES', 'NEVER'];
const ENDPOINTS = ['REGIONAL', 'EDGE', 'PRIVATE'] as const;

const oneOf = <Name extends string>(value: unknown, names: readonly Name[]): Name | undefined =>
  names.find((name) => name === value);

/** One of AWS's upper-case names; OpenAPI writes them in lower case. */
const oneOfUpper = <Name extends string>(value: unknown, names: readonly Name[]): Name | undefined =>
  oneOf(typeof value === 'string' ? value.toUpperCase() : value, names);

const list = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

/** The members of a list, or of the object keyed by `name` that AWS's own tools write instead. */
function keyed(value: unknown, name: string): readonly unknown[] | undefined {
  if (Array.isArray(value)) return value;
  if (!isRecord(value)) return undefined;
  return Object.entries(value).map(([key, item]) => ({ [name]: key, ...(isRecord(item) ? item : {}) }));
}

function record<Value>(value: unknown, read: (member: unknown) => Value | undefined): Record<string, Value> {
  const result: Record<string, Value> = Object.create(null);
  if (!isRecord(value)) return result;
  for (const [name, member] of Object.entries(value)) {
    const known = read(member);
    if (known !== undefined) result[name] = known;
  }
  return result;
}

/** Name and value pairs, also when they come as an object. */
export function pairs(value: unknown): NameValue[] {
  if (isRecord(value))
    return Object.entries(value).flatMap(([name, item]) =>
      (Array.isArray(item) ? item : [item]).flatMap((one) => {
        const known = text(one);
        return known === undefined ? [] : [{ name, value: known }];
      }),
    );
  return list(value).flatMap((item) => {
    if (!isRecord(item)) return [];
    const name = text(item['name']);
    return name === undefined ? [] : [{ name, value: text(item['value']) ?? '' }];
  });
}

/** A payload; bare text counts as text, data as its JSON text. */
export function payload(value: unknown): Payload | undefined {
  const bare = text(value);
  if (bare !== undefined) return { text: bare };
  if (isRecord(value) && typeof value['base64'] === 'string') return { base64: value['base64'] };
  const inner = isRecord(value) ? text(value['text']) : undefined;
  const known = inner ?? (value === null ? undefined : jsonOf(value));
  return known === undefined ? undefined : { text: known };
}

const template = (value: unknown): string | null | undefined => (value === null ? null : text(value));

function integrationResponse(value: unknown): IntegrationResponse {
  const source = isRecord(value) ? value : {};
  const selectionPattern = text(source['selectionPattern']);
  const contentHandling = oneOfUpper(source['contentHandling'], CONTENT_HANDLING);
  return {
    statusCode: text(source['statusCode']) ?? '200',
    ...(selectionPattern === undefined ? {} : { selectionPattern }),
    responseParameters: givenTexts(source['responseParameters']),
    responseTemplates: record(source['responseTemplates'], template),
    ...(contentHandling === undefined ? {} : { contentHandling }),
  };
}

function methodResponse(value: unknown): MethodResponse {
  const source = isRecord(value) ? value : {};
  return {
    statusCode: text(source['statusCode']) ?? '200',
    responseParameters: record(source['responseParameters'], (flag) => flag === true || flag === 'true'),
    responseModels: givenTexts(source['responseModels']),
  };
}

function gatewayResponse(value: unknown): GatewayResponse | undefined {
  if (!isRecord(value)) return undefined;
  const statusCode = text(value['statusCode']);
  return {
    ...(statusCode === undefined ? {} : { statusCode }),
    responseParameters: givenTexts(value['responseParameters']),
    responseTemplates: givenTexts(value['responseTemplates']),
  };
}

function fullIntegration(value: unknown): FullIntegration {
  const source = isRecord(value) ? value : {};
  return {
    type: oneOfUpper(source['type'], INTEGRATION_TYPES) ?? 'MOCK',
    uri: text(source['uri']),
    httpMethod: text(source['httpMethod']),
    requestTemplates: record(source['requestTemplates'], template),
    requestParameters: givenTexts(source['requestParameters']),
    passthroughBehavior: oneOfUpper(source['passthroughBehavior'], PASSTHROUGH) ?? 'WHEN_NO_MATCH',
    contentHandling: oneOfUpper(source['contentHandling'], CONTENT_HANDLING),
    integrationResponses: (keyed(source['integrationResponses'], 'statusCode') ?? []).map(integrationResponse),
  };
}

/** Reads a document tolerantly: missing members get their defaults, members of a wrong type count as missing. */
export function fullDocument(document: unknown): FullDocument {
  const source = isRecord(document) ? document : {};
  const api = isRecord(source['api']) ? source['api'] : {};
  const method = isRecord(source['method']) ? source['method'] : {};
  const declared = keyed(method['methodResponses'], 'statusCode');
  return {
    api: {
      binaryMediaTypes: list(api['binaryMediaTypes']).filter((item) => typeof item === 'string'),
      stageVariables: givenTexts(api['stageVariables']),
      gatewayResponses: record(api['gatewayResponses'], gatewayResponse),
      endpointType: oneOfUpper(api['endpointType'], ENDPOINTS) ?? 'REGIONAL',
    },
    httpMethod: text(method['httpMethod']) ?? 'GET',
    resourcePath: text(method['resourcePath']) ?? '/',
    methodResponses: declared?.map(methodResponse),
    integration: fullIntegration(method['integration']),
  };
}

/** Reads a client request tolerantly; what is missing stays missing. */
export function clientRequest(value: unknown): ClientRequest {
  const source = isRecord(value) ? value : {};
  const httpMethod = text(source['httpMethod']);
  const path = text(source['path']);
  const body = payload(source['body']);
  return {
    ...(httpMethod === undefined ? {} : { httpMethod }),
    ...(path === undefined ? {} : { path }),
    ...(isRecord(source['pathParameters']) ? { pathParameters: givenTexts(source['pathParameters']) } : {}),
    queryStringParameters: pairs(source['queryStringParameters']),
    headers: pairs(source['headers']),
    ...(body === undefined ? {} : { body }),
  };
}

const MATCHES = ['exact', 'json', 'regex'] as const;

function bodyExpectation(value: unknown): BodyExpectation | undefined {
  if (typeof value === 'string') return { match: 'exact', value };
  if (!isRecord(value)) return undefined;
  const match = oneOf(value['match'], MATCHES);
  const wanted = text(value['value']);
  return match === undefined || wanted === undefined ? undefined : { match, value: wanted };
}

/** Reads what a scenario pins; undefined when it pins nothing. */
export function expectationOf(value: unknown): Expectation | undefined {
  if (!isRecord(value)) return undefined;
  const statusCode = Number(text(value['statusCode']) ?? Number.NaN);
  const body = bodyExpectation(value['body']);
  return {
    ...(Number.isInteger(statusCode) ? { statusCode } : {}),
    ...(isRecord(value['headers']) ? { headers: givenTexts(value['headers']) } : {}),
    ...(body === undefined ? {} : { body }),
  };
}
