/** `java.util.regex` as in OpenJDK 17: compiling, matching, `String` methods, and what to tell people about a pattern. */

export { exampleOf } from './insight/example';
export { explainMismatch, type MismatchExplanation, type MismatchReason } from './insight/explain';
export { lintPattern, type PatternFinding, type PatternFix } from './insight/lint';
export { overlapWitness, type Shadowing, shadows } from './insight/overlap';
export {
  defaultBudget,
  find,
  lookingAt,
  type MatchResult,
  matchesWhole,
  nextFrom,
  type SearchResult,
  type Span,
} from './match/find';
export { matchPattern, type PatternMatch } from './match-pattern';
export {
  type CompiledPattern,
  compilePattern,
  type PatternError,
  patternErrorMessage,
  patternErrorOffset,
} from './pattern';
export type { TextError, TextOutcome } from './text/outcome';
export { replaceAll, replaceFirst } from './text/replace';
export { split } from './text/split';
