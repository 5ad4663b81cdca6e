import { expect, it } from 'vitest';
import { arithmetic } from './arithmetic';
import { callMethod } from './members';
import { listOf, told } from './test-values';
import { JavaBigDecimal, JavaBigInteger } from './values';

it('stops growth that Java would spend its memory or hours on', () => {
  expect(told(callMethod('ab'.repeat(1000), 'repeat', [1_000_000]))).toBe('throws OutOfMemoryError');
  expect(told(callMethod(new JavaBigInteger(3n), 'pow', [2_000_000_000]))).toBe('throws ArithmeticException');
  expect(told(callMethod('x', 'format', ['%2000000000d', 1]))).toBe('throws OutOfMemoryError');
  const huge = new JavaBigInteger(1n << 300_000n);
  expect(arithmetic('*', huge, huge)).toMatchObject({ throws: 'java.lang.ArithmeticException' });
  const tiny = new JavaBigDecimal(1n, 2_147_483_647);
  expect(arithmetic('+', tiny, new JavaBigDecimal(1n, -2_000_000_000))).toMatchObject({ throws: expect.any(String) });
  const list = listOf(...Array.from({ length: 100_000 }, () => 1));
  let outcome = callMethod(list, 'addAll', [list]);
  for (let i = 0; i < 10 && outcome.kind === 'value'; i++) outcome = callMethod(list, 'addAll', [list]);
  expect(told(outcome)).toBe('throws OutOfMemoryError');
});

it('keeps very small and very large decimals comparable', () => {
  const tiny = new JavaBigDecimal(1n, 2_000_000_000);
  expect(told(callMethod(tiny, 'compareTo', [new JavaBigDecimal(1n, -2_000_000_000)]))).toBe('-1');
  expect(told(callMethod(tiny, 'toPlainString', []))).toBe('throws OutOfMemoryError');
  expect(told(callMethod(tiny, 'intValue', []))).toBe('0');
  expect(told(callMethod(tiny, 'toBigInteger', []))).toBe('0');
});
