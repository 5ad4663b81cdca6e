import { JavaException } from '../../java/outcome';

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** The standard alphabet with padding (VAR-20). */
export function encodeBase64(bytes: readonly number[]): string {
  const parts: string[] = [];
  for (let i = 0; i < bytes.length; i += 3) {
    const left = bytes.length - i;
    const word = ((bytes[i] ?? 0) << 16) | ((bytes[i + 1] ?? 0) << 8) | (bytes[i + 2] ?? 0);
    const chars = [18, 12, 6, 0].map((shift) => ALPHABET.charAt((word >> shift) & 63));
    parts.push(
      left === 1 ? `${chars[0]}${chars[1]}==` : left === 2 ? `${chars[0]}${chars[1]}${chars[2]}=` : chars.join(''),
    );
  }
  return parts.join('');
}

/** Decodes as java.util.Base64's basic decoder does: padding may be missing, anything else wrong throws. */
export function decodeBase64(text: string): number[] {
  if (text === '') return [];
  if (text.length < 2) fail('Input byte[] should at least have 2 bytes for base64 bytes');
  const bytes: number[] = [];
  let word = 0;
  let shift = 18;
  let i = 0;
  while (i < text.length) {
    const char = text.charAt(i++);
    const value = ALPHABET.indexOf(char);
    if (char === '=') {
      if (shift === 18 || (shift === 6 && text.charAt(i++) !== '='))
        fail('Input byte array has wrong 4-byte ending unit');
      break;
    }
    if (value < 0) fail(`Illegal base64 character ${(char.charCodeAt(0) & 0xff).toString(16)}`);
    word |= value << shift;
    shift -= 6;
    if (shift >= 0) continue;
    bytes.push(word >> 16, (word >> 8) & 255, word & 255);
    word = 0;
    shift = 18;
  }
  if (shift === 12) fail('Last unit does not have enough valid bits');
  if (shift === 6) bytes.push(word >> 16);
  if (shift === 0) bytes.push(word >> 16, (word >> 8) & 255);
  if (i < text.length) fail(`Input byte array has incorrect ending byte at ${i}`);
  return bytes;
}

function fail(message: string): never {
  throw new JavaException('java.lang.IllegalArgumentException', message);
}
