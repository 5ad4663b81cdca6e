const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
const PADDING = 61;
const INVALID = 255;

const VALUES = new Uint8Array(128).fill(INVALID);
for (let index = 0; index < ALPHABET.length; index++) VALUES[ALPHABET.charCodeAt(index)] = index;

function valueAt(text: string, index: number): number {
  return VALUES[text.charCodeAt(index)] ?? INVALID;
}

/** Standard base64 with padding and without line breaks. */
export function encodeBase64(bytes: Uint8Array): string {
  const parts: string[] = [];
  for (let index = 0; index < bytes.length; index += 3) {
    const left = bytes.length - index;
    const group = ((bytes[index] ?? 0) << 16) | ((bytes[index + 1] ?? 0) << 8) | (bytes[index + 2] ?? 0);
    parts.push(
      ALPHABET.charAt(group >> 18),
      ALPHABET.charAt((group >> 12) & 63),
      left > 1 ? ALPHABET.charAt((group >> 6) & 63) : '=',
      left > 2 ? ALPHABET.charAt(group & 63) : '=',
    );
  }
  return parts.join('');
}

/**
 * Bytes of base64 text, or the index of the first character that makes it something else (BIN-2). As strict as
 * java.util.Base64: no blanks or line breaks, padding complete or left out, nothing after the padding.
 */
export function decodeBase64(text: string): { ok: true; bytes: Uint8Array } | { ok: false; index: number } {
  const padded = text.charCodeAt(text.length - 1) === PADDING;
  const twice = padded && text.charCodeAt(text.length - 2) === PADDING;
  const length = text.length - (padded ? 1 : 0) - (twice ? 1 : 0);
  for (let index = 0; index < length; index++) if (valueAt(text, index) === INVALID) return { ok: false, index };
  const tail = length % 4;
  if (tail === 1 || (padded && text.length % 4 !== 0)) return { ok: false, index: text.length };
  const bytes = new Uint8Array(Math.floor((length * 3) / 4));
  let at = 0;
  for (let index = 0; index < length; index += 4) {
    const group =
      (valueAt(text, index) << 18) |
      (valueAt(text, index + 1) << 12) |
      (index + 2 < length ? valueAt(text, index + 2) << 6 : 0) |
      (index + 3 < length ? valueAt(text, index + 3) : 0);
    for (let shift = 16; shift >= 0 && at < bytes.length; shift -= 8) bytes[at++] = (group >> shift) & 255;
  }
  return { ok: true, bytes };
}
