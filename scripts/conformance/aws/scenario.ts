import type {
  Backend,
  ClientRequest,
  HttpBackend,
  LambdaBackend,
  NameValue,
  Payload,
  Scenario,
} from '../../../src/engine';
import { isObject, member, objectMember, stringMember } from '../json-value';

function pairs(value: unknown): NameValue[] {
  return isObject(value) ? Object.entries(value).map(([name, item]) => ({ name, value: String(item) })) : [];
}

function multiPairs(value: unknown): NameValue[] {
  if (!isObject(value)) return [];
  return Object.entries(value).flatMap(([name, items]) =>
    Array.isArray(items) ? items.map((item) => ({ name, value: String(item) })) : [],
  );
}

function payloadOf(source: unknown): Payload | undefined {
  const base64 = stringMember(source, 'bodyBase64');
  if (base64 !== undefined) return { base64 };
  const text = stringMember(source, 'body');
  return text === undefined ? undefined : { text };
}

/** `renderedRequestTemplate` is what a request template printed; a body that passes through unchanged is the same. */
function requestOf(source: Record<string, unknown>): ClientRequest {
  const request = objectMember(source, 'request');
  const rendered = stringMember(source['config'], 'renderedRequestTemplate');
  const body = rendered === undefined ? payloadOf(request) : { text: rendered };
  const path = stringMember(request, 'pathWithQueryString') ?? stringMember(request, 'path');
  const parameters = member(request, 'pathParameters');
  const httpMethod = stringMember(request, 'method');
  return {
    ...(httpMethod === undefined ? {} : { httpMethod }),
    ...(path === undefined ? {} : { path }),
    ...(isObject(parameters)
      ? { pathParameters: Object.fromEntries(Object.entries(parameters).map(([name, value]) => [name, String(value)])) }
      : {}),
    queryStringParameters: pairs(request['query']),
    headers: pairs(request['headers']),
    ...(body === undefined ? {} : { body }),
  };
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

/** A recorded Lambda body is the payload's JSON text, or, where it is no JSON, the string that the function returned. */
function lambdaBackend(backend: Record<string, unknown>): LambdaBackend {
  const body = stringMember(backend, 'body') ?? '';
  if (backend['status'] === 202 && body === '') return { outcome: 'accepted' };
  const payload = Object.hasOwn(backend, 'payload')
    ? JSON.stringify(backend['payload'])
    : isJson(body)
      ? body
      : JSON.stringify(body);
  const failed =
    backend['functionError'] === true || stringMember(backend['headers'], 'X-Amz-Function-Error') !== undefined;
  return { outcome: failed ? 'errorPayload' : 'success', payload };
}

function httpBackend(backend: Record<string, unknown>): HttpBackend {
  if (stringMember(backend, 'error')?.startsWith('invalid endpoint') === true)
    return { outcome: 'failure', failure: 'invalidEndpoint' };
  return {
    outcome: 'response',
    statusCode: typeof backend['status'] === 'number' ? backend['status'] : 200,
    headers: [...pairs(backend['headers']), ...multiPairs(backend['multiValueHeaders'])],
    body: payloadOf(backend) ?? { text: '' },
  };
}

function backendOf(source: Record<string, unknown>): Backend {
  const backend = objectMember(source, 'backend');
  return stringMember(backend, 'type') === 'lambda'
    ? { lambda: lambdaBackend(backend) }
    : { http: httpBackend(backend) };
}

/** The scenario that a recorded case describes. */
export function scenarioOf(source: Record<string, unknown>): Scenario {
  const context = member(source, 'context');
  return {
    id: 'recorded',
    name: 'recorded',
    request: requestOf(source),
    backend: backendOf(source),
    ...(context === undefined ? {} : { context: JSON.stringify(context) }),
  };
}
