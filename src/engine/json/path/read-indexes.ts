import { javaTrim } from '../smart/characters';
import type { PathToken } from './ast';
import type { Cursor } from './cursor';
import { invalidPath, PathFailure } from './failure';
import { closeBracket } from './read-bracket';

/** An index, a list of them, or a slice (C-11); null if the bracket holds something else. */
export function readIndexes(cursor: Cursor): PathToken | null {
  if (!/[\d:-]/.test(cursor.nextChar())) return null;
  const start = cursor.pos + 1;
  const close = cursor.indexOf(']', start);
  if (close === -1) return null;
  const text = javaTrim(cursor.text.slice(start, close));
  if (!/^[\d,:\- ]*$/.test(text)) return null;
  const position = cursor.base + start;
  if (!text.includes(':')) {
    const indexes = parseList(text, position);
    return { kind: 'index', indexes, range: closeBracket(cursor, close) };
  }
  const [from, to] = parseSlice(text, position);
  return { kind: 'slice', from, to, range: closeBracket(cursor, close) };
}

function parseList(text: string, position: number): number[] {
  return text.split(/ *, */).map((part) => {
    const index = parseInt32(part);
    if (index === null) throw invalidPath(`Failed to parse token in ArrayIndexOperation: ${part}`, position);
    return index;
  });
}

/** Parts beyond the second are ignored. */
function parseSlice(text: string, position: number): [number | null, number | null] {
  const [first = '', second = ''] = text.split(':');
  if (/[ ,]/.test(text) || (first === '' && second === ''))
    throw invalidPath(`Failed to parse SliceOperation: ${text}`, position);
  return [parseBound(first, position), parseBound(second, position)];
}

function parseBound(text: string, position: number): number | null {
  if (text === '') return null;
  const bound = parseInt32(text);
  if (bound === null) throw new PathFailure('NumberFormatException', `For input string: "${text}"`, position);
  return bound;
}

/** Java's Integer.parseInt, null for its NumberFormatException. */
function parseInt32(text: string): number | null {
  if (!/^-?\d+$/.test(text)) return null;
  const value = Number(text) + 0;
  return value >= -2_147_483_648 && value <= 2_147_483_647 ? value : null;
}
