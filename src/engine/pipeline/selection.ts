import type { IntegrationResponse } from '../model';
import { type CompiledPattern, compilePattern, find, matchesWhole } from '../regex';
import type { Range, Selection, Subject, Verdict } from '../simulation';
import { LruCache } from './lru-cache';

/** What evaluating one integration response found, before any explanation. */
export interface Evaluation {
  index: number;
  /** 1-based place in the order of evaluation. */
  order: number;
  response: IntegrationResponse;
  verdict: Verdict;
  /** Best matching part of the subject. */
  matched?: Range;
  patternError?: { description: string; index: number };
}

export interface SelectionResult {
  evaluations: Evaluation[];
  selected: number | null;
  how: Selection['how'];
}

const patterns = new LruCache<ReturnType<typeof compilePattern>>(256);

/** A compiled pattern from the cache; the same answer as compiling it anew. */
export function cachedPattern(pattern: string): ReturnType<typeof compilePattern> {
  return patterns.get(pattern, compilePattern);
}

/** A response without a pattern is the default (SEL-6). */
export function isDefault(response: IntegrationResponse): boolean {
  return response.selectionPattern === undefined || response.selectionPattern === '';
}

/** Indexes in API Gateway's order: ascending status code, then as listed (SEL-8, inferred). */
export function evaluationOrder(responses: readonly IntegrationResponse[]): number[] {
  const key = (index: number): string => responses[index]?.statusCode ?? '';
  return responses
    .map((_, index) => index)
    .sort((left, right) => {
      const [a, b] = [key(left), key(right)];
      return a === b ? left - right : a < b ? -1 : 1;
    });
}

type Match = { kind: 'match' | 'no-match' | 'undecided'; matched?: Range };

function matchOf(pattern: CompiledPattern, subject: string, parts: boolean): Match {
  const whole = matchesWhole(pattern, subject);
  if (whole === 'exhausted') return { kind: 'undecided' };
  if (whole !== null) return { kind: 'match', matched: { start: 0, end: subject.length } };
  if (!parts) return { kind: 'no-match' };
  const part = find(pattern, subject, 0);
  if (part === 'exhausted' || part === null) return { kind: 'no-match' };
  return { kind: 'no-match', matched: { start: part.start, end: part.end } };
}

function evaluatePattern(
  pattern: string,
  subject: string,
  parts: boolean,
): Pick<Evaluation, 'verdict' | 'matched' | 'patternError'> {
  const compiled = cachedPattern(pattern);
  if (!compiled.ok) return { verdict: 'invalid-pattern', patternError: compiled.error };
  const match = matchOf(compiled.pattern, subject, parts);
  const matched = match.matched === undefined ? {} : { matched: match.matched };
  switch (match.kind) {
    case 'match':
      return { verdict: 'selected', ...matched };
    case 'no-match':
      return { verdict: 'no-match', ...matched };
    case 'undecided':
      return { verdict: 'undecided' };
    default:
      return match.kind satisfies never;
  }
}

/**
 * Selects the integration response: the first in order whose pattern matches the whole subject (SEL-3, SEL-8), else
 * the first default (SEL-6, SEL-9, SEL-10), else none (SEL-11). `parts`: also find what a pattern matches at best.
 */
export function selectResponse(
  responses: readonly IntegrationResponse[],
  subject: Subject,
  parts: boolean,
): SelectionResult {
  const evaluations: Evaluation[] = [];
  let selected: number | null = null;
  for (const [place, index] of evaluationOrder(responses).entries()) {
    const response = responses[index];
    if (response === undefined) continue;
    const common = { index, order: place + 1, response };
    if (isDefault(response)) {
      evaluations.push({ ...common, verdict: 'default-not-needed' });
      continue;
    }
    const found = evaluatePattern(response.selectionPattern ?? '', subject.value, parts);
    const later = found.verdict === 'selected' && selected !== null;
    if (found.verdict === 'selected' && !later) selected = index;
    evaluations.push({ ...common, ...found, ...(later ? { verdict: 'matches-too' as const } : {}) });
  }
  if (selected !== null) return { evaluations, selected, how: 'pattern' };
  const fallback = evaluations.find((evaluation) => evaluation.verdict === 'default-not-needed');
  if (fallback === undefined) return { evaluations, selected: null, how: 'none' };
  fallback.verdict = 'default-selected';
  return { evaluations, selected: fallback.index, how: 'default' };
}
