import type { Integration, MethodResponse } from '../../document';

const RESPONSE_HEADER = 'method.response.header.';

/** The header names that a method response declares, with their required flags; other members name no header. */
export function declaredHeaders(response: MethodResponse): { name: string; required: boolean }[] {
  return Object.entries(response.responseParameters ?? {}).flatMap(([key, required]) =>
    key.startsWith(RESPONSE_HEADER) ? [{ name: key.slice(RESPONSE_HEADER.length), required }] : [],
  );
}

/** One parameter of the method's request. */
export interface RequestParameter {
  place: 'path' | 'querystring' | 'header';
  name: string;
}

/**
 * The request parameters that a method must declare: those of its path, and those that the integration's parameter
 * mappings read. API Gateway refuses a mapping from an undeclared one.
 */
export function requestParameters(resourcePath: string, integration: Integration): RequestParameter[] {
  const found = new Map<string, RequestParameter>();
  const add = (parameter: RequestParameter) => found.set(`${parameter.place}.${parameter.name}`, parameter);
  for (const name of pathParameterNames(resourcePath)) add({ place: 'path', name });
  for (const source of Object.values(integration.requestParameters ?? {})) {
    const parameter = /^method\.request\.(path|querystring|multivaluequerystring|header|multivalueheader)\.(.+)$/s.exec(
      source,
    );
    const place = placeOf(parameter?.[1]);
    if (place !== undefined) add({ place, name: parameter?.[2] ?? '' });
  }
  return [...found.values()];
}

/** The names in a resource path's braces, without the `+` of a greedy one. */
function pathParameterNames(resourcePath: string): string[] {
  return [...resourcePath.matchAll(/\{([^{}+]+)\+?\}/g)].map((match) => match[1] ?? '');
}

function placeOf(source: string | undefined): RequestParameter['place'] | undefined {
  if (source === 'path') return 'path';
  if (source === undefined) return undefined;
  return source.endsWith('header') ? 'header' : 'querystring';
}
