import type { Span } from '../tree/node';
import { type Cursor, HclFailure } from './cursor';

/** A heredoc's lines: where they stand, and their text with `<<-` indentation taken off. */
export interface Heredoc {
  readonly content: Span;
  readonly text: string;
}

const OPENING = /<<(-?)([\p{L}_][\p{L}\p{N}_-]*)[ \t]*\r?\n/uy;

/** Takes a heredoc from its `<<` to its closing marker, or nothing when there is none here. */
export function takeHeredoc(cursor: Cursor): Heredoc | undefined {
  const start = cursor.at;
  const opening = cursor.take(OPENING);
  if (opening === undefined) return undefined;
  const flush = opening.startsWith('<<-');
  const marker = opening.replace(/^<<-?/, '').trim();
  const from = cursor.at;
  for (let line = from; line <= cursor.text.length; ) {
    const next = cursor.text.indexOf('\n', line);
    const end = next < 0 ? cursor.text.length : next;
    if (cursor.text.slice(line, end).trim() === marker) {
      cursor.at = line + cursor.text.slice(line, end).replace(/\s+$/, '').length;
      const raw = cursor.text.slice(from, line).replaceAll('\r\n', '\n');
      return { content: { start: from, end: line }, text: flush ? withoutIndent(raw) : raw };
    }
    if (next < 0) break;
    line = next + 1;
  }
  throw new HclFailure(`The heredoc <<${marker} is not closed`, start);
}

/** Takes the smallest indentation of the lines off all of them, as `<<-` does. */
function withoutIndent(raw: string): string {
  const lines = raw.split('\n');
  const written = lines.filter((line) => line.trim() !== '');
  const indent = Math.min(...written.map((line) => line.length - line.trimStart().length));
  return Number.isFinite(indent) ? lines.map((line) => line.slice(Math.min(indent, indentOf(line)))).join('\n') : raw;
}

function indentOf(line: string): number {
  return line.length - line.trimStart().length;
}
