/** Java's simple (one code point to one code point) case mappings, from which case-insensitive matching is made (rule 6). */

/** Capitals that JavaScript maps to two characters but that have a simple mapping, as ranges with their distance. */
const SIMPLE_UPPER: readonly (readonly [from: number, to: number, distance: number])[] = [
  [0x1f80, 0x1f87, 8],
  [0x1f90, 0x1f97, 8],
  [0x1fa0, 0x1fa7, 8],
  [0x1fb3, 0x1fb3, 9],
  [0x1fc3, 0x1fc3, 9],
  [0x1ff3, 0x1ff3, 9],
];

const DOTTED_CAPITAL_I = 0x130;

function single(mapped: string, original: number): number {
  const point = mapped.codePointAt(0) ?? original;
  return mapped.length === (point > 0xffff ? 2 : 1) ? point : original;
}

/** Upper case of one code point, itself where Java has no simple mapping. */
export function upperCase(codePoint: number): number {
  if (codePoint < 128) return codePoint >= 97 && codePoint <= 122 ? codePoint - 32 : codePoint;
  for (const [from, to, distance] of SIMPLE_UPPER) {
    if (codePoint >= from && codePoint <= to) return codePoint + distance;
  }
  return single(String.fromCodePoint(codePoint).toUpperCase(), codePoint);
}

/** Lower case of one code point, itself where Java has no simple mapping. */
export function lowerCase(codePoint: number): number {
  if (codePoint < 128) return codePoint >= 65 && codePoint <= 90 ? codePoint + 32 : codePoint;
  if (codePoint === DOTTED_CAPITAL_I) return 0x69;
  return single(String.fromCodePoint(codePoint).toLowerCase(), codePoint);
}

/** The form by which `(?iu)` compares: two code points are equal when their folds are (rule 6.2). */
export function foldCase(codePoint: number): number {
  return lowerCase(upperCase(codePoint));
}

/** The other ASCII case of a letter; other code points unchanged (`(?i)` without `u`). */
export function swapAsciiCase(codePoint: number): number {
  if (codePoint >= 97 && codePoint <= 122) return codePoint - 32;
  if (codePoint >= 65 && codePoint <= 90) return codePoint + 32;
  return codePoint;
}
