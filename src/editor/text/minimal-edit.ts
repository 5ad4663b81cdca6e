import type { TextRange } from '../types';

/** One replacement. */
export interface TextEdit {
  range: TextRange;
  text: string;
}

/** The one replacement that turns `before` into `after` and touches the fewest characters; null when they are equal. */
export function minimalEdit(before: string, after: string): TextEdit | null {
  if (before === after) return null;
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before.charCodeAt(start) === after.charCodeAt(start)) start++;
  let tail = 0;
  while (
    tail < shorter - start &&
    before.charCodeAt(before.length - 1 - tail) === after.charCodeAt(after.length - 1 - tail)
  ) {
    tail++;
  }
  // A line break of two characters must not be cut in half: the editor would count it as two.
  if (isLineBreakMiddle(before, start) || isLineBreakMiddle(after, start)) start--;
  if (isLineBreakMiddle(before, before.length - tail) || isLineBreakMiddle(after, after.length - tail)) tail--;
  return { range: { start, end: before.length - tail }, text: after.slice(start, after.length - tail) };
}

function isLineBreakMiddle(text: string, offset: number): boolean {
  return text.charAt(offset - 1) === '\r' && text.charAt(offset) === '\n';
}
