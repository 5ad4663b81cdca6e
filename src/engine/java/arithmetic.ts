import { add, divideKeepingScale, multiply, subtract } from './big-decimal';
import { baseOf, isNumber, toBigDecimal, toDouble, wholeOf } from './numbers';
import type { JavaValue } from './objects';
import { toJavaString } from './print';
import { JavaBigDecimal, JavaBigInteger, JavaDouble, JavaFloat, JavaLong, type JavaNumber } from './values';

export type ArithmeticOperator = '+' | '-' | '*' | '/' | '%';

/** The result of an operator; null where it has none, which `#set` ignores (NUM-5). */
export type ArithmeticResult = JavaValue | { throws: string; message: string };

/**
 * An arithmetic operator of templates (NUM-1…7). Strings concatenate with `+`; the source text that stands for a null
 * side is the caller's business, so null with a string gives null.
 */
export function arithmetic(operator: ArithmeticOperator, a: JavaValue, b: JavaValue): ArithmeticResult {
  if (isNumber(a) && isNumber(b)) {
    return (operator === '/' || operator === '%') && isZero(b) ? null : calculate(operator, a, b);
  }
  const concatenates = operator === '+' && (typeof a === 'string' || typeof b === 'string');
  return concatenates && a !== null && b !== null ? toJavaString(a) + toJavaString(b) : null;
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
    if (quick === (quick | 0) && Math.abs(quick) < 2 ** 31) return quick | 0;
  }
  const exact = integral(operator, wholeOf(a) ?? 0n, wholeOf(b) ?? 0n);
  const wrapped = BigInt.asIntN(64, exact);
  if (wrapped !== exact && operator !== '/') return new JavaBigInteger(exact);
  const isLong = a instanceof JavaLong || b instanceof JavaLong;
  if (!isLong && BigInt.asIntN(32, exact) === exact) return Number(exact);
  return new JavaLong(wrapped);
}

function bigInteger(operator: ArithmeticOperator, a: bigint, b: bigint): ArithmeticResult {
  if (operator !== '%') return new JavaBigInteger(integral(operator, a, b));
  if (b < 0n) return { throws: 'java.lang.ArithmeticException', message: 'BigInteger: modulus not positive' };
  return new JavaBigInteger(((a % b) + b) % b);
}

/** NUM-6. */
function bigDecimal(operator: ArithmeticOperator, left: JavaNumber, right: JavaNumber): ArithmeticResult {
  const a = toBigDecimal(left);
  const b = toBigDecimal(right);
  if (a === null || b === null) return { throws: 'java.lang.NumberFormatException', message: 'Infinite or NaN' };
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
