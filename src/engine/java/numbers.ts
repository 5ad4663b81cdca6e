import type { JavaValue } from './objects';
import {
  JavaBigDecimal,
  JavaBigInteger,
  JavaByte,
  JavaDouble,
  JavaFloat,
  JavaLong,
  type JavaNumber,
  JavaShort,
} from './values';

/** Whether a value is a java.lang.Number (NUM-1); Character is not. */
export function isNumber(value: JavaValue): value is JavaNumber {
  return (
    typeof value === 'number' ||
    value instanceof JavaLong ||
    value instanceof JavaDouble ||
    value instanceof JavaBigInteger ||
    value instanceof JavaBigDecimal ||
    value instanceof JavaFloat ||
    value instanceof JavaShort ||
    value instanceof JavaByte
  );
}

/** The exact whole number of an integral type, undefined for Float, Double and BigDecimal. */
export function wholeOf(n: JavaNumber): bigint | undefined {
  if (typeof n === 'number') return BigInt(n);
  if (n instanceof JavaDouble || n instanceof JavaFloat || n instanceof JavaBigDecimal) return undefined;
  return BigInt(n.value);
}

/** Number.doubleValue(). */
export function toDouble(n: JavaNumber): number {
  if (typeof n === 'number') return n;
  if (n instanceof JavaBigDecimal) return Number(`${n.unscaled}e${-n.scale}`);
  return Number(n.value);
}

/** Number.floatValue, rounded once: by way of double would round twice. */
export function toFloat(n: JavaNumber): number {
  const whole = n instanceof JavaBigDecimal ? undefined : wholeOf(n);
  if (whole === undefined) return Math.fround(toDouble(n));
  return wholeToFloat(whole);
}

function wholeToFloat(whole: bigint): number {
  const magnitude = whole < 0n ? -whole : whole;
  const extra = magnitude.toString(2).length - 40;
  if (extra <= 0) return Math.fround(Number(whole));
  // The bits shifted out only matter as "there are some".
  const kept = (magnitude >> BigInt(extra)) | (magnitude & ((1n << BigInt(extra)) - 1n) ? 1n : 0n);
  return Math.fround(Number(kept) * 2 ** extra * (whole < 0n ? -1 : 1));
}

/** Removes `digits` decimal digits from the right by truncation, or appends zeros if negative. */
export function shiftRight(value: bigint, digits: number): bigint {
  return digits >= 0 ? value / 10n ** BigInt(digits) : value * 10n ** BigInt(-digits);
}

/** A double as BigDecimal, digit by digit what the bits say (`new BigDecimal(double)`, NUM-6); null for NaN and infinities. */
export function exactDecimal(n: number): JavaBigDecimal | null {
  if (!Number.isFinite(n)) return null;
  let mantissa = n;
  let twos = 0;
  while (!Number.isInteger(mantissa)) {
    mantissa *= 2;
    twos++;
  }
  return new JavaBigDecimal(BigInt(mantissa) * 5n ** BigInt(twos), twos);
}

/** A number as BigDecimal, by way of double except for the arbitrary-precision types (NUM-6). */
export function toBigDecimal(n: JavaNumber): JavaBigDecimal | null {
  if (n instanceof JavaBigDecimal) return n;
  if (n instanceof JavaBigInteger) return new JavaBigDecimal(n.value, 0);
  return exactDecimal(toDouble(n));
}

/** The kinds of arithmetic that two operands can share (NUM-2). */
export type Base = 'BigDecimal' | 'BigInteger' | 'Long' | 'Double' | 'Float';

/** NUM-2. */
export function baseOf(a: JavaNumber, b: JavaNumber): Base {
  if (a instanceof JavaBigDecimal || b instanceof JavaBigDecimal) return 'BigDecimal';
  const fractional = wholeOf(a) === undefined || wholeOf(b) === undefined;
  if (a instanceof JavaBigInteger || b instanceof JavaBigInteger) return fractional ? 'BigDecimal' : 'BigInteger';
  if (!fractional) return 'Long';
  return a instanceof JavaDouble || b instanceof JavaDouble ? 'Double' : 'Float';
}

/** Why comparing fails: arbitrary precision against NaN or an infinity (NUM-6); null if it does not. */
export function comparisonFailure(a: JavaNumber, b: JavaNumber): { throws: string; message: string } | null {
  if (baseOf(a, b) !== 'BigDecimal' || (toBigDecimal(a) !== null && toBigDecimal(b) !== null)) return null;
  return { throws: 'java.lang.NumberFormatException', message: 'Infinite or NaN' };
}

/**
 * Negative, zero or positive (NUM-4). NaN and a double-based operand compare as equal, and so do operands with a
 * `comparisonFailure`.
 */
export function compareNumbers(a: JavaNumber, b: JavaNumber): number {
  switch (baseOf(a, b)) {
    case 'BigInteger':
    case 'Long': {
      const x = wholeOf(a) ?? 0n;
      const y = wholeOf(b) ?? 0n;
      return x < y ? -1 : x > y ? 1 : 0;
    }
    case 'Double':
      return order(toDouble(a), toDouble(b));
    case 'Float':
      return order(Math.fround(toDouble(a)), Math.fround(toDouble(b)));
    case 'BigDecimal': {
      const x = toBigDecimal(a);
      const y = toBigDecimal(b);
      return x === null || y === null ? 0 : compareDecimals(x, y);
    }
  }
}

function order(a: number, b: number): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** BigDecimal.compareTo: by value, whatever the scale. */
export function compareDecimals(a: JavaBigDecimal, b: JavaBigDecimal): number {
  const sign = signOf(a);
  // 1E+2000000000 is never written out.
  if (sign !== signOf(b)) return order(sign, signOf(b));
  if (sign === 0) return 0;
  const longer = order(leadingPlace(a), leadingPlace(b));
  if (longer !== 0) return sign * longer;
  const scale = Math.max(a.scale, b.scale);
  const x = shiftRight(a.unscaled, a.scale - scale);
  const y = shiftRight(b.unscaled, b.scale - scale);
  return x < y ? -1 : x > y ? 1 : 0;
}

function signOf({ unscaled }: JavaBigDecimal): number {
  return unscaled === 0n ? 0 : unscaled < 0n ? -1 : 1;
}

/** The power of ten of the first digit, plus one. */
function leadingPlace({ unscaled, scale }: JavaBigDecimal): number {
  return unscaled.toString().length - (unscaled < 0n ? 1 : 0) - scale;
}
