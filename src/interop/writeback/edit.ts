import type { Span } from '../tree/node';

/** One replacement in a text; an empty range inserts. */
export interface Edit extends Span {
  readonly text: string;
}

/** Applies edits that do not overlap. Insertions at one place keep their order and come before a removal there. */
export function applyTextEdits(text: string, edits: readonly Edit[]): string {
  const sorted = edits
    .map((edit, order) => ({ edit, order }))
    .sort((a, b) => a.edit.start - b.edit.start || a.edit.end - b.edit.end || a.order - b.order);
  let result = '';
  let at = 0;
  for (const { edit } of sorted) {
    if (edit.start < at) throw new RangeError('Edits overlap');
    result += text.slice(at, edit.start) + edit.text;
    at = edit.end;
  }
  return result + text.slice(at);
}
