/** The content of a string literal. */
export interface DecodedString {
  text: string;
  /** For each character of `text` its offset in the literal, quote included; null when that is simply one more. */
  offsets: number[] | null;
  /** Offset of a `\u` that four hexadecimal digits do not follow (STR-2), else -1. */
  badEscape: number;
}

/** Strips the quotes, decodes `\uXXXX` in double-quoted literals, then halves doubled quotes (STR-1, STR-2). */
export function decodeString(raw: string): DecodedString {
  const quote = raw.charAt(0);
  const end = raw.length - 1;
  const escapes = quote === '"' && raw.includes('\\u');
  if (!escapes && raw.indexOf(quote, 1) === end) return { text: raw.slice(1, end), offsets: null, badEscape: -1 };
  const units: string[] = [];
  const offsets: number[] = [];
  for (let i = 1; i < end; ) {
    let width = 1;
    let unit = raw.charAt(i);
    if (escapes && unit === '\\' && raw.charAt(i + 1) === 'u') {
      const code = i + 6 <= end ? hexadecimal(raw.slice(i + 2, i + 6)) : null;
      if (code === null) return { text: '', offsets: null, badEscape: i };
      unit = String.fromCharCode(code);
      width = 6;
    }
    units.push(unit);
    offsets.push(i);
    i += width;
  }
  return { ...halveQuotes(units, offsets, quote), badEscape: -1 };
}

function halveQuotes(units: readonly string[], offsets: readonly number[], quote: string) {
  let text = '';
  const kept: number[] = [];
  for (let i = 0; i < units.length; i++) {
    text += units[i];
    kept.push(offsets[i] ?? 0);
    if (units[i] === quote && units[i + 1] === quote) i++;
  }
  return { text, offsets: kept };
}

/** Four characters as Java's Integer.parseInt reads them in base 16: a sign is accepted. */
function hexadecimal(text: string): number | null {
  return /^[+-]?[0-9A-Fa-f]+$/.test(text) ? Number.parseInt(text, 16) & 0xffff : null;
}
