/** Reading UTF-16 text by code points. An unpaired surrogate counts as a code point of its own. */

/** Largest code point. */
export const MAX_CODE_POINT = 0x10ffff;

/** Whether the UTF-16 unit opens a surrogate pair. */
export function isHighSurrogate(unit: number): boolean {
  return unit >= 0xd800 && unit <= 0xdbff;
}

/** Whether the UTF-16 unit closes a surrogate pair. */
export function isLowSurrogate(unit: number): boolean {
  return unit >= 0xdc00 && unit <= 0xdfff;
}

/** Code point that starts at the UTF-16 offset `at`; -1 past the end. */
export function codePointAt(text: string, at: number): number {
  return text.codePointAt(at) ?? -1;
}

/** Code point that ends just before the UTF-16 offset `at`; -1 at the start. */
export function codePointBefore(text: string, at: number): number {
  if (at <= 0) return -1;
  const low = text.charCodeAt(at - 1);
  if (isLowSurrogate(low) && at >= 2 && isHighSurrogate(text.charCodeAt(at - 2))) return codePointAt(text, at - 2);
  return low;
}

/** UTF-16 units the code point takes: 1 or 2. */
export function unitsOf(codePoint: number): number {
  return codePoint > 0xffff ? 2 : 1;
}

/** UTF-16 offset `count` code points before `at`, not below 0. */
export function stepBack(text: string, at: number, count: number): number {
  let offset = at;
  for (let left = count; left > 0 && offset > 0; left -= 1) offset -= unitsOf(codePointBefore(text, offset));
  return offset;
}

/** UTF-16 offset `count` code points after `at`, not past the end. */
export function stepForward(text: string, at: number, count: number): number {
  let offset = at;
  for (let left = count; left > 0 && offset < text.length; left -= 1) offset += unitsOf(codePointAt(text, offset));
  return offset;
}

/** The code points of a text. */
export function toCodePoints(text: string): number[] {
  const points: number[] = [];
  for (let at = 0; at < text.length; ) {
    const point = codePointAt(text, at);
    points.push(point);
    at += unitsOf(point);
  }
  return points;
}

/** Whether the code point is outside the BMP or a surrogate; such pattern characters switch Java to code point steps. */
export function isBeyondBmpUnit(codePoint: number): boolean {
  return codePoint > 0xffff || (codePoint >= 0xd800 && codePoint <= 0xdfff);
}

/** ASCII `a`-`z`, `A`-`Z`. */
export function isAsciiLetter(codePoint: number): boolean {
  return (codePoint >= 65 && codePoint <= 90) || (codePoint >= 97 && codePoint <= 122);
}

/** ASCII `0`-`9`. */
export function isAsciiDigit(codePoint: number): boolean {
  return codePoint >= 48 && codePoint <= 57;
}
