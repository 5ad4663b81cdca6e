import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bigDecimalToString, doubleToString, floatToString } from './number-format';

describe('PRT-2 Double.toString of JDK 17', () => {
  it.each([
    [0, '0.0'],
    [-0, '-0.0'],
    [1, '1.0'],
    [100, '100.0'],
    [0.001, '0.001'],
    [9.99e-4, '9.99E-4'],
    [1234567.5, '1234567.5'],
    [1e7, '1.0E7'],
    [1.23456789012e9, '1.23456789012E9'],
    [1e23, '9.999999999999999E22'],
    [2e23, '1.9999999999999998E23'],
    [2.0e-3, '0.002'],
    [5e-324, '4.9E-324'],
    [Number.MAX_VALUE, '1.7976931348623157E308'],
    [Number.NaN, 'NaN'],
    [Number.NEGATIVE_INFINITY, '-Infinity'],
    [0.1 + 0.2, '0.30000000000000004'],
    [2 ** 62, '4.6116860184273879E18'],
  ])('%d', (n, text) => expect(doubleToString(n)).toBe(text));

  it('always reads back as the same number', () => {
    fc.assert(fc.property(fc.double(), (n) => Object.is(Number(doubleToString(n)), n)));
  });
});

describe('PRT-3', () => {
  it.each([
    [0.1, '0.1'],
    [1e10, '1.0E10'],
    [12345678901, '1.23456788E10'],
    [1.4e-45, '1.4E-45'],
    [3.4028235e38, '3.4028235E38'],
    [16777216, '1.6777216E7'],
  ])('Float %d', (n, text) => expect(floatToString(n)).toBe(text));

  it.each([
    [123n, 0, '123'],
    [123n, 2, '1.23'],
    [-5n, 3, '-0.005'],
    [1n, 7, '1E-7'],
    [12n, 8, '1.2E-7'],
    [1n, -2, '1E+2'],
    [-125n, -3, '-1.25E+5'],
    [0n, 2, '0.00'],
    [0n, -2, '0E+2'],
  ])('BigDecimal %d × 10^-%d', (unscaled, scale, text) => expect(bigDecimalToString(unscaled, scale)).toBe(text));
});
