const encoder = new TextEncoder();
const lossy = new TextDecoder('utf-8', { ignoreBOM: true });
const strict = new TextDecoder('utf-8', { ignoreBOM: true, fatal: true });

/** UTF-8 bytes of a text; unpaired surrogates become U+FFFD. */
export function encodeUtf8(text: string): Uint8Array {
  return encoder.encode(text);
}

/** Text of UTF-8 bytes; bytes that are not UTF-8 become U+FFFD (TPL-8). */
export function decodeUtf8(bytes: Uint8Array): string {
  return lossy.decode(bytes);
}

/** Text of UTF-8 bytes; undefined when they are not valid UTF-8. */
export function decodeUtf8Strictly(bytes: Uint8Array): string | undefined {
  try {
    return strict.decode(bytes);
  } catch {
    return undefined;
  }
}
