import type { Arguments } from '../arguments';
import { shiftRight, toDouble, toFloat, wholeOf } from '../numbers';
import { JavaOptional, type JavaValue } from '../objects';
import type { Implementations } from '../type-model';
import { JavaBigDecimal, JavaByte, JavaDouble, JavaFloat, JavaLong, type JavaNumber, JavaShort } from '../values';
import { compareNaturally } from './natural-order';

const MAX_LONG = (1n << 63n) - 1n;

/** A double converted as Java casts it: toward zero, NaN to 0, too large to the nearest. */
function saturated(n: number, bits: 32 | 64): bigint {
  if (Number.isNaN(n)) return 0n;
  const max = bits === 64 ? MAX_LONG : 2147483647n;
  if (n >= Number(max)) return max;
  if (n <= -Number(max) - 1) return -max - 1n;
  return BigInt(Math.trunc(n));
}

/** The whole part, wrapped (integral types) or saturated (Float, Double) to 32 or 64 bits. */
function wholePart(n: JavaNumber, bits: 32 | 64): bigint {
  if (n instanceof JavaFloat || n instanceof JavaDouble) return saturated(n.value, bits);
  if (n instanceof JavaBigDecimal) return BigInt.asIntN(bits, decimalWhole(n));
  return BigInt.asIntN(bits, wholeOf(n) ?? 0n);
}

function decimalWhole({ unscaled, scale }: JavaBigDecimal): bigint {
  // Multiples of 2^64 wrap to zero.
  return scale < -64 || scale > 100_000 ? 0n : shiftRight(unscaled, scale);
}

function natural(self: JavaNumber, args: Arguments): number {
  return compareNaturally(self, args.value(0));
}

function int(n: JavaNumber): number {
  return Number(wholePart(n, 32));
}

/** java.lang.Number and Comparable, for all number types. */
export const NUMBER_METHODS: Implementations<JavaNumber> = {
  'intValue/': int,
  'longValue/': (self) => new JavaLong(wholePart(self, 64)),
  'shortValue/': (self) => new JavaShort((int(self) << 16) >> 16),
  'byteValue/': (self) => new JavaByte((int(self) << 24) >> 24),
  'doubleValue/': (self) => new JavaDouble(toDouble(self)),
  'floatValue/': (self) => new JavaFloat(toFloat(self)),
  ...Object.fromEntries([...'IJDFHBNGO'].map((type) => [`compareTo/${type}`, natural])),
  'describeConstable/': (self) => new JavaOptional(self),
  'resolveConstantDesc/x': (self): JavaValue => self,
};
