import { CharSet, negateSet, rangeSet } from './char-set';
import { isAsciiDigit, isAsciiLetter } from './code-points';

/** A set given by a JavaScript expression with flag `u` that is asked about one code point. */
export function expressionSet(expression: RegExp, bmpOnly = false): CharSet {
  return new CharSet((c) => expression.test(String.fromCodePoint(c)), bmpOnly);
}

/** `\w` with flag `U` (rule 3.8). */
export const UNICODE_WORD = expressionSet(/[\p{Alphabetic}\p{M}\p{Nd}\p{Pc}\u200c\u200d]/u);

const ASCII_WORD = new CharSet((c) => isAsciiLetter(c) || isAsciiDigit(c) || c === 0x5f, true);
const ASCII_SPACE = new CharSet((c) => (c >= 9 && c <= 13) || c === 0x20, true);
const UNICODE_DIGIT = expressionSet(/\p{Nd}/u);
const UNICODE_SPACE = expressionSet(/\p{White_Space}/u);
const HORIZONTAL_SPACE = expressionSet(/[\t \xa0\u1680\u180e\u2000-\u200a\u202f\u205f\u3000]/u, true);
const VERTICAL_SPACE = expressionSet(/[\n-\r\x85\u2028\u2029]/u, true);
const ASCII_DIGITS = rangeSet(48, 57);

function lowerSet(letter: string, unicode: boolean): CharSet | null {
  switch (letter) {
    case 'd':
      return unicode ? UNICODE_DIGIT : ASCII_DIGITS;
    case 's':
      return unicode ? UNICODE_SPACE : ASCII_SPACE;
    case 'w':
      return unicode ? UNICODE_WORD : ASCII_WORD;
    case 'h':
      return HORIZONTAL_SPACE;
    case 'v':
      return VERTICAL_SPACE;
    default:
      return null;
  }
}

/** The set of `\d \s \w \h \v` or of their capitals, the complements; `null` for other letters (rule 3.8). */
export function predefinedSet(letter: string, unicode: boolean): CharSet | null {
  const lower = letter.toLowerCase();
  const set = lowerSet(lower, unicode);
  return set !== null && lower !== letter ? negateSet(set) : set;
}

/** The line terminators that `.`, `^` and `$` know without `(?d)` (rule 3.9). */
export function isLineTerminator(codePoint: number): boolean {
  return codePoint === 10 || codePoint === 13 || codePoint === 0x85 || codePoint === 0x2028 || codePoint === 0x2029;
}

/** `.` without flags, and with `(?d)` (rule 3.9). */
export const DOT = new CharSet((c) => !isLineTerminator(c), false);
/** `.` under `(?d)`: only the line feed ends a line. */
export const UNIX_DOT = new CharSet((c) => c !== 10, false);
