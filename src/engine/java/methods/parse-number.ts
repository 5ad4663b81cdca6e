import { JavaException } from '../outcome';

/** java.lang.NumberFormatException. */
export function numberFormat(message: string): JavaException {
  return new JavaException('java.lang.NumberFormatException', message);
}

/** The value of a digit of any script, -1 if it is none in this radix (Character.digit). */
export function digitValue(character: string, radix: number): number {
  if (radix < 2 || radix > 36) return -1;
  const value = plainDigit(character);
  return value < radix ? value : -1;
}

function plainDigit(character: string): number {
  const code = character.codePointAt(0) ?? 0;
  if (code >= 0x30 && code <= 0x39) return code - 0x30;
  // Full-width letters count as Latin ones.
  const letter = (code >= 0xff21 && code <= 0xff5a ? code - 0xfee0 : code) | 0x20;
  if ((code < 0x80 || code >= 0xff21) && letter >= 0x61 && letter <= 0x7a) return letter - 0x57;
  if (!/^\p{Nd}$/u.test(character)) return -1;
  // Decimal digits come in runs of ten that begin with a zero.
  let zero = code;
  while (code - zero < 9 && /^\p{Nd}$/u.test(String.fromCodePoint(zero - 1))) zero--;
  return (code - zero) % 10;
}

/** Digits with an optional sign, as a whole number; throws NumberFormatException, also outside `min` … `max`. */
export function parseWhole(text: string | null, radix: number, min: bigint, max: bigint): bigint {
  if (text === null) throw numberFormat('Cannot parse null string');
  if (radix < 2 || radix > 36) throw numberFormat(`radix ${radix} is not between 2 and 36`);
  const sign = text.startsWith('-') ? -1n : 1n;
  const digits = /^[-+]/.test(text) ? text.slice(1) : text;
  const fail = (): JavaException => numberFormat(`For input string: "${text}"`);
  if (digits === '' || digits.length > 1000) throw fail();
  let value = 0n;
  for (const digit of digits.split('')) {
    const n = digitValue(digit, radix);
    if (n < 0) throw fail();
    value = value * BigInt(radix) + BigInt(n);
  }
  value *= sign;
  if (value < min || value > max) throw fail();
  return value;
}

/** Integer.decode and Long.decode: `0x`, `#` hexadecimal, `0` octal. */
export function decodeWhole(text: string, min: bigint, max: bigint): bigint {
  if (text === '') throw numberFormat('Zero length string');
  const [, sign = '', mark = '', digits = ''] = /^([-+]?)(0[xX]|#|0(?=.))?([\s\S]*)$/.exec(text) ?? [];
  if (/^[-+]/.test(digits)) throw numberFormat('Sign character in wrong position');
  const radix = mark === '' ? 10 : mark === '0' ? 8 : 16;
  return parseWhole((sign === '-' ? '-' : '') + digits, radix, min, max);
}

const DECIMAL = /^[+-]?(NaN|Infinity|(\d+\.?\d*|\.\d+)([eE][+-]?\d+)?[fFdD]?)$/;
const HEXADECIMAL = /^([+-]?)0[xX]([0-9a-fA-F]*)\.?([0-9a-fA-F]*)[pP]([+-]?\d+)[fFdD]?$/;

/** Double.parseDouble; throws NumberFormatException. */
export function parseDouble(text: string): number {
  const trimmed = text.replace(/^[\0- ]+|[\0- ]+$/g, '');
  if (DECIMAL.test(trimmed)) return Number(trimmed.replace(/[fFdD]$/, ''));
  const [, sign, whole = '', fraction = '', exponent] = HEXADECIMAL.exec(trimmed) ?? [];
  if (whole + fraction === '') throw numberFormat(trimmed === '' ? 'empty String' : `For input string: "${text}"`);
  const magnitude = Number(BigInt(`0x${whole}${fraction}`)) * 2 ** (Number(exponent) - 4 * fraction.length);
  return sign === '-' ? -magnitude : magnitude;
}
