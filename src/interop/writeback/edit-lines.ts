import type { Span } from '../tree/node';
import type { Edit } from './edit';
import { lineEnd, lineStart, nextLine, type Style } from './style';

/** Where the lines of a member end: behind its last character that is no line break. */
export function contentEnd(text: string, span: Span): number {
  let end = span.end;
  while (end > span.start && (text.charAt(end - 1) === '\n' || text.charAt(end - 1) === '\r')) end -= 1;
  return end;
}

/** Whether nothing but blanks stands before the member on its line. */
function ownsLine(text: string, start: number): boolean {
  return text.slice(lineStart(text, start), start).trim() === '';
}

/**
 * The edit that removes a member written on lines of its own, with its comment on the same line. A first member that
 * shares its line with a dash gives its place to the next one; undefined when there is none.
 */
export function removeLines(text: string, member: Span, next: Span | undefined): Edit | undefined {
  if (ownsLine(text, member.start)) {
    // Blank lines that belong to the value (a kept block) go with it.
    const stop = lineEnd(text, valueEnd(text, member));
    const start = lineStart(text, member.start);
    // The line break before goes, the one behind stays: what is added behind the member finds its place untouched.
    return start > 0
      ? { start: breakBefore(text, start), end: stop, text: '' }
      : { start, end: nextLine(text, stop), text: '' };
  }
  return next ? { start: member.start, end: next.start, text: '' } : undefined;
}

/** The offset of the line break (of its CR, if it has one) that ends the line before the one that starts at `start`. */
function breakBefore(text: string, start: number): number {
  return text.startsWith('\r\n', start - 2) ? start - 2 : start - 1;
}

/** The edit that adds lines behind a member; `text` begins with its indentation and has no line break at its end. */
export function addLines(style: Style, member: Span, text: string, gap = ''): Edit {
  const at = lineEnd(style.text, valueEnd(style.text, member));
  return { start: at, end: at, text: style.eol + gap + text };
}

/** Where a value ends, without the line break behind it but with the blank lines that it keeps. */
export function valueEnd(text: string, span: Span): number {
  return Math.max(contentEnd(text, span), keptEnd(text, span));
}

/** A block that keeps its blank lines owns them: what is added comes behind the last one. */
function keptEnd(text: string, member: Span): number {
  const source = text.slice(member.start, member.end);
  if (!/[|>]\d?\+\d?[ \t]*(?:#[^\n]*)?\r?\n[^\n]*(?:\n[^\n]*)*\n\s*\n$/.test(source.slice(-2000))) return member.start;
  return Math.max(member.start, member.end - (source.endsWith('\r\n') ? 2 : 1));
}
