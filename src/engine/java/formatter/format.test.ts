import { describe, expect, it } from 'vitest';
import type { JavaValue } from '../objects';
import { JavaException } from '../outcome';
import { JavaBigDecimal, JavaBigInteger, JavaChar, JavaDouble, JavaFloat, JavaLong } from '../values';
import { formatString } from './format';

function format(text: string, ...args: JavaValue[]): string {
  try {
    return formatString(text, args);
  } catch (error) {
    if (error instanceof JavaException) return error.className.replace('java.util.', '');
    throw error;
  }
}

const d = (n: number): JavaDouble => new JavaDouble(n);

describe('String.format', () => {
  it.each<[string, JavaValue[], string]>([
    ['%s %S %10.2s|%-4s|', ['a', 'b', 'cdef', 'x'], 'a B         cd|x   |'],
    ['%2$s %1$s %<s %s', ['a', 'b'], 'b a a a'],
    ['%d %5d %-5d| %05d %+d % d %(d %,d', [1, 2, 3, -4, 5, 6, -7, 1234567], '1     2 3    | -0004 +5  6 (7) 1,234,567'],
    ['%x %X %#x %o %08x', [255, -1, new JavaLong(-1n), 8, 48879], 'ff FFFFFFFF 0xffffffffffffffff 10 0000beef'],
    ['%x', [new JavaBigInteger(-255n)], '-ff'],
    ['%f %.2f %.0f %,.1f', [d(1.5), d(2.345), d(0.5), d(1234567.89)], '1.500000 2.35 1 1,234,567.9'],
    ['%.3f %f', [new JavaFloat(0.1), new JavaFloat(Math.fround(1e10))], '0.100 10000000000.000000'],
    ['%.10f', [new JavaFloat(Math.fround(0.1))], '0.1000000015'],
    ['%e %.1e %E %.0e', [d(12345.678), d(0.00096), d(0), d(9.6)], '1.234568e+04 9.6e-04 0.000000E+00 1e+01'],
    ['%g %g %.3g', [d(0.00001), d(123456), d(999.96)], '1.00000e-05 123456 1.00e+03'],
    ['%.2f', [new JavaBigDecimal(12345n, 3)], '12.35'],
    ['%.1g %.1g', [new JavaBigDecimal(0n, 20), d(0)], '0e-20 0'],
    ['%.1e %.1e', [new JavaBigDecimal(0n, 5), d(0)], '0.0e-05 0.0e+00'],
    [
      '%f %5.1f|%08.2f %+f',
      [d(Number.NaN), d(Number.POSITIVE_INFINITY), d(-1.5), d(Number.POSITIVE_INFINITY)],
      'NaN Infinity|-0001.50 +Infinity',
    ],
    ['%c %c %C', [new JavaChar('x'), 128512, 97], 'x 😀 A'],
    ['%b %b %b %B', [true, null, 'x', false], 'true false true FALSE'],
    ['%h %h', ['hello', null], '5e918d2 null'],
    ['%n%%|%5%|%-5%|', [], '\n%|    %|%    |'],
    ['%s %d %f %c', [null, null, null, null], 'null null null null'],
  ])('%s', (text, args, result) => expect(format(text, ...args)).toBe(result));

  it.each<[string, JavaValue[], string]>([
    ['%d', ['x'], 'IllegalFormatConversionException'],
    ['%d', [d(1)], 'IllegalFormatConversionException'],
    ['%f', [1], 'IllegalFormatConversionException'],
    ['%s %s', ['x'], 'MissingFormatArgumentException'],
    ['%<s', ['x'], 'MissingFormatArgumentException'],
    ['%q', ['x'], 'UnknownFormatConversionException'],
    ['100%', [], 'UnknownFormatConversionException'],
    ['%--5s', ['x'], 'DuplicateFormatFlagsException'],
    ['%-s', ['x'], 'MissingFormatWidthException'],
    ['%05s', ['x'], 'FormatFlagsConversionMismatchException'],
    ['%.2d', [1], 'IllegalFormatPrecisionException'],
    ['%-05d', [1], 'IllegalFormatFlagsException'],
    ['%+x', [1], 'FormatFlagsConversionMismatchException'],
    ['%c', [-1], 'IllegalFormatCodePointException'],
    ['%5n', [], 'IllegalFormatWidthException'],
  ])('refuses %s', (text, args, exception) => expect(format(text, ...args)).toBe(exception));

  it('takes a null array for any number of nulls', () => expect(formatString('%s %5$s', null)).toBe('null null'));
});
