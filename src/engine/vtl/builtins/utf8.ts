const REPLACEMENT = '\uFFFD';

/** UTF-8 bytes of a text; an unpaired surrogate becomes `?`, as in Java. */
export function encodeUtf8(text: string): number[] {
  const bytes: number[] = [];
  for (const char of text) {
    const code = char.codePointAt(0) ?? 0;
    if (code < 0x80) bytes.push(code);
    else if (code < 0x800) bytes.push(0xc0 | (code >> 6), tail(code));
    else if (code >= 0xd800 && code <= 0xdfff) bytes.push(63);
    else if (code < 0x10000) bytes.push(0xe0 | (code >> 12), tail(code >> 6), tail(code));
    else bytes.push(0xf0 | (code >> 18), tail(code >> 12), tail(code >> 6), tail(code));
  }
  return bytes;
}

function tail(code: number): number {
  return 0x80 | (code & 0x3f);
}

/** The text of UTF-8 bytes; malformed ones become U+FFFD in the portions that Java replaces. */
export function decodeUtf8(bytes: readonly number[]): string {
  const parts: string[] = [];
  for (let i = 0; i < bytes.length; ) {
    const lead = bytes[i] ?? 0;
    const length = lead < 0x80 ? 1 : lead < 0xc2 ? 0 : lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : lead < 0xf5 ? 4 : 0;
    const good = length === 0 ? 0 : wellFormed(bytes, i, length);
    if (good < length || length === 0) {
      parts.push(REPLACEMENT);
      i += Math.max(good, 1);
      continue;
    }
    const code = codePoint(bytes, i, length);
    parts.push(code >= 0xd800 && code <= 0xdfff ? REPLACEMENT : String.fromCodePoint(code));
    i += length;
  }
  return parts.join('');
}

/** How many of the bytes from `at` begin a character of `length` bytes. */
function wellFormed(bytes: readonly number[], at: number, length: number): number {
  const lead = bytes[at] ?? 0;
  for (let n = 1; n < length; n++) {
    const byte = bytes[at + n] ?? 0;
    const low = n > 1 ? 0x80 : lead === 0xe0 ? 0xa0 : lead === 0xf0 ? 0x90 : 0x80;
    const high = n === 1 && lead === 0xf4 ? 0x8f : 0xbf;
    if (byte < low || byte > high) return n;
  }
  return length;
}

function codePoint(bytes: readonly number[], at: number, length: number): number {
  let code = (bytes[at] ?? 0) & (length === 1 ? 0x7f : 0xff >> (length + 1));
  for (let n = 1; n < length; n++) code = (code << 6) | ((bytes[at + n] ?? 0) & 0x3f);
  return code;
}
