import { JavaList, JavaMap } from '../java/collections';
import { toJavaString } from '../java/print';
import { parseJson, printJson } from '../json';
import { requestTime } from './dates';
import { lastHeader } from './header-list';
import type { MethodRequest } from './request';
import type { Settings } from './settings';

/** `$context` of a request without authorizer, in API Gateway's own key order (VAR-5, VAR-6, VAR-9); isCanaryRequest only where the scenario says so (VAR-8). */
function defaultContext(request: MethodRequest, settings: Settings): string {
  const none = null;
  const prefix = settings.apiId;
  return JSON.stringify({
    resourceId: 'r3s0urc3',
    resourcePath: request.resourcePath,
    httpMethod: request.httpMethod,
    extendedRequestId: settings.extendedRequestId,
    requestTime: requestTime(settings.now),
    path: `/${settings.stage}${request.path}`,
    accountId: settings.accountId,
    protocol: 'HTTP/1.1',
    requestOverride: { path: {}, header: {}, querystring: {} },
    stage: settings.stage,
    domainPrefix: prefix,
    requestTimeEpoch: settings.now,
    requestId: settings.requestId,
    identity: {
      cognitoIdentityPoolId: none,
      accountId: none,
      cognitoIdentityId: none,
      caller: none,
      sourceIp: '203.0.113.7',
      principalOrgId: none,
      accessKey: none,
      cognitoAuthenticationType: none,
      cognitoAuthenticationProvider: none,
      userArn: none,
      userAgent: lastHeader(request.headers, 'User-Agent') ?? null,
      user: none,
    },
    domainName: `${prefix}.execute-api.${settings.region}.amazonaws.com`,
    deploymentId: 'd3pl0y',
    responseOverride: { header: {} },
    apiId: settings.apiId,
  });
}

const DEPTH = 50;

function layOver(base: JavaMap, over: JavaMap, depth: number): void {
  for (const [name, value] of over.entries()) {
    const known = base.get(name);
    if (known instanceof JavaMap && value instanceof JavaMap && depth < DEPTH) layOver(known, value, depth + 1);
    else base.put(name, value);
  }
}

/**
 * The context that templates see: the default with a scenario's JSON object laid over it, member by member.
 * `problem` says why the overlay was left out.
 */
export function contextOf(
  request: MethodRequest,
  settings: Settings,
  overlay: string,
): { json: string; problem?: string } {
  const json = defaultContext(request, settings);
  if (overlay.trim() === '') return { json };
  const over = parseJson(overlay);
  if (!over.ok) return { json, problem: over.error.message };
  if (!(over.value instanceof JavaMap)) return { json, problem: 'It is not a JSON object.' };
  const base = parseJson(json);
  if (!base.ok || !(base.value instanceof JavaMap)) return { json };
  layOver(base.value, over.value, 0);
  return { json: printJson(base.value, 'compact') };
}

/** Text of a dotted name in `$context`; undefined for what is missing, null, an object or a list (PAR-12). */
export function contextValue(json: string, path: string): string | undefined {
  const parsed = parseJson(json);
  let value = parsed.ok ? parsed.value : null;
  for (const name of path.split('.')) value = value instanceof JavaMap ? (value.get(name) ?? null) : null;
  return value === null || value instanceof JavaMap || value instanceof JavaList ? undefined : toJavaString(value);
}
