import type { Span } from '../tree/node';

const FENCE = /^[ \t]*(```+|~~~+)[^\n]*\n/gm;

/** Whether a text is a Markdown document with code blocks, and no configuration of its own around them. */
export function isMarkdown(text: string): boolean {
  const first = text.search(/^[ \t]*(?:```|~~~)/m);
  if (first < 0) return false;
  const before = text.slice(0, first);
  return (
    !/^(?:resource|data|locals|module)\b[^\n]*\{/m.test(before) &&
    !/^["']?(?:openapi|swagger|Resources|service)["']?\s*:/m.test(before)
  );
}

/** Where the contents of a Markdown document's code blocks stand. */
export function codeBlocks(text: string): Span[] {
  const blocks: Span[] = [];
  let at = 0;
  for (;;) {
    FENCE.lastIndex = at;
    const opening = FENCE.exec(text);
    if (!opening) return blocks;
    const start = opening.index + opening[0].length;
    const marker = opening[1] ?? '```';
    const closing = new RegExp(`^[ \\t]*${marker}+[ \\t]*\\r?$`, 'm').exec(text.slice(start));
    const end = closing ? start + closing.index : text.length;
    blocks.push({ start, end });
    at = closing ? end + closing[0].length : text.length;
  }
}

/** The text with everything outside of a span made blank: what is left keeps its places. */
export function onlySpan(text: string, { start, end }: Span): string {
  const blank = (part: string) => part.replace(/[^\r\n]/g, ' ');
  return blank(text.slice(0, start)) + text.slice(start, end) + blank(text.slice(end));
}
