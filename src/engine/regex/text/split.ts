import { compileForText, GAVE_UP, visitMatches } from './matches-of';
import type { TextOutcome } from './outcome';

/**
 * Java's `String.split` (rules 13.5, 13.6): `limit` > 0 is the most pieces, 0 drops trailing empty pieces, below 0 keeps
 * them. Java's short cut for one-character patterns gives the same pieces.
 */
export function split(pattern: string, subject: string, limit = 0): TextOutcome<string[]> {
  const compiled = compileForText(pattern);
  if (!compiled.ok) return compiled;
  const pieces: string[] = [];
  let copied = 0;
  let found = false;
  const finished = visitMatches(compiled.value, subject, (match) => {
    if (limit > 0 && pieces.length === limit - 1) return false;
    if (match.end > 0) {
      found = true;
      pieces.push(subject.slice(copied, match.start));
      copied = match.end;
    }
    return true;
  });
  if (!finished) return GAVE_UP;
  if (!found) return { ok: true, value: [subject] };
  pieces.push(subject.slice(copied));
  if (limit === 0) {
    while (pieces.at(-1) === '') pieces.pop();
  }
  return { ok: true, value: pieces };
}
