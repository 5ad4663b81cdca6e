import { add, divideKeepingScale, multiply, subtract } from './big-decimal';
import { isTooLarge, MAX_TEXT } from './limits';
import { baseOf, isNumber, toBigDecimal, toDouble, wholeOf } from './numbers';
import type { JavaValue } from './objects';
import { JavaException } from './outcome';
import { toJavaString } from './print';
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

export type ArithmeticOperator = '+' | '-' | '*' | '/' | '%';

/** The result of an operator; null where it has none, which `#set` ignores (NUM-5). */
export type ArithmeticResult = JavaValue | { throws: string; message: string };

/**
 * An arithmetic operator of templates (NUM-1…7, VTL-6). Strings concatenate with `+`; the source text that stands for a null
 * side is the caller's business, so null with a string gives null.
 */
export function arithmetic(operator: ArithmeticOperator, a: JavaValue, b: JavaValue): ArithmeticResult {
  if (isNumber(a) && isNumber(b)) {
    return (operator === '/' || operator === '%') && isZero(b) ? null : calculate(operator, a, b);
  }
  const concatenates = operator === '+' && (typeof a === 'string' || typeof b === 'string');
  return concatenates && a !== null && b !== null ? concatenate(toJavaString(a), toJavaString(b)) : null;
}

function concatenate(a: string, b: string): ArithmeticResult {
  if (a.length + b.length <= MAX_TEXT) return a + b;
  return { throws: 'java.lang.OutOfMemoryError', message: 'Java heap space' };
}

function isZero(n: JavaNumber): boolean {
  return n instanceof JavaBigDecimal ? n.unscaled === 0n : toDouble(n) === 0;
}

function calculate(operator: ArithmeticOperator, a: JavaNumber, b: JavaNumber): ArithmeticResult {
  switch (baseOf(a, b)) {
    case 'Long':
      return long(operator, a, b);
    case 'BigInteger':
      return bigInteger(operator, wholeOf(a) ?? 0n, wholeOf(b) ?? 0n);
    case 'Double':
      return new JavaDouble(floating(operator, toDouble(a), toDouble(b)));
    case 'Float':
      return new JavaFloat(Math.fround(floating(operator, Math.fround(toDouble(a)), Math.fround(toDouble(b)))));
    case 'BigDecimal':
      return bigDecimal(operator, a, b);
  }
}

function floating(operator: ArithmeticOperator, a: number, b: number): number {
  switch (operator) {
    case '+':
      return a + b;
    case '-':
      return a - b;
    case '*':
      return a * b;
    case '/':
      return a / b;
    case '%':
      return a % b;
  }
}

function integral(operator: ArithmeticOperator, a: bigint, b: bigint): bigint {
  switch (operator) {
    case '+':
      return a + b;
    case '-':
      return a - b;
    case '*':
      return a * b;
    case '/':
      return a / b;
    case '%':
      return a % b;
  }
}

/** NUM-3: the larger operand type, widened when the result does not fit. */
function long(operator: ArithmeticOperator, a: JavaNumber, b: JavaNumber): JavaNumber {
  if (typeof a === 'number' && typeof b === 'number') {
    const quick = Math.trunc(floating(operator, a, b));
    if (quick === (quick | 0)) return quick | 0;
  }
  const x = wholeOf(a) ?? 0n;
  const y = wholeOf(b) ?? 0n;
  const exact = integral(operator, x, y);
  const wrapped = BigInt.asIntN(64, exact);
  // The overflow of the lowest Long divided by, or multiplied with, -1 goes unnoticed.
  const goesUnnoticed = y === -1n && (operator === '*' || operator === '/');
  if (wrapped !== exact && !goesUnnoticed) return new JavaBigInteger(exact);
  return narrowest(wrapped, Math.max(rankOf(a), rankOf(b)));
}

const RANKS = [
  { bits: 8, make: (n: bigint): JavaNumber => new JavaByte(Number(n)) },
  { bits: 16, make: (n: bigint): JavaNumber => new JavaShort(Number(n)) },
  { bits: 32, make: (n: bigint): JavaNumber => Number(n) },
];

function rankOf(n: JavaNumber): number {
  if (typeof n === 'number') return 2;
  return n instanceof JavaByte ? 0 : n instanceof JavaShort ? 1 : 3;
}

function narrowest(n: bigint, rank: number): JavaNumber {
  const type = RANKS.slice(rank).find(({ bits }) => BigInt.asIntN(bits, n) === n);
  return type === undefined ? new JavaLong(n) : type.make(n);
}

const TOO_LARGE = {
  throws: 'java.lang.ArithmeticException',
  message: 'BigInteger would overflow supported range',
};

function bigInteger(operator: ArithmeticOperator, a: bigint, b: bigint): ArithmeticResult {
  if (operator !== '%') {
    const result = integral(operator, a, b);
    return isTooLarge(result) ? TOO_LARGE : new JavaBigInteger(result);
  }
  if (b < 0n) return { throws: 'java.lang.ArithmeticException', message: 'BigInteger: modulus not positive' };
  return new JavaBigInteger(((a % b) + b) % b);
}

/** NUM-6. */
function bigDecimal(operator: ArithmeticOperator, left: JavaNumber, right: JavaNumber): ArithmeticResult {
  const a = toBigDecimal(left);
  const b = toBigDecimal(right);
  if (a === null || b === null) return { throws: 'java.lang.NumberFormatException', message: 'Infinite or NaN' };
  try {
    return decimalResult(operator, a, b);
  } catch (error) {
    if (error instanceof JavaException) return { throws: error.className, message: error.message };
    throw error;
  }
}

function decimalResult(operator: ArithmeticOperator, a: JavaBigDecimal, b: JavaBigDecimal): ArithmeticResult {
  switch (operator) {
    case '+':
      return add(a, b);
    case '-':
      return subtract(a, b);
    case '*':
      return multiply(a, b);
    case '/':
      return divideKeepingScale(a, b);
    case '%':
      return { throws: 'java.lang.UnsupportedOperationException', message: 'BigDecimal has no modulo here' };
  }
}
