/** Characters that every target shows as they are: no control character, line separator, byte order mark or lone surrogate. */
const PRINTABLE = /^[\x20-\x7e\xa0-\u2027\u202a-\ud7ff\ue000-\ufefe\uff00-\ufffd\u{10000}-\u{10ffff}]*$/u;

const SHORT: Readonly<Record<string, string>> = { '\n': '\\n', '\r': '\\r', '\t': '\\t', '\\': '\\\\' };

/** Whether the text is printable and of one line. */
export function isPrintable(text: string): boolean {
  return PRINTABLE.test(text);
}

/** The text for between these quotes, with the escapes that YAML, HCL and TypeScript have in common. */
export function escapedText(text: string, quote: '"' | "'"): string {
  return Array.from(text, (char) => {
    if (char === quote) return `\\${quote}`;
    const short = SHORT[char];
    if (short !== undefined) return short;
    return isPrintable(char) ? char : `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`;
  }).join('');
}
