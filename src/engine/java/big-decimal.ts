import { checkedWhole, outOfMemory } from './limits';
import { shiftRight } from './numbers';
import { JavaException } from './outcome';
import { JavaBigDecimal } from './values';

/** java.math.RoundingMode, in the order of BigDecimal's int constants. */
export type Rounding = 'up' | 'down' | 'ceiling' | 'floor' | 'halfUp' | 'halfDown' | 'halfEven' | 'unnecessary';
const ROUNDINGS: readonly Rounding[] = [
  'up',
  'down',
  'ceiling',
  'floor',
  'halfUp',
  'halfDown',
  'halfEven',
  'unnecessary',
];

/** Beyond this Java works for minutes. */
const MAX_DIGITS = 100_000;

function arithmeticException(message: string): JavaException {
  return new JavaException('java.lang.ArithmeticException', message);
}

function magnitude(n: bigint): bigint {
  return n < 0n ? -n : n;
}

/** The scale as it is if it is an int; throws ArithmeticException when it overflows. */
export function checkedScale(scale: number): number {
  if (scale > 2147483647) throw arithmeticException('Underflow');
  if (scale < -2147483648) throw arithmeticException('Overflow');
  return scale;
}

/** A scaled number with more digits than MAX_DIGITS throws instead of exhausting memory. */
function rescaled(n: JavaBigDecimal, scale: number): bigint {
  if (scale - n.scale > MAX_DIGITS) throw outOfMemory();
  return shiftRight(n.unscaled, n.scale - scale);
}

/** BigDecimal.add: the larger scale. */
export function add(a: JavaBigDecimal, b: JavaBigDecimal): JavaBigDecimal {
  const scale = Math.max(a.scale, b.scale);
  return new JavaBigDecimal(rescaled(a, scale) + rescaled(b, scale), scale);
}

/** BigDecimal.negate. */
export function negate(a: JavaBigDecimal): JavaBigDecimal {
  return new JavaBigDecimal(-a.unscaled, a.scale);
}

/** BigDecimal.subtract. */
export function subtract(a: JavaBigDecimal, b: JavaBigDecimal): JavaBigDecimal {
  return add(a, negate(b));
}

/** BigDecimal.multiply: the sum of the scales. */
export function multiply(a: JavaBigDecimal, b: JavaBigDecimal): JavaBigDecimal {
  return new JavaBigDecimal(checkedWhole(a.unscaled * b.unscaled), checkedScale(a.scale + b.scale));
}

/** Velocity's division: the dividend's scale, halves toward zero (NUM-6). */
export function divideKeepingScale(a: JavaBigDecimal, b: JavaBigDecimal): JavaBigDecimal {
  return divideTo(a, b, a.scale, 'halfDown');
}

/** The rounding mode of an int constant; throws IllegalArgumentException. */
export function roundingOf(mode: number): Rounding {
  const rounding = ROUNDINGS[mode];
  if (rounding === undefined) throw new JavaException('java.lang.IllegalArgumentException', 'Invalid rounding mode');
  return rounding;
}

/** BigDecimal.divide(divisor, scale, rounding). */
export function divideTo(a: JavaBigDecimal, b: JavaBigDecimal, scale: number, rounding: Rounding): JavaBigDecimal {
  if (b.unscaled === 0n) throw arithmeticException(a.unscaled === 0n ? 'Division undefined' : 'Division by zero');
  const shift = scale + b.scale - a.scale;
  if (Math.abs(shift) > MAX_DIGITS) throw outOfMemory();
  const dividend = shift > 0 ? shiftRight(a.unscaled, -shift) : a.unscaled;
  const divisor = shift < 0 ? shiftRight(b.unscaled, shift) : b.unscaled;
  return new JavaBigDecimal(roundedQuotient(dividend, divisor, rounding), scale);
}

/** A quotient rounded to a whole number; `unnecessary` throws if there is a remainder. */
export function roundedQuotient(dividend: bigint, divisor: bigint, rounding: Rounding): bigint {
  const quotient = dividend / divisor;
  const rest = magnitude(dividend % divisor);
  if (rest === 0n) return quotient;
  const isNegative = dividend < 0n !== divisor < 0n;
  const half = rest * 2n - magnitude(divisor);
  return awayFromZero(rounding, isNegative, half, quotient) ? quotient + (isNegative ? -1n : 1n) : quotient;
}

function awayFromZero(rounding: Rounding, isNegative: boolean, half: bigint, quotient: bigint): boolean {
  switch (rounding) {
    case 'up':
      return true;
    case 'down':
      return false;
    case 'ceiling':
      return !isNegative;
    case 'floor':
      return isNegative;
    case 'halfUp':
      return half >= 0n;
    case 'halfDown':
      return half > 0n;
    case 'halfEven':
      return half > 0n || (half === 0n && quotient % 2n !== 0n);
    case 'unnecessary':
      throw arithmeticException('Rounding necessary');
  }
}

/** BigDecimal.setScale. */
export function setScale(n: JavaBigDecimal, scale: number, rounding: Rounding): JavaBigDecimal {
  if (scale >= n.scale) return new JavaBigDecimal(rescaled(n, scale), scale);
  if (n.scale - scale > 2147483647) throw arithmeticException('Overflow');
  if (n.scale - scale > MAX_DIGITS)
    return new JavaBigDecimal(roundedQuotient(n.unscaled, n.unscaled * 4n || 1n, rounding), scale);
  return new JavaBigDecimal(roundedQuotient(n.unscaled, 10n ** BigInt(n.scale - scale), rounding), scale);
}

/** Number of decimal digits of the unscaled value. */
export function precision(n: JavaBigDecimal): number {
  return magnitude(n.unscaled).toString().length;
}

/** Removes zeros at the end while the scale is above `preferred`. */
export function stripZeros(n: JavaBigDecimal, preferred = Number.NEGATIVE_INFINITY): JavaBigDecimal {
  if (n.unscaled === 0n) return new JavaBigDecimal(0n, Math.max(preferred, 0));
  let { unscaled, scale } = n;
  while (scale > preferred && unscaled % 10n === 0n) {
    unscaled /= 10n;
    scale--;
  }
  return new JavaBigDecimal(unscaled, scale);
}

/** BigDecimal.divide(divisor): exact, or ArithmeticException. */
export function divideExactly(a: JavaBigDecimal, b: JavaBigDecimal): JavaBigDecimal {
  if (b.unscaled === 0n) throw arithmeticException(a.unscaled === 0n ? 'Division undefined' : 'Division by zero');
  const preferred = checkedScale(a.scale - b.scale);
  if (a.unscaled === 0n) return new JavaBigDecimal(0n, preferred);
  let divisor = magnitude(b.unscaled);
  divisor /= commonDivisor(magnitude(a.unscaled), divisor);
  let [twos, fives] = [0, 0];
  for (; divisor % 2n === 0n; divisor /= 2n) twos++;
  for (; divisor % 5n === 0n; divisor /= 5n) fives++;
  if (divisor !== 1n)
    throw arithmeticException('Non-terminating decimal expansion; no exact representable decimal result.');
  const extra = Math.max(twos, fives);
  const quotient = (a.unscaled * 10n ** BigInt(extra)) / b.unscaled;
  return stripZeros(new JavaBigDecimal(quotient, preferred + extra), preferred);
}

/** Greatest common divisor of two non-negative numbers. */
export function commonDivisor(a: bigint, b: bigint): bigint {
  let [x, y] = [a, b];
  while (y !== 0n) [x, y] = [y, x % y];
  return x;
}

/** BigDecimal.divideToIntegralValue: the whole part, at the preferred scale if its digits allow. */
export function divideToWhole(a: JavaBigDecimal, b: JavaBigDecimal): JavaBigDecimal {
  const preferred = checkedScale(a.scale - b.scale);
  const whole = divideTo(a, b, 0, 'down');
  if (whole.unscaled === 0n) return new JavaBigDecimal(0n, preferred);
  return preferred >= 0 ? setScale(whole, preferred, 'down') : stripZeros(whole, preferred);
}

/** BigDecimal.remainder. */
export function remainder(a: JavaBigDecimal, b: JavaBigDecimal): JavaBigDecimal {
  return subtract(a, multiply(divideToWhole(a, b), b));
}

/** BigDecimal.toPlainString; throws OutOfMemoryError for scales beyond reason. */
export function plainString(n: JavaBigDecimal): string {
  if (Math.abs(n.scale) > MAX_DIGITS) throw outOfMemory();
  const digits = magnitude(n.unscaled).toString();
  const sign = n.unscaled < 0n ? '-' : '';
  if (n.scale <= 0) return n.unscaled === 0n ? '0' : sign + digits + '0'.repeat(-n.scale);
  const padded = digits.padStart(n.scale + 1, '0');
  return `${sign}${padded.slice(0, -n.scale)}.${padded.slice(-n.scale)}`;
}
