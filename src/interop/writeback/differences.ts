import type { MethodPart } from '../import/result';
import { canonical } from './align';

/** What the file is compared in. */
export interface Scope {
  /** Serverless makes the method responses of the integration responses: the file has no say in them. */
  readonly methodResponses: boolean;
  /** Serverless sorts responses by status. */
  readonly order: boolean;
}

/**
 * Where a file that was read again differs from what it was to say, in words. An empty map and none, an empty pattern
 * and none are one; the order of method responses and the flags of their headers say nothing.
 */
export function differences(read: MethodPart, wanted: MethodPart, scope: Scope): string[] {
  const { integrationResponses: readResponses, ...readIntegration } = read.method.integration;
  const { integrationResponses: wantedResponses, ...wantedIntegration } = wanted.method.integration;
  return [
    ...differingMembers('', slim(readIntegration), slim(wantedIntegration)),
    ...differingResponses(readResponses, wantedResponses, scope.order),
    ...(scope.methodResponses
      ? differingMembers('method response ', methodResponses(read), methodResponses(wanted))
      : []),
    ...differingMembers('gateway response ', slim(read.api.gatewayResponses), slim(wanted.api.gatewayResponses)),
    ...differingMembers(
      '',
      { binaryMediaTypes: read.api.binaryMediaTypes },
      { binaryMediaTypes: wanted.api.binaryMediaTypes },
    ),
  ];
}

type Members = Readonly<Record<string, unknown>>;

function differingMembers(prefix: string, read: Members, wanted: Members): string[] {
  const keys = new Set([...Object.keys(read), ...Object.keys(wanted)]);
  return [...keys].filter((key) => canonical(read[key]) !== canonical(wanted[key])).map((key) => prefix + key);
}

type Responses = MethodPart['method']['integration']['integrationResponses'];

function differingResponses(read: Responses, wanted: Responses, order: boolean): string[] {
  const name = (response: Responses[number]) =>
    `integration response ${response.selectionPattern || response.statusCode}`;
  const texts = read.map((response) => canonical(slim(response)));
  const rest = [...texts];
  const missing = wanted.filter((response) => {
    const at = rest.indexOf(canonical(slim(response)));
    if (at >= 0) rest.splice(at, 1);
    return at < 0;
  });
  if (missing.length > 0) return missing.map(name);
  if (rest.length > 0) return ['integration responses that the file still has'];
  const sameOrder = wanted.every((response, index) => texts[index] === canonical(slim(response)));
  return order && !sameOrder ? ['the order of the integration responses'] : [];
}

function methodResponses({ method }: MethodPart): Members {
  return Object.fromEntries(
    method.methodResponses.map(({ statusCode, responseParameters, responseModels }) => [
      statusCode,
      { headers: Object.keys(responseParameters ?? {}).sort(), models: slim(responseModels ?? {}) },
    ]),
  );
}

/** The value without what says nothing. */
function slim(value: object): Members {
  const members = Object.entries(value).map(
    ([key, item]: [string, unknown]) => [key, isMap(item) ? slim(item) : item] as const,
  );
  return Object.fromEntries(
    members.filter(
      ([key, item]) =>
        item !== undefined &&
        !(key === 'selectionPattern' && item === '') &&
        !(isMap(item) && Object.keys(item).length === 0),
    ),
  );
}

function isMap(item: unknown): item is object {
  return typeof item === 'object' && item !== null && !Array.isArray(item);
}
