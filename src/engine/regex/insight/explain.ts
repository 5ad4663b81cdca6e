import { find } from '../match/find';
import { type CompiledPattern, compilePattern } from '../pattern';
import { isLineTerminator } from '../sets/predefined-sets';
import type { SourceRange } from '../syntax/ast';
import type { PatternFix } from './lint';
import { type NearMiss, nearMiss } from './near-miss';
import { caseFix, lineBreakFix, lintFix, widenedFix } from './repairs';
import { soughtTexts } from './shape';
import { summaryOf } from './summary';
import { expectedWording, rangeOf } from './wording';

/** Why a pattern does not match the whole of a subject. Offsets count UTF-16 units; every `fix` has been tried and matches. */
export type MismatchReason =
  /** `.` stopped at a line break. */
  | { readonly kind: 'lineTerminator'; readonly at: number; readonly codePoint: number; readonly fix: PatternFix }
  /** Only upper and lower case differ. */
  | { readonly kind: 'case'; readonly fix: PatternFix }
  /** The pattern fits a part, but the whole subject must match (SEL-3). */
  | { readonly kind: 'partial'; readonly start: number; readonly end: number; readonly fix?: PatternFix }
  /** Text that the pattern looks for anywhere does not occur in the subject. */
  | { readonly kind: 'missingText'; readonly text: string; readonly patternRange: SourceRange }
  /** The subject got this far; `expected` is what the pattern needed there, `patternRange` the part that says so. */
  | {
      readonly kind: 'character';
      readonly at: number;
      readonly got: string;
      readonly expected: string;
      readonly patternRange: SourceRange;
      readonly fix?: PatternFix;
    }
  /** The subject ended, but the pattern needs more. */
  | { readonly kind: 'tooShort'; readonly at: number; readonly expected: string; readonly patternRange: SourceRange }
  /** The step budget was spent before there was an answer. */
  | { readonly kind: 'exhausted' };

/** The reasons, the most useful first, and that one in a sentence. */
export interface MismatchExplanation {
  readonly reasons: readonly MismatchReason[];
  readonly summary: string;
}

function withFix<T extends object>(reason: T, fix: PatternFix | null): T & { fix?: PatternFix } {
  return fix === null ? reason : { ...reason, fix };
}

function lineTerminatorReason(pattern: string, subject: string, miss: NearMiss): MismatchReason | null {
  const fix = lineBreakFix(pattern, subject);
  if (fix === null) return null;
  const first = subject.search(/[\n\r\u0085\u2028\u2029]/);
  const atMiss = miss.at >= 0 && isLineTerminator(subject.charCodeAt(miss.at));
  const at = atMiss ? miss.at : first;
  return { kind: 'lineTerminator', at, codePoint: subject.charCodeAt(at), fix };
}

function partialReason(pattern: CompiledPattern, subject: string): MismatchReason | null {
  const part = find(pattern, subject);
  if (part === null || part === 'exhausted' || part.start === part.end) return null;
  const { start, end } = part;
  return withFix({ kind: 'partial' as const, start, end }, widenedFix(pattern.source, subject));
}

/** A pattern whose every item fitted, but with text left over. */
function leftOverReason(pattern: CompiledPattern, subject: string, { completeAt }: NearMiss): MismatchReason | null {
  if (completeAt < 0) return null;
  return withFix({ kind: 'partial' as const, start: 0, end: completeAt }, widenedFix(pattern.source, subject));
}

function missingTextReason(pattern: CompiledPattern, subject: string): MismatchReason | null {
  const missing = soughtTexts(pattern).find(({ text }) => !subject.includes(text));
  return missing === undefined ? null : { kind: 'missingText', text: missing.text, patternRange: missing.range };
}

function placeReason(pattern: CompiledPattern, subject: string, miss: NearMiss): MismatchReason | null {
  const [first] = miss.items;
  if (first === undefined) return null;
  const { at } = miss;
  const expected = expectedWording(miss.items, pattern.source);
  const patternRange = rangeOf(first);
  if (at >= subject.length) return { kind: 'tooShort', at, expected, patternRange };
  const got = String.fromCodePoint(subject.codePointAt(at) ?? 0);
  return withFix({ kind: 'character' as const, at, got, expected, patternRange }, lintFix(pattern.source, subject));
}

function reasonsFor(pattern: CompiledPattern, subject: string, miss: NearMiss): MismatchReason[] {
  const ignoringCase = caseFix(pattern.source, subject);
  const place = placeReason(pattern, subject, miss);
  const repairedPlace = place?.kind === 'character' && place.fix !== undefined;
  const reasons = [
    lineTerminatorReason(pattern.source, subject, miss),
    ignoringCase === null ? null : { kind: 'case' as const, fix: ignoringCase },
    repairedPlace ? place : null,
    partialReason(pattern, subject) ?? (place === null ? leftOverReason(pattern, subject, miss) : null),
    missingTextReason(pattern, subject),
    repairedPlace ? null : place,
  ];
  return reasons.filter((reason) => reason !== null);
}

/**
 * Why a pattern does not match the whole subject (rule 15); `null` if it does match or does not compile.
 */
export function explainMismatch(pattern: string, subject: string): MismatchExplanation | null {
  const compiled = compilePattern(pattern);
  const miss = compiled.ok ? nearMiss(compiled.pattern, subject) : null;
  if (!compiled.ok || miss === null) return null;
  const reasons: MismatchReason[] =
    miss === 'exhausted' ? [{ kind: 'exhausted' }] : reasonsFor(compiled.pattern, subject, miss);
  return { reasons, summary: summaryOf(reasons[0], subject) };
}
