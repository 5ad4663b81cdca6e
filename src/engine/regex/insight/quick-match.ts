import { matchesWhole } from '../match/find';
import { type CompiledPattern, compilePattern } from '../pattern';

/** Steps for one of many trial matches. */
const TRIAL_BUDGET = 50_000;

/** Whether the whole text certainly matches; false when the step budget is spent. */
export function surelyMatches(pattern: CompiledPattern, text: string): boolean {
  const result = matchesWhole(pattern, text, TRIAL_BUDGET);
  return result !== null && result !== 'exhausted';
}

/** {@link surelyMatches} for a pattern not yet compiled; false if it does not compile. */
export function surelyMatchesText(pattern: string, text: string): boolean {
  const compiled = compilePattern(pattern);
  return compiled.ok && surelyMatches(compiled.pattern, text);
}
