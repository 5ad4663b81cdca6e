import { givenText } from '../given';
import { defaultBudget, find, matchesWhole } from './match/find';
import { compilePattern, type PatternError } from './pattern';

/** What a pattern says about a subject: whether it matches as a whole, and where it first matches at all. */
export type PatternMatch =
  | {
      readonly matches: boolean;
      /** Groups of the whole match, index 0 being all of it; absent without one. */
      readonly groups?: (string | null)[];
      /** First match anywhere, UTF-16 offsets. */
      readonly find?: { readonly start: number; readonly end: number; readonly groups: (string | null)[] };
    }
  | { readonly error: PatternError }
  /** The step budget was spent before there was an answer. */
  | { readonly exhausted: true };

/** Matches a subject against a pattern as `java.util.regex` does; each of the two searches has `budget` steps. */
export function matchPattern(pattern: string, subject: string, budget?: number): PatternMatch {
  const compiled = compilePattern(givenText(pattern));
  if (!compiled.ok) return { error: compiled.error };
  const text = givenText(subject);
  const steps = budget ?? defaultBudget(text);
  const whole = matchesWhole(compiled.pattern, text, steps);
  const found = whole === 'exhausted' ? whole : find(compiled.pattern, text, 0, steps);
  if (whole === 'exhausted' || found === 'exhausted') return { exhausted: true };
  return {
    matches: whole !== null,
    ...(whole === null ? {} : { groups: [...whole.groups] }),
    ...(found === null ? {} : { find: { start: found.start, end: found.end, groups: [...found.groups] } }),
  };
}
