/**
 * Text that only the deployment tool can know (`${AWS::Region}`, `var.name`, `!Ref Table`) stands in the document as
 * ⟦AWS::Region⟧. The brackets mean nothing to Velocity, patterns and mapping expressions, so that such text is never
 * taken for a Velocity reference, and it can be told apart and put back when the file is written.
 */
const OPEN = '⟦';
const CLOSE = '⟧';
const MARK = /⟦([^⟦⟧]*)⟧/g;

/** The mark for a piece of source that is kept as it is; line breaks and runs of blanks become one blank. */
export function mark(source: string): string {
  return OPEN + source.replace(/\s+/g, ' ').trim().replaceAll(OPEN, '(').replaceAll(CLOSE, ')') + CLOSE;
}

/** The text cut at its marks: literals, and the inside of marks. */
export function splitMarks(text: string): (string | { readonly hole: string })[] {
  const parts: (string | { hole: string })[] = [];
  let from = 0;
  for (const found of text.matchAll(MARK)) {
    if (found.index > from) parts.push(text.slice(from, found.index));
    parts.push({ hole: found[1] ?? '' });
    from = found.index + found[0].length;
  }
  if (from < text.length) parts.push(text.slice(from));
  return parts;
}
