import { JavaArray } from '../objects';
import { JavaException } from '../outcome';
import { JavaByte, JavaChar } from '../values';

/** The UTF-16 units as ints (String.chars). */
export function charsOf(text: string): number[] {
  return Array.from({ length: text.length }, (_, i) => text.charCodeAt(i));
}

/** The code points as ints (String.codePoints). */
export function codePointsOf(text: string): number[] {
  return Array.from(text, (c) => c.codePointAt(0) ?? 0);
}

/** String.toCharArray. */
export function charArray(text: string): JavaArray {
  return new JavaArray(
    'char',
    text.split('').map((c) => new JavaChar(c)),
  );
}

/** String.codePointBefore; throws for an index outside 1 … length. */
export function codePointBefore(text: string, index: number): number {
  if (index < 1 || index > text.length)
    throw new JavaException('java.lang.StringIndexOutOfBoundsException', `index ${index}, length ${text.length}`);
  return (
    text
      .slice(Math.max(0, index - 2), index)
      .match(/.$/su)?.[0]
      .codePointAt(0) ?? 0
  );
}

/** String.codePointCount; throws for indexes outside the text. */
export function codePointCount(text: string, begin: number, end: number): number {
  if (begin < 0 || begin > end || end > text.length)
    throw new JavaException('java.lang.IndexOutOfBoundsException', `begin ${begin}, end ${end}, length ${text.length}`);
  return [...text.slice(begin, end)].length;
}

/** String.offsetByCodePoints: the index `count` code points after `index` (before it, if negative). */
export function codePointIndex(text: string, index: number, count: number): number {
  const parts = Array.from(count >= 0 ? text.slice(index) : text.slice(0, index));
  if (index < 0 || index > text.length || Math.abs(count) > parts.length)
    throw new JavaException('java.lang.IndexOutOfBoundsException', `index ${index}, offset ${count}`);
  if (count >= 0) return index + parts.slice(0, count).join('').length;
  return parts.slice(0, parts.length + count).join('').length;
}

/** String.getBytes with one of the character sets every JVM has. Throws UnsupportedEncodingException for others. */
export function bytesOf(text: string, charset: string): JavaArray {
  const bytes = encode(text, charset.toUpperCase());
  if (bytes === null) throw new JavaException('java.io.UnsupportedEncodingException', charset);
  return new JavaArray(
    'byte',
    bytes.map((byte) => new JavaByte((byte << 24) >> 24)),
  );
}

function encode(text: string, charset: string): number[] | null {
  switch (charset) {
    case 'UTF-8':
    case 'UTF8':
      return [...text].flatMap(utf8);
    case 'US-ASCII':
    case 'ASCII':
      return codePointsOf(text).map((code) => (code < 0x80 ? code : 0x3f));
    case 'ISO-8859-1':
    case 'ISO8859_1':
    case 'LATIN1':
      return codePointsOf(text).map((code) => (code < 0x100 ? code : 0x3f));
    case 'UTF-16':
      return text === '' ? [] : [0xfe, 0xff, ...charsOf(text).flatMap((unit) => [unit >> 8, unit & 0xff])];
    case 'UTF-16BE':
      return charsOf(text).flatMap((unit) => [unit >> 8, unit & 0xff]);
    case 'UTF-16LE':
      return charsOf(text).flatMap((unit) => [unit & 0xff, unit >> 8]);
    default:
      return null;
  }
}

/** A lone surrogate becomes a question mark. */
function utf8(character: string): number[] {
  const code = character.codePointAt(0) ?? 0;
  if (code >= 0xd800 && code <= 0xdfff) return [0x3f];
  if (code < 0x80) return [code];
  if (code < 0x800) return [0xc0 | (code >> 6), 0x80 | (code & 0x3f)];
  if (code < 0x10000) return [0xe0 | (code >> 12), 0x80 | ((code >> 6) & 0x3f), 0x80 | (code & 0x3f)];
  return [0xf0 | (code >> 18), 0x80 | ((code >> 12) & 0x3f), 0x80 | ((code >> 6) & 0x3f), 0x80 | (code & 0x3f)];
}
