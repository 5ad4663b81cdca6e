import { JavaBigDecimal, JavaBigInteger, JavaDouble, JavaLong, type JavaNumber } from '../../java/values';
import { parseBigDecimal } from './decimal';
import { ParseFailure } from './parse-failure';

const MIN_INT = -2_147_483_648;
const MAX_INT = 2_147_483_647;
const MIN_LONG = -(2n ** 63n);
const MAX_LONG = 2n ** 63n - 1n;
/** Digits that a double certainly holds exactly. */
const EXACT_DIGITS = 15;
/** Digits from which json-smart no longer looks at the value: always BigInteger. */
const LONG_DIGITS = 19;
/** Characters up to which a fraction becomes a Double (N-2). */
const DOUBLE_LENGTH = 18;

/** Types an integer: Integer, Long or BigInteger by size and number of digits; a lone `-` is 0 (N-1, S-5). */
export function typeInteger(text: string): JavaNumber {
  if (text.length <= EXACT_DIGITS) {
    // Adding 0 turns -0 into 0.
    const value = text === '-' ? 0 : Number(text) + 0;
    return value >= MIN_INT && value <= MAX_INT ? value : new JavaLong(BigInt(value));
  }
  const value = BigInt(text);
  const digits = text.startsWith('-') ? text.length - 1 : text.length;
  if (digits > LONG_DIGITS || value < MIN_LONG || value > MAX_LONG) return new JavaBigInteger(value);
  return value >= MIN_INT && value <= MAX_INT ? Number(value) : new JavaLong(value);
}

/**
 * Types a number with fraction or exponent: Double up to 18 characters, BigDecimal beyond (N-2). Text that Java cannot
 * read (`1e+`, `-.`) fails with the NumberFormatException's message.
 */
export function typeFraction(text: string, position: number): JavaDouble | JavaBigDecimal {
  if (text.length > DOUBLE_LENGTH) {
    const value = parseBigDecimal(text);
    if (value instanceof JavaBigDecimal) return value;
    throw new ParseFailure(value.reason, position);
  }
  const value = Number(text);
  if (Number.isNaN(value)) throw new ParseFailure(`For input string: "${text}"`, position);
  return new JavaDouble(value);
}
