/** What json-smart reads at the end of the text; a literal U+001A ends it too (section 5). */
export const END = 0x1a;

/** Codes of the characters that the parsers here look for. */
export const CODE = {
  tab: 0x09,
  lineFeed: 0x0a,
  carriageReturn: 0x0d,
  space: 0x20,
  quote: 0x22,
  apostrophe: 0x27,
  plus: 0x2b,
  comma: 0x2c,
  minus: 0x2d,
  dot: 0x2e,
  zero: 0x30,
  nine: 0x39,
  colon: 0x3a,
  openBracket: 0x5b,
  backslash: 0x5c,
  closeBracket: 0x5d,
  upperE: 0x45,
  lowerE: 0x65,
  openBrace: 0x7b,
  closeBrace: 0x7d,
  delete: 0x7f,
} as const;

/** The blanks skipped before values and around commas (S-2, WS). */
export function isBlank(code: number): boolean {
  return code === CODE.space || code === CODE.lineFeed || code === CODE.carriageReturn || code === CODE.tab;
}

/** Whether the code is one of `0` … `9`. */
export function isDigit(code: number): boolean {
  return code >= CODE.zero && code <= CODE.nine;
}

/** The value of a hexadecimal digit, or -1. */
export function hexDigit(code: number): number {
  if (isDigit(code)) return code - CODE.zero;
  const letter = code | 0x20;
  return letter >= 0x61 && letter <= 0x66 ? letter - 0x57 : -1;
}

/** java.lang.String.trim(): drops every character up to U+0020 at both ends (S-10). */
export function javaTrim(text: string): string {
  let start = 0;
  let end = text.length;
  while (start < end && text.charCodeAt(start) <= CODE.space) start++;
  while (end > start && text.charCodeAt(end - 1) <= CODE.space) end--;
  return start === 0 && end === text.length ? text : text.slice(start, end);
}
