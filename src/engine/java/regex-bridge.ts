import { matchPattern, replaceAll, replaceFirst, split } from '../regex';
import { JavaException } from './outcome';

const EXCEPTIONS = {
  syntax: 'java.util.regex.PatternSyntaxException',
  group: 'java.lang.IndexOutOfBoundsException',
  replacement: 'java.lang.IllegalArgumentException',
  exhausted: 'java.lang.StackOverflowError',
};

type Result<T> = { ok: true; value: T } | { ok: false; error: { kind: keyof typeof EXCEPTIONS; message: string } };

function unwrap<T>(result: Result<T>): T {
  if (result.ok) return result.value;
  throw new JavaException(EXCEPTIONS[result.error.kind], result.error.message);
}

/** String.matches: the whole text. Throws PatternSyntaxException. */
export function matchesRegex(text: string, pattern: string): boolean {
  const result = matchPattern(pattern, text);
  if ('matches' in result) return result.matches;
  if ('exhausted' in result) throw new JavaException(EXCEPTIONS.exhausted, 'the pattern takes too many steps');
  throw new JavaException(EXCEPTIONS.syntax, `${result.error.description} near index ${result.error.index}`);
}

/** String.replaceAll; throws for a bad pattern, group or replacement. */
export function replaceAllRegex(text: string, pattern: string, replacement: string): string {
  return unwrap(replaceAll(pattern, text, replacement));
}

/** Whether the pattern occurs in the text; throws for a bad pattern. */
export function findsRegex(text: string, pattern: string): boolean {
  const result = matchPattern(pattern, text);
  if ('matches' in result) return result.find !== undefined;
  return matchesRegex(text, pattern);
}

/** String.replaceFirst; throws for a bad pattern, group or replacement. */
export function replaceFirstRegex(text: string, pattern: string, replacement: string): string {
  return unwrap(replaceFirst(pattern, text, replacement));
}

/** String.split; throws for a bad pattern. */
export function splitRegex(text: string, pattern: string, limit: number): readonly string[] {
  return unwrap(split(pattern, text, limit));
}
