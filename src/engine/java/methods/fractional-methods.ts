import { javaHashCode } from '../hash-code';
import { doubleToString, floatToString } from '../number-format';
import type { JavaValue } from '../objects';
import type { Implementation, Implementations } from '../type-model';
import { JavaDouble, JavaFloat, JavaLong } from '../values';
import { compareDoubles } from './natural-order';
import { parseDouble } from './parse-number';

/** What Double and Float share. */
function fractionalMethods(
  code: 'd' | 'f',
  word: 'Double' | 'Float',
  make: (n: number) => JavaDouble | JavaFloat,
  show: (n: number) => string,
): Implementations<JavaDouble | JavaFloat> {
  type Method = Implementation<JavaDouble | JavaFloat>;
  const one =
    (of: (n: number) => JavaValue): Method =>
    (_, args) =>
      of(args.double(0));
  const two =
    (of: (a: number, b: number) => JavaValue): Method =>
    (_, args) =>
      of(args.double(0), args.double(1));
  const isInfinite = (n: number): boolean => Math.abs(n) === Number.POSITIVE_INFINITY;
  const c = code;
  return {
    'isNaN/': (self) => Number.isNaN(self.value),
    'isInfinite/': (self) => isInfinite(self.value),
    [`isNaN/${c}`]: one(Number.isNaN),
    [`isInfinite/${c}`]: one(isInfinite),
    [`isFinite/${c}`]: one(Number.isFinite),
    [`compare/${c}${c}`]: two(compareDoubles),
    [`hashCode/${c}`]: one((n) => javaHashCode(make(n))),
    [`max/${c}${c}`]: two((a, b) => make(Math.max(a, b))),
    [`min/${c}${c}`]: two((a, b) => make(Math.min(a, b))),
    [`sum/${c}${c}`]: two((a, b) => make(a + b)),
    [`toString/${c}`]: one(show),
    [`toHexString/${c}`]: one((n) => hexString(n, code === 'f')),
    [`valueOf/${c}`]: one(make),
    'valueOf/S': (_, args) => make(parseDouble(args.string(0))),
    [`parse${word}/S`]: (_, args) => make(parseDouble(args.string(0))),
  };
}

/** Double.toHexString: `0x1.8p1`. */
function hexString(n: number, isFloat: boolean): string {
  if (!Number.isFinite(n)) return doubleToString(n).replace('.0', '');
  const sign = n < 0 || Object.is(n, -0) ? '-' : '';
  const magnitude = Math.abs(n);
  if (magnitude === 0) return `${sign}0x0.0p0`;
  const lowest = isFloat ? -126 : -1022;
  let exponent = Math.floor(Math.log2(magnitude));
  while (2 ** exponent > magnitude) exponent--;
  while (exponent < 1023 && 2 ** (exponent + 1) <= magnitude) exponent++;
  const isNormal = exponent >= lowest;
  if (!isNormal) exponent = lowest;
  let rest = magnitude / 2 ** exponent - (isNormal ? 1 : 0);
  let digits = '';
  while (rest > 0) {
    rest *= 16;
    digits += Math.floor(rest).toString(16);
    rest -= Math.floor(rest);
  }
  return `${sign}0x${isNormal ? 1 : 0}.${digits || '0'}p${exponent}`;
}

const view = new DataView(new ArrayBuffer(8));

function doubleBits(n: number): JavaLong {
  view.setFloat64(0, n);
  return new JavaLong(view.getBigInt64(0));
}

function floatBits(n: number): number {
  view.setFloat32(0, n);
  return view.getInt32(0);
}

/** java.lang.Double. */
export const DOUBLE_METHODS: Implementations<JavaDouble> = {
  ...fractionalMethods('d', 'Double', (n) => new JavaDouble(n), doubleToString),
  'doubleToLongBits/d': (_, args) => doubleBits(args.double(0)),
  'doubleToRawLongBits/d': (_, args) => doubleBits(args.double(0)),
  'longBitsToDouble/j': (_, args) => {
    view.setBigInt64(0, args.long(0));
    return new JavaDouble(view.getFloat64(0));
  },
};

/** java.lang.Float. */
export const FLOAT_METHODS: Implementations<JavaFloat> = {
  ...fractionalMethods('f', 'Float', (n) => new JavaFloat(Math.fround(n)), floatToString),
  'floatToIntBits/f': (_, args) => floatBits(args.double(0)),
  'floatToRawIntBits/f': (_, args) => floatBits(args.double(0)),
  'intBitsToFloat/i': (_, args) => {
    view.setInt32(0, args.int(0));
    return new JavaFloat(view.getFloat32(0));
  },
};
