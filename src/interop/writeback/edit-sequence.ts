import type { Span } from '../tree/node';
import type { Edit } from './edit';

/** A change of things in brackets: what goes, and what comes behind which of those that stay (-1: first). */
export interface SequenceChange {
  readonly members: readonly Span[];
  readonly removed: ReadonlySet<number>;
  readonly added: readonly { readonly after: number; readonly text: string }[];
  /** Between two members: `, ` or a comma, a line break and the indentation. */
  readonly separator: string;
}

/**
 * Edits of a bracketed sequence that keeps at least one member. A removed member takes the separator before it along,
 * or the one behind it when nothing stays before.
 */
export function editSequence({ members, removed, added, separator }: SequenceChange): Edit[] {
  const edits: Edit[] = [];
  const firstKept = members.findIndex((_, index) => !removed.has(index));
  const kept = members[firstKept];
  if (!kept) return edits;
  const [first] = members;
  if (first && firstKept > 0) edits.push({ start: first.start, end: kept.start, text: '' });
  for (let index = firstKept + 1; index < members.length; index += 1) {
    const before = members[index - 1];
    const member = members[index];
    if (removed.has(index) && before && member) edits.push({ start: before.end, end: member.end, text: '' });
  }
  for (const { after, text } of added) {
    const anchor = members[keptAtOrBefore(after, removed)];
    if (anchor) edits.push({ start: anchor.end, end: anchor.end, text: separator + text });
    else edits.push({ start: kept.start, end: kept.start, text: text + separator });
  }
  return edits;
}

function keptAtOrBefore(index: number, removed: ReadonlySet<number>): number {
  let at = index;
  while (at >= 0 && removed.has(at)) at -= 1;
  return at;
}
