import { describe, expect, it } from 'vitest';
import { type ArithmeticOperator, arithmetic } from './arithmetic';
import { compareNumbers, comparisonFailure } from './numbers';
import type { JavaValue } from './objects';
import { toJavaString } from './print';
import { listOf } from './test-values';
import { className } from './type-name';
import { JavaBigDecimal, JavaBigInteger, JavaByte, JavaChar, JavaDouble, JavaFloat, JavaLong } from './values';

function told(a: JavaValue, operator: ArithmeticOperator, b: JavaValue): string {
  const result = arithmetic(operator, a, b);
  if (result === null) return 'null';
  if (typeof result === 'object' && 'throws' in result) return 'throws';
  return `${className(result).replace(/^java\.\w+\./, '')} ${toJavaString(result)}`;
}

const MAX = new JavaLong(9223372036854775807n);
const MIN = new JavaLong(-9223372036854775808n);

describe('arithmetic', () => {
  it.each<[string, JavaValue, ArithmeticOperator, JavaValue, string]>([
    ['NUM-3', 2147483647, '+', 1, 'Long 2147483648'],
    ['NUM-3', MAX, '+', 1, 'BigInteger 9223372036854775808'],
    ['NUM-3', new JavaLong(5n), '-', new JavaLong(5n), 'Long 0'],
    ['NUM-3', -7, '/', 2, 'Integer -3'],
    ['NUM-3', -7, '%', 3, 'Integer -1'],
    ['NUM-3', -2147483648, '/', -1, 'Long 2147483648'],
    ['NUM-3', MIN, '*', -1, 'Long -9223372036854775808'],
    ['NUM-3', -1, '*', MIN, 'BigInteger 9223372036854775808'],
    ['NUM-3', new JavaByte(100), '+', new JavaByte(100), 'Short 200'],
    ['NUM-3', new JavaBigInteger(-7n), '%', 3, 'BigInteger 2'],
    ['NUM-3', new JavaBigInteger(7n), '%', -3, 'throws'],
    ['NUM-2', new JavaFloat(0.5), '+', 1, 'Float 1.5'],
    ['NUM-2', new JavaFloat(0.5), '+', new JavaDouble(1), 'Double 1.5'],
    ['NUM-5', 1, '/', new JavaDouble(0), 'null'],
    ['NUM-5', 1, '%', 0, 'null'],
    ['NUM-5', true, '+', 1, 'null'],
    ['NUM-5', 'a', '-', 'b', 'null'],
    ['NUM-5', listOf(1, 2), '+', 'a', 'String [1, 2]a'],
    ['NUM-5', new JavaChar('H'), '+', '1', 'String H1'],
    ['NUM-5', new JavaChar('H'), '+', 1, 'null'],
    ['NUM-6', new JavaBigDecimal(11234567890123456789n, 19), '/', 3, 'BigDecimal 0.3744855963374485596'],
    [
      'NUM-6',
      new JavaBigInteger(123456789012345678901234567890n),
      '*',
      new JavaDouble(1.5),
      'BigDecimal 185185183518518518351851851835.0',
    ],
    ['NUM-6', new JavaBigDecimal(1n, 0), '%', 2, 'throws'],
    ['NUM-6', new JavaBigInteger(1n), '+', new JavaDouble(Number.NaN), 'throws'],
    ['NUM-7', new JavaDouble(0.1), '+', new JavaDouble(0.2), 'Double 0.30000000000000004'],
  ])('%s %#', (_, a, operator, b, text) => expect(told(a, operator, b)).toBe(text));

  it('NUM-6 shows what a double really is', () => {
    expect(told(new JavaBigDecimal(0n, 0), '+', new JavaDouble(0.1))).toBe(
      'BigDecimal 0.1000000000000000055511151231257827021181583404541015625',
    );
  });
});

describe('NUM-4 compareNumbers', () => {
  it('has NaN equal to every double', () => expect(compareNumbers(new JavaDouble(Number.NaN), 3)).toBe(0));
  it('ignores the scale', () => expect(compareNumbers(new JavaBigDecimal(100n, 2), new JavaBigDecimal(1n, 0))).toBe(0));
  it('compares large integers exactly', () => expect(compareNumbers(MAX, new JavaLong(MAX.value - 1n))).toBe(1));
  it('cannot set BigDecimal against infinity', () => {
    const infinity = new JavaDouble(Number.POSITIVE_INFINITY);
    expect(comparisonFailure(new JavaBigDecimal(1n, 0), infinity)?.throws).toBe('java.lang.NumberFormatException');
    expect(comparisonFailure(1, infinity)).toBeNull();
  });
});
