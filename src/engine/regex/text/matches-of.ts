import { type MatchResult, nextFrom, Search } from '../match/find';
import { type CompiledPattern, compilePattern, patternErrorMessage } from '../pattern';
import { type TextOutcome, textError } from './outcome';

/** Steps for all searches of one call: a fixed part and one per UTF-16 unit of the text (rule 9.3). */
const BUDGET = 3_000_000;
const BUDGET_PER_UNIT = 50;

/** Compiles a pattern for a `String` method, whose error is Java's whole message. */
export function compileForText(pattern: string): TextOutcome<CompiledPattern> {
  const compiled = compilePattern(pattern);
  if (!compiled.ok) return textError('syntax', patternErrorMessage(pattern, compiled.error));
  return { ok: true, value: compiled.pattern };
}

/**
 * Calls `visit` with each match from left to right as repeated `find` gives them, until it returns false; `false` if the step
 * budget ran out (rule 13.1).
 */
export function visitMatches(pattern: CompiledPattern, text: string, visit: (match: MatchResult) => boolean): boolean {
  const search = new Search(pattern, text, BUDGET + BUDGET_PER_UNIT * text.length);
  for (let from = 0, previousEnd = 0; ; ) {
    const match = search.find(from, previousEnd);
    if (match === 'exhausted') return false;
    if (match === null || !visit(match)) return true;
    previousEnd = match.end;
    from = nextFrom(match);
    if (from > text.length) return true;
  }
}

/** The outcome of a call whose step budget is spent. */
export const GAVE_UP = textError('exhausted', 'The pattern takes too many steps on this text.');
