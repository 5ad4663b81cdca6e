import { compileProgram } from './match/compiler';
import type { Program } from './match/program';
import type { ParsedPattern } from './syntax/ast';
import { parsePattern } from './syntax/parser';
import { expandQuotes } from './syntax/quote';

/** Java's answer to a pattern that does not compile; `index` is -1 or counts code points after quote expansion (rule 2.3). */
export interface PatternError {
  readonly description: string;
  readonly index: number;
}

/** A pattern that compiles; keep it to match many subjects. */
export interface CompiledPattern {
  readonly source: string;
  readonly parsed: ParsedPattern;
  readonly program: Program;
  /** Number of capturing groups, the whole match not counted. */
  readonly groupCount: number;
  /** Numbers of the named groups. */
  readonly groupNames: ReadonlyMap<string, number>;
}

/** Compiles a `java.util.regex` pattern as OpenJDK 17 does, or gives its error (rules 2 to 6, 10 and 11). */
export function compilePattern(
  pattern: string,
): { ok: true; pattern: CompiledPattern } | { ok: false; error: PatternError } {
  const result = parsePattern(pattern);
  if (!result.ok) return result;
  const { parsed } = result;
  const { groupCount, groupNames } = parsed;
  return { ok: true, pattern: { source: pattern, parsed, program: compileProgram(parsed), groupCount, groupNames } };
}

/** Java's message for an error: description, place, the pattern and a caret under the place (rule 2.4). */
export function patternErrorMessage(pattern: string, { description, index }: PatternError): string {
  if (index < 0) return `${description}\n${pattern}`;
  const head = `${description} near index ${index}\n${pattern}`;
  if (index >= pattern.length) return head;
  return `${head}\n${pattern.slice(0, index).replace(/[^\t]/gs, ' ')}^`;
}

/** UTF-16 offset in the pattern of the place an error's index means, for marking it; the pattern's length at its end. */
export function patternErrorOffset(pattern: string, { index }: PatternError): number {
  const { origins } = expandQuotes(pattern);
  return origins[Math.max(0, index)] ?? pattern.length;
}
