import { Char, isBlank, isDigit, isIdentStart, isWordPart, isWordStart } from './characters';

/** Each function returns the end offset of a lexical shape that begins at `pos`, or -1 where it does not. */

/** `bl*` (`#set` | `#{set}`) `sp*` `(` (LEX-42). */
export function setOpenEnd(src: string, pos: number): number {
  let i = pos;
  while (isBlank(src.charCodeAt(i))) i++;
  if (src.startsWith('#set', i)) i += 4;
  else if (src.startsWith('#{set}', i)) i += 6;
  else return -1;
  while (src.charCodeAt(i) === Char.SPACE) i++;
  return src.charCodeAt(i) === Char.LPAREN ? i + 1 : -1;
}

/** `W`: a directive word. */
export function wordEnd(src: string, pos: number): number {
  if (!isWordStart(src.charCodeAt(pos))) return -1;
  let i = pos + 1;
  while (isWordPart(src.charCodeAt(i))) i++;
  return i;
}

/** `BW`: a directive word in braces. */
export function bracedWordEnd(src: string, pos: number): number {
  if (src.charCodeAt(pos) !== Char.LBRACE || !isIdentStart(src.charCodeAt(pos + 1))) return -1;
  let i = pos + 2;
  while (isWordPart(src.charCodeAt(i))) i++;
  return src.charCodeAt(i) === Char.RBRACE ? i + 1 : -1;
}

/** Past `bl*` NL at `pos`, or `pos` itself when no newline follows the blanks (WS-1, VTL-10). */
export function swallowNewline(src: string, pos: number): number {
  let i = pos;
  while (isBlank(src.charCodeAt(i))) i++;
  const code = src.charCodeAt(i);
  if (code === Char.LF) return i + 1;
  if (code === Char.CR) return src.charCodeAt(i + 1) === Char.LF ? i + 2 : i + 1;
  return pos;
}

/** A string literal; its longest well-formed prefix where a doubled quote is never closed (LEX-25). */
export function stringEnd(src: string, pos: number): number {
  const quote = src.charAt(pos);
  let candidate = -1;
  for (let i = pos + 1; ; ) {
    const close = src.indexOf(quote, i);
    if (close < 0) return candidate;
    if (src.charAt(close + 1) !== quote) return close + 1;
    candidate = close + 1;
    i = close + 2;
  }
}

function digitsEnd(src: string, pos: number): number {
  let i = pos;
  while (isDigit(src.charCodeAt(i))) i++;
  return i;
}

function exponentEnd(src: string, pos: number): number {
  const e = src.charCodeAt(pos) | 32;
  if (e !== 101) return -1;
  const sign = src.charCodeAt(pos + 1);
  const from = sign === Char.PLUS || sign === Char.MINUS ? pos + 2 : pos + 1;
  const end = digitsEnd(src, from);
  return end > from ? end : -1;
}

/** INT, without the `..` that may follow; -1 where FLOAT is longer or there is no number (LEX-23). */
export function integerEnd(src: string, pos: number): number {
  const from = src.charCodeAt(pos) === Char.MINUS ? pos + 1 : pos;
  const end = digitsEnd(src, from);
  if (end === from) return -1;
  if (src.charCodeAt(end) === Char.DOT) return src.charCodeAt(end + 1) === Char.DOT ? end : -1;
  return exponentEnd(src, end) < 0 ? end : -1;
}

/** FLOAT (LEX-23). */
export function floatEnd(src: string, pos: number): number {
  const from = src.charCodeAt(pos) === Char.MINUS ? pos + 1 : pos;
  const whole = digitsEnd(src, from);
  if (src.charCodeAt(whole) !== Char.DOT) return whole === from ? -1 : exponentEnd(src, whole);
  const fraction = digitsEnd(src, whole + 1);
  if (whole === from && fraction === whole + 1) return -1;
  return Math.max(fraction, exponentEnd(src, fraction));
}
