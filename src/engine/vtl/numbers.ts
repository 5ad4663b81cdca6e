import { callMethod, isNumber, JavaBigInteger, JavaDouble, JavaLong, type JavaNumber, type JavaValue } from '../java';

/** The value of an INT token: Integer, Long or BigInteger by size (NUMLIT-1). Null if a prefix makes it no number. */
export function integerLiteral(text: string): JavaNumber | null {
  if (!/^-?\d+$/.test(text)) return null;
  if (text.length <= 10) {
    const small = Number(text);
    if (small === (small | 0)) return small | 0;
  }
  const value = BigInt(text);
  if (value >= -2147483648n && value <= 2147483647n) return Number(value);
  return BigInt.asIntN(64, value) === value ? new JavaLong(value) : new JavaBigInteger(value);
}

/** The value of a FLOAT token, always Double (NUMLIT-1). Null if a prefix makes it no number. */
export function floatLiteral(text: string): JavaDouble | null {
  const value = Number(text);
  return Number.isNaN(value) ? null : new JavaDouble(value);
}

/** `intValue()` of a number, null for anything else (NUMLIT-3). */
export function integerOf(value: JavaValue): number | null {
  if (typeof value === 'number') return value;
  if (!isNumber(value)) return null;
  const whole = callMethod(value, 'intValue', []);
  return whole.kind === 'value' && typeof whole.value === 'number' ? whole.value : null;
}
