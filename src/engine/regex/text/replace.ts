import { compileForText, GAVE_UP, visitMatches } from './matches-of';
import type { TextOutcome } from './outcome';
import { expandReplacement } from './replacement';

function replace(pattern: string, subject: string, replacement: string, all: boolean): TextOutcome<string> {
  const compiled = compileForText(pattern);
  if (!compiled.ok) return compiled;
  const pieces: string[] = [];
  let copied = 0;
  let failure: TextOutcome<string> | null = null;
  const finished = visitMatches(compiled.value, subject, (match) => {
    const expanded = expandReplacement(compiled.value, replacement, match);
    if (!expanded.ok) {
      failure = expanded;
      return false;
    }
    pieces.push(subject.slice(copied, match.start), expanded.value);
    copied = match.end;
    return all;
  });
  if (!finished) return GAVE_UP;
  return failure ?? { ok: true, value: pieces.join('') + subject.slice(copied) };
}

/** Java's `String.replaceAll` (rule 13.1). The replacement is read only if there is a match. */
export function replaceAll(pattern: string, subject: string, replacement: string): TextOutcome<string> {
  return replace(pattern, subject, replacement, true);
}

/** Java's `String.replaceFirst` (rule 13.1). */
export function replaceFirst(pattern: string, subject: string, replacement: string): TextOutcome<string> {
  return replace(pattern, subject, replacement, false);
}
