import type { IntegrationResponse } from '../../document';

/** Integration responses as OpenAPI holds them: by pattern, one for each. */
export interface KeyedResponses {
  entries: (readonly [key: string, response: IntegrationResponse])[];
  notes: string[];
}

/**
 * The responses under their patterns, `default` for none (SEL-6). Of those that share a pattern the one is kept that
 * API Gateway would select, the lowest status code (SEL-8, SEL-10).
 */
export function keyedResponses(responses: readonly IntegrationResponse[]): KeyedResponses {
  const kept = new Map<string, IntegrationResponse>();
  for (const response of responses) {
    const best = kept.get(keyOf(response));
    if (best === undefined || response.statusCode < best.statusCode) kept.set(keyOf(response), response);
  }
  return {
    entries: responses.flatMap((response) =>
      kept.get(keyOf(response)) === response ? [[keyOf(response), response]] : [],
    ),
    notes: [
      ...[...kept].flatMap(([key, response]) => sharedNotes(key, response, responses)),
      ...literalDefaultNotes(responses),
    ],
  };
}

function keyOf({ selectionPattern }: IntegrationResponse): string {
  return selectionPattern === 'default' ? '(default)' : selectionPattern || 'default';
}

function sharedNotes(key: string, kept: IntegrationResponse, responses: readonly IntegrationResponse[]): string[] {
  const codes = responses.filter((response) => keyOf(response) === key).map(({ statusCode }) => statusCode);
  if (codes.length === 1) return [];
  const which = key === 'default' ? 'without a pattern' : `with the pattern ${JSON.stringify(key)}`;
  return [
    `OpenAPI holds one response ${which}: of ${codes.join(', ')} only ${kept.statusCode} was written, which is the one that answers.`,
  ];
}

function literalDefaultNotes(responses: readonly IntegrationResponse[]): string[] {
  if (!responses.some(({ selectionPattern }) => selectionPattern === 'default')) return [];
  return ['The pattern "default" was written "(default)", because "default" means "no pattern" in OpenAPI.'];
}
