import { type Arguments, nullPointer } from '../arguments';
import {
  add,
  checkedScale,
  divideExactly,
  divideTo,
  divideToWhole,
  multiply,
  negate,
  plainString,
  precision,
  remainder,
  roundingOf,
  setScale,
  stripZeros,
  subtract,
} from '../big-decimal';
import { doubleToString } from '../number-format';
import { compareDecimals } from '../numbers';
import { JavaArray } from '../objects';
import { JavaException } from '../outcome';
import type { Implementation, Implementations } from '../type-model';
import { JavaBigDecimal, JavaBigInteger, JavaByte, JavaLong, JavaShort } from '../values';
import { exactly } from './big-integer-methods';
import { engineeringString } from './engineering-string';
import { numberFormat } from './parse-number';

type Method = Implementation<JavaBigDecimal>;

function operand(args: Arguments): JavaBigDecimal {
  const value = args.value(0);
  if (!(value instanceof JavaBigDecimal)) throw nullPointer();
  return value;
}

function binary(of: (a: JavaBigDecimal, b: JavaBigDecimal) => JavaBigDecimal): Method {
  return (self, args) => of(self, operand(args));
}

function wholeExactly(n: JavaBigDecimal, bits: number): number {
  return Number(exactly(setScale(n, 0, 'unnecessary').unscaled, bits));
}

function power(n: JavaBigDecimal, exponent: number): JavaBigDecimal {
  if (exponent < 0 || exponent > 999_999_999)
    throw new JavaException('java.lang.ArithmeticException', 'Invalid operation');
  if (precision(n) * exponent > 200_000) throw new JavaException('java.lang.ArithmeticException', 'Overflow');
  return new JavaBigDecimal(n.unscaled ** BigInt(exponent), n.scale * exponent);
}

/** movePointLeft and movePointRight: the scale is never left negative. */
function movePoint(n: JavaBigDecimal, left: number): JavaBigDecimal {
  if (left === 0) return n;
  const moved = new JavaBigDecimal(n.unscaled, checkedScale(n.scale + left));
  return moved.scale < 0 ? setScale(moved, 0, 'unnecessary') : moved;
}

/** BigDecimal.valueOf(double): by way of the printed form. */
function ofDouble(n: number): JavaBigDecimal {
  const [, digits = '', fraction = '', exponent = '0'] = /^(-?\d+)\.(\d+)(?:E(-?\d+))?$/.exec(doubleToString(n)) ?? [];
  if (digits === '') throw numberFormat('Infinite or NaN');
  return new JavaBigDecimal(BigInt(digits + fraction), fraction.length - Number(exponent));
}

/** java.math.BigDecimal; what needs a MathContext is left out. */
export const BIG_DECIMAL_METHODS: Implementations<JavaBigDecimal> = {
  'add/G': binary(add),
  'subtract/G': binary(subtract),
  'multiply/G': binary(multiply),
  'divide/G': binary(divideExactly),
  'divide/Gi': (self, args) => divideTo(self, operand(args), self.scale, roundingOf(args.int(1))),
  'divide/Gii': (self, args) => divideTo(self, operand(args), args.int(1), roundingOf(args.int(2))),
  'divideToIntegralValue/G': binary(divideToWhole),
  'remainder/G': binary(remainder),
  'divideAndRemainder/G': (self, args) =>
    new JavaArray('BigDecimal', [divideToWhole(self, operand(args)), remainder(self, operand(args))]),
  'max/G': binary((a, b) => (compareDecimals(a, b) >= 0 ? a : b)),
  'min/G': binary((a, b) => (compareDecimals(a, b) <= 0 ? a : b)),
  'negate/': (self) => negate(self),
  'plus/': (self) => self,
  'abs/': (self) => (self.unscaled < 0n ? negate(self) : self),
  'pow/i': (self, args) => power(self, args.int(0)),
  'scale/': (self) => self.scale,
  'precision/': (self) => precision(self),
  'signum/': (self) => (self.unscaled > 0n ? 1 : self.unscaled < 0n ? -1 : 0),
  'unscaledValue/': (self) => new JavaBigInteger(self.unscaled),
  'setScale/i': (self, args) => setScale(self, args.int(0), 'unnecessary'),
  'setScale/ii': (self, args) => setScale(self, args.int(0), roundingOf(args.int(1))),
  'stripTrailingZeros/': (self) => stripZeros(self),
  'movePointLeft/i': (self, args) => movePoint(self, args.int(0)),
  'movePointRight/i': (self, args) => movePoint(self, -args.int(0)),
  'scaleByPowerOfTen/i': (self, args) => new JavaBigDecimal(self.unscaled, checkedScale(self.scale - args.int(0))),
  'ulp/': (self) => new JavaBigDecimal(1n, self.scale),
  'toPlainString/': (self) => plainString(self),
  'toEngineeringString/': (self) => engineeringString(self),
  'toBigInteger/': (self) => new JavaBigInteger(setScale(self, 0, 'down').unscaled),
  'toBigIntegerExact/': (self) => new JavaBigInteger(setScale(self, 0, 'unnecessary').unscaled),
  'intValueExact/': (self) => wholeExactly(self, 32),
  'longValueExact/': (self) => new JavaLong(exactly(setScale(self, 0, 'unnecessary').unscaled, 64)),
  'shortValueExact/': (self) => new JavaShort(wholeExactly(self, 16)),
  'byteValueExact/': (self) => new JavaByte(wholeExactly(self, 8)),
  'valueOf/j': (_, args) => new JavaBigDecimal(args.long(0), 0),
  'valueOf/ji': (_, args) => new JavaBigDecimal(args.long(0), args.int(1)),
  'valueOf/d': (_, args) => ofDouble(args.double(0)),
};
