import { JavaException } from '../../java/outcome';
import { decodeUtf8, encodeUtf8 } from './utf8';

/** java.net.URLEncoder with UTF-8: form encoding, a blank becomes `+` (VAR-20). */
export function urlEncode(text: string): string {
  let out = '';
  for (const char of text) {
    if (/^[A-Za-z0-9.*_-]$/.test(char)) out += char;
    else if (char === ' ') out += '+';
    else for (const byte of encodeUtf8(char)) out += `%${byte.toString(16).toUpperCase().padStart(2, '0')}`;
  }
  return out;
}

/** java.net.URLDecoder with UTF-8; a broken `%` sequence throws. */
export function urlDecode(text: string): string {
  let out = '';
  for (let i = 0; i < text.length; ) {
    const char = text.charAt(i);
    if (char !== '%') {
      out += char === '+' ? ' ' : char;
      i++;
      continue;
    }
    const bytes: number[] = [];
    for (; text.charAt(i) === '%'; i += 3) bytes.push(byteAt(text, i));
    out += decodeUtf8(bytes);
  }
  return out;
}

function byteAt(text: string, at: number): number {
  if (at + 2 >= text.length) fail('URLDecoder: Incomplete trailing escape (%) pattern');
  const digits = text.slice(at + 1, at + 3);
  if (/^-[0-9A-Fa-f]$/.test(digits) && digits !== '-0') {
    fail('URLDecoder: Illegal hex characters in escape (%) pattern - negative value');
  }
  if (!/^[+-]?[0-9A-Fa-f]+$/.test(digits)) {
    fail(`URLDecoder: Illegal hex characters in escape (%) pattern - Error at index 0 in: "${digits}"`);
  }
  return Math.abs(Number.parseInt(digits, 16));
}

function fail(message: string): never {
  throw new JavaException('java.lang.IllegalArgumentException', message);
}
