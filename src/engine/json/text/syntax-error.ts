/** Where and why a text is no JSON; thrown inside this folder only. */
export class JsonSyntaxError extends Error {
  constructor(
    message: string,
    /** 0-based UTF-16 index of the offending character. */
    readonly offset: number,
  ) {
    super(message);
  }
}

/** How a message names a character: control characters by number. */
export function named(text: string, offset: number): string {
  const point = text.codePointAt(offset) ?? 0;
  if (point > 0x20 && (point < 0x7f || point > 0xa0) && point !== 0xfeff) return `\`${String.fromCodePoint(point)}\``;
  return `U+${point.toString(16).toUpperCase().padStart(4, '0')}`;
}
