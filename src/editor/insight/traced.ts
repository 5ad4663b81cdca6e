import type { TextRange, TracedValue } from '../types';

/** The values of a run with the text that ran; ranges are of that text. */
export interface TracedText {
  text: string;
  /** The text that `$input` read. */
  body: string | undefined;
  values: readonly TracedValue[];
}

/** All values of the innermost reference around an offset, in the order of the run, with its range. */
export function valuesAt(traced: TracedText, offset: number): { range: TextRange; values: TracedValue[] } | null {
  let range: TextRange | null = null;
  for (const value of traced.values) {
    const { start, end } = value.range;
    if (start <= offset && offset <= end && (!range || end - start < range.end - range.start)) range = value.range;
  }
  if (!range) return null;
  const { start, end } = range;
  return { range, values: traced.values.filter((value) => value.range.start === start && value.range.end === end) };
}

/** Java class of what a reference such as `$item.tags` last was in the run; undefined when it was not evaluated. */
export function typeOf(traced: TracedText | null, reference: string): string | undefined {
  const wanted = plain(reference);
  return traced?.values.findLast(({ range }) => plain(traced.text.slice(range.start, range.end)) === wanted)?.type;
}

/** `$!{x.y}` and `$x.y` are the same reference. */
function plain(reference: string): string {
  return reference.replace(/^\$!?\{?/, '').replace(/\}$/, '');
}
