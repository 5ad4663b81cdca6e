import type { IntegrationResponse, Method, MethodResponse } from '../engine';

export const HEADER_TARGET = 'method.response.header.';

/** One row of the header mappings as it is edited: the header's name and its mapping expression. */
export interface HeaderMapping {
  name: string;
  source: string;
}

/** Header mappings in their order. Targets that are no header keep their whole key as name. */
export function mappingsOf(response: IntegrationResponse): HeaderMapping[] {
  return Object.entries(response.responseParameters ?? {}).map(([target, source]) => ({
    name: target.startsWith(HEADER_TARGET) ? target.slice(HEADER_TARGET.length) : target,
    source,
  }));
}

/** The same response with other header mappings. */
export function withMappings(response: IntegrationResponse, mappings: readonly HeaderMapping[]): IntegrationResponse {
  const { responseParameters: _, ...rest } = response;
  if (mappings.length === 0) return rest;
  const entries = mappings.map(({ name, source }) => [
    name.startsWith('method.response.') ? name : HEADER_TARGET + name,
    source,
  ]);
  return { ...rest, responseParameters: Object.fromEntries(entries) };
}

/** The method response of a status code. */
export function methodResponseOf(method: Method, statusCode: string): MethodResponse | undefined {
  return method.methodResponses.find((response) => response.statusCode === statusCode);
}

/** The same method with the method response of that status changed, or made if there was none. */
export function withMethodResponse(
  method: Method,
  statusCode: string,
  change: (response: MethodResponse) => MethodResponse,
): Method {
  const present = methodResponseOf(method, statusCode);
  const changed = change(present ?? { statusCode });
  return {
    ...method,
    methodResponses:
      present === undefined
        ? [...method.methodResponses, changed]
        : method.methodResponses.map((each) => (each === present ? changed : each)),
  };
}

/** The same method with a header declared in the method response of that status. */
export function withDeclaredHeader(method: Method, statusCode: string, header: string): Method {
  return withMethodResponse(method, statusCode, (response) => ({
    ...response,
    responseParameters: { ...response.responseParameters, [HEADER_TARGET + header]: false },
  }));
}

/** Sources that can be chosen rather than typed. */
export const SOURCE_KINDS: readonly { label: string; start: string; hint: string }[] = [
  { label: 'Static value', start: "'value'", hint: 'In single quotes' },
  {
    label: 'Backend header',
    start: 'integration.response.header.Location',
    hint: 'The last value; names are case-sensitive',
  },
  {
    label: 'All values of a backend header',
    start: 'integration.response.multivalueheader.Set-Cookie',
    hint: 'Joined by commas',
  },
  { label: 'Body', start: 'integration.response.body', hint: 'The whole body' },
  { label: 'Part of the body', start: 'integration.response.body.id', hint: 'JSONPath without the leading $.' },
  { label: 'Context', start: 'context.requestId', hint: 'A member of $context' },
  { label: 'Stage variable', start: 'stageVariables.name', hint: '' },
];
