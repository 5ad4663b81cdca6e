import { JavaBigDecimal } from '../../java/values';
import { parseBigDecimal } from '../smart/decimal';
import type { Operand } from './ast';
import { isOperatorCharacter } from './compile-filter';
import { compile } from './compile-path';
import type { Cursor } from './cursor';
import { invalidPath, PathFailure } from './failure';
import { readRegex } from './regex-literal';
import { unescapeText } from './unescape';

/** One side of a relation (F-5, F-7). */
export function readOperand(cursor: Cursor, nesting: number): Operand {
  const char = cursor.skipSpaces().char;
  switch (char) {
    case '$':
    case '@':
      return readPath(cursor, nesting);
    case '!':
      cursor.pos++;
      if (!['$', '@'].includes(cursor.skipSpaces().char))
        throw invalidPath('Unexpected character: !', cursor.base + cursor.pos);
      return readPath(cursor, nesting);
    case "'":
    case '"':
      return readString(cursor, char);
    case 't':
    case 'f':
      return readBoolean(cursor, char === 't' ? 'true' : 'false');
    case 'n':
      readWord(cursor, 'null', 'Expected <null> value');
      return { kind: 'null' };
    case '{':
      return readJson(cursor, '{', '}');
    case '[':
      return readJson(cursor, '[', ']');
    case '/':
      return readRegex(cursor);
    default:
      return readNumber(cursor);
  }
}

/** F-7: up to an operator, a blank or a parenthesis that does not close an empty call; brackets as a whole. */
function readPath(cursor: Cursor, nesting: number): Operand {
  const start = cursor.pos++;
  while (cursor.has()) {
    if (cursor.char === '[') {
      const close = cursor.indexOfCloser(cursor.pos, '[', ']', false);
      if (close === -1)
        throw invalidPath(`Square brackets does not match in filter ${cursor.text}`, cursor.base + cursor.pos);
      cursor.pos = close + 1;
    }
    const char = cursor.char;
    const ends = char === ' ' || isOperatorCharacter(char) || (char === ')' && !closesCall(cursor, start));
    if (!cursor.has() || ends) break;
    cursor.pos++;
  }
  const base = cursor.base + start;
  const path = compile(cursor.text.slice(start, cursor.pos), base, nesting + 1);
  return {
    kind: 'path',
    path,
    expected: previousChar(cursor, start) !== '!',
    range: { start: base, end: cursor.base + cursor.pos },
  };
}

function previousChar(cursor: Cursor, from: number): string {
  return cursor.text.slice(0, from).trimEnd().slice(-1);
}

/** Whether the `)` here is the end of `.name()` in the path that starts at `start`. */
function closesCall(cursor: Cursor, start: number): boolean {
  const before = cursor.text.slice(start, cursor.pos);
  const open = before.trimEnd();
  return open.endsWith('(') && open.lastIndexOf('.') > 0;
}

function readString(cursor: Cursor, quote: "'" | '"'): Operand {
  const start = cursor.pos;
  const end = cursor.indexOfUnescaped(quote, start);
  if (end === -1)
    throw invalidPath(
      `String literal does not have matching quotes. Expected ${quote} in ${cursor.text}`,
      cursor.base + start,
    );
  cursor.pos = end + 1;
  return { kind: 'string', value: unescapeText(cursor.text.slice(start + 1, end)), quote };
}

function readBoolean(cursor: Cursor, word: 'true' | 'false'): Operand {
  readWord(cursor, word, 'Expected boolean literal');
  return { kind: 'boolean', value: word === 'true' };
}

function readWord(cursor: Cursor, word: string, message: string): void {
  const start = cursor.pos;
  if (!cursor.has(start + word.length - 1) || !cursor.text.startsWith(word, start))
    throw invalidPath(message, cursor.base + start);
  cursor.pos += word.length;
}

function readJson(cursor: Cursor, open: string, close: string): Operand {
  const start = cursor.pos;
  const end = cursor.indexOfCloser(start, open, close, false);
  if (end === -1) throw invalidPath(`String not closed. Expected ' in ${cursor.text}`, cursor.base + start);
  cursor.pos = end + 1;
  return { kind: 'json', text: cursor.text.slice(start, cursor.pos) };
}

function readNumber(cursor: Cursor): Operand {
  const start = cursor.pos;
  while (cursor.has() && /[\d.-]/.test(cursor.char)) cursor.pos++;
  const value = parseBigDecimal(cursor.text.slice(start, cursor.pos));
  if (value instanceof JavaBigDecimal) return { kind: 'number', value };
  throw new PathFailure('NumberFormatException', value.reason, cursor.base + start);
}
