import { isHighSurrogate, isLowSurrogate, MAX_CODE_POINT } from '../sets/code-points';
import { characterByName } from './character-names';
import type { Cursor } from './cursor';

const OPEN_BRACE = 0x7b;
const CLOSE_BRACE = 0x7d;

/** Value of a hexadecimal digit, -1 for other units. */
function hexValue(unit: number): number {
  if (unit >= 48 && unit <= 57) return unit - 48;
  if (unit >= 97 && unit <= 102) return unit - 87;
  return unit >= 65 && unit <= 70 ? unit - 55 : -1;
}

function octalValue(unit: number): number {
  return unit >= 48 && unit <= 55 ? unit - 48 : -1;
}

/** `\0` and one to three octal digits, the third only if the first is 0 to 3 (rule 3.3). */
export function parseOctal(cursor: Cursor): number {
  const first = octalValue(cursor.read());
  if (first < 0) throw cursor.error('Illegal octal escape sequence');
  const second = octalValue(cursor.read());
  if (second < 0) {
    cursor.at -= 1;
    return first;
  }
  const third = octalValue(cursor.read());
  if (third >= 0 && first <= 3) return first * 64 + second * 8 + third;
  cursor.at -= 1;
  return first * 8 + second;
}

function parseBracedHex(cursor: Cursor): number {
  let value = 0;
  let unit = cursor.read();
  for (let digit = hexValue(unit); digit >= 0; unit = cursor.read(), digit = hexValue(unit)) {
    value = value * 16 + digit;
    if (value > MAX_CODE_POINT) throw cursor.error('Hexadecimal codepoint is too big');
  }
  if (unit !== CLOSE_BRACE) throw cursor.error('Unclosed hexadecimal escape sequence');
  return value;
}

/** `\xhh` or `\x{h...}` (rule 3.4). */
export function parseHex(cursor: Cursor): number {
  const unit = cursor.read();
  const high = hexValue(unit);
  if (high >= 0) {
    const low = hexValue(cursor.read());
    if (low >= 0) return high * 16 + low;
  } else if (unit === OPEN_BRACE && hexValue(cursor.peek()) >= 0) {
    return parseBracedHex(cursor);
  }
  throw cursor.error('Illegal hexadecimal escape sequence');
}

function parseFourHex(cursor: Cursor): number {
  let value = 0;
  for (let count = 0; count < 4; count += 1) {
    const digit = hexValue(cursor.read());
    if (digit < 0) throw cursor.error('Illegal Unicode escape sequence');
    value = value * 16 + digit;
  }
  return value;
}

/** `\uhhhh`, joined with a following `\uhhhh` if the two are a surrogate pair (rule 3.4). */
export function parseUnicode(cursor: Cursor): number {
  const unit = parseFourHex(cursor);
  if (!isHighSurrogate(unit)) return unit;
  const after = cursor.at;
  if (cursor.read() === 0x5c && cursor.read() === 0x75) {
    const low = parseFourHex(cursor);
    if (isLowSurrogate(low)) return 0x10000 + (unit - 0xd800) * 0x400 + (low - 0xdc00);
  }
  cursor.at = after;
  return unit;
}

/** `\cX`: any X, its bit 6 flipped (rule 3.5). */
export function parseControl(cursor: Cursor): number {
  if (cursor.atEnd) throw cursor.error('Illegal control escape sequence');
  return cursor.read() ^ 64;
}

/** `\N{name}` (rule 3.6). */
export function parseCharacterName(cursor: Cursor): number {
  if (cursor.read() !== OPEN_BRACE) throw cursor.error('Illegal character name escape sequence');
  const start = cursor.at;
  while (cursor.read() !== CLOSE_BRACE) {
    if (cursor.atEnd) throw cursor.error('Unclosed character name escape sequence');
  }
  const name = cursor.slice(start, cursor.at - 1);
  const point = characterByName(name);
  if (point < 0) throw cursor.error(`Unknown character name [${name}]`);
  return point;
}
