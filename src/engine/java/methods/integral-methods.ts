import type { Arguments } from '../arguments';
import type { JavaValue } from '../objects';
import { JavaException } from '../outcome';
import type { Implementation, Implementations } from '../type-model';
import { JavaLong } from '../values';
import { decodeWhole, parseWhole } from './parse-number';

/** A radix outside 2 … 36 counts as 10. */
function inRadix(n: bigint, radix: number): string {
  return n.toString(radix < 2 || radix > 36 ? 10 : radix);
}

function bitsSet(n: bigint): number {
  return n.toString(2).replaceAll('0', '').length;
}

/** What Integer and Long share: static arithmetic on one width. `code` is the primitive's letter, `word` its name. */
function integralMethods(
  width: 32 | 64,
  code: 'i' | 'j',
  word: 'Int' | 'Long',
  make: (n: bigint) => JavaValue,
): Implementations<JavaValue> {
  const max = (1n << BigInt(width - 1)) - 1n;
  const min = -max - 1n;
  const unsigned = (n: bigint): bigint => BigInt.asUintN(width, n);
  const wrap = (n: bigint): JavaValue => make(BigInt.asIntN(width, n));
  const order = (a: bigint, b: bigint): number => (a < b ? -1 : a > b ? 1 : 0);
  const length = (n: bigint): number => (n === 0n ? 0 : n.toString(2).length);
  const lowest = (n: bigint): bigint => unsigned(n) & unsigned(-n);
  const parse = (args: Arguments, radix: number): JavaValue => {
    const text = args.value(0);
    return make(parseWhole(typeof text === 'string' ? text : null, radix, min, max));
  };
  const parseUnsigned = (args: Arguments, radix: number): JavaValue => {
    const text = args.string(0);
    if (text.startsWith('-')) throw new JavaException('java.lang.NumberFormatException', 'Illegal leading minus sign');
    return wrap(parseWhole(text, radix, 0n, unsigned(-1n)));
  };
  const part = (args: Arguments): Arguments => {
    const [text, from, to] = [args.string(0), args.int(1), args.int(2)];
    if (from < 0 || from > to || to > text.length) throw new JavaException('java.lang.IndexOutOfBoundsException', '');
    return args.with(0, text.slice(from, to));
  };
  const rotate = (n: bigint, distance: number): JavaValue => {
    const by = BigInt(distance & (width - 1));
    return wrap((n << by) | (unsigned(n) >> (BigInt(width) - by)));
  };
  const quotient = (a: bigint, b: bigint): bigint => {
    if (b === 0n) throw new JavaException('java.lang.ArithmeticException', '/ by zero');
    return a / b;
  };
  const reversed = (n: bigint, size: number, radix: number): bigint => {
    const digits = unsigned(n).toString(radix).padStart(size, '0');
    const units = digits.match(radix === 2 ? /./g : /../g) ?? [];
    return BigInt(`${radix === 2 ? '0b' : '0x'}${units.reverse().join('')}`);
  };
  const one =
    (of: (n: bigint, args: Arguments) => JavaValue): Implementation<JavaValue> =>
    (_, args) =>
      of(args.long(0), args);
  const two =
    (of: (a: bigint, b: bigint) => JavaValue): Implementation<JavaValue> =>
    (_, args) =>
      of(args.long(0), args.long(1));
  const c = code;
  return {
    [`bitCount/${c}`]: one((n) => bitsSet(unsigned(n))),
    [`compare/${c}${c}`]: two(order),
    [`compareUnsigned/${c}${c}`]: two((a, b) => order(unsigned(a), unsigned(b))),
    [`divideUnsigned/${c}${c}`]: two((a, b) => wrap(quotient(unsigned(a), unsigned(b)))),
    [`remainderUnsigned/${c}${c}`]: two((a, b) => wrap(unsigned(a) - quotient(unsigned(a), unsigned(b)) * unsigned(b))),
    [`hashCode/${c}`]: one((n) => Number(BigInt.asIntN(32, width === 32 ? n : n ^ (n >> 32n)))),
    [`highestOneBit/${c}`]: one((n) => wrap(n === 0n ? 0n : 1n << BigInt(length(unsigned(n)) - 1))),
    [`lowestOneBit/${c}`]: one((n) => wrap(lowest(n))),
    [`max/${c}${c}`]: two((a, b) => make(order(a, b) > 0 ? a : b)),
    [`min/${c}${c}`]: two((a, b) => make(order(a, b) < 0 ? a : b)),
    [`sum/${c}${c}`]: two((a, b) => wrap(a + b)),
    [`signum/${c}`]: one((n) => order(n, 0n)),
    [`numberOfLeadingZeros/${c}`]: one((n) => width - length(unsigned(n))),
    [`numberOfTrailingZeros/${c}`]: one((n) => (n === 0n ? width : length(lowest(n)) - 1)),
    [`reverse/${c}`]: one((n) => wrap(reversed(n, width, 2))),
    [`reverseBytes/${c}`]: one((n) => wrap(reversed(n, width / 4, 16))),
    [`rotateLeft/${c}i`]: one((n, args) => rotate(n, args.int(1))),
    [`rotateRight/${c}i`]: one((n, args) => rotate(n, -args.int(1))),
    [`toBinaryString/${c}`]: one((n) => unsigned(n).toString(2)),
    [`toOctalString/${c}`]: one((n) => unsigned(n).toString(8)),
    [`toHexString/${c}`]: one((n) => unsigned(n).toString(16)),
    [`toString/${c}`]: one((n) => n.toString()),
    [`toString/${c}i`]: one((n, args) => inRadix(n, args.int(1))),
    [`toUnsignedString/${c}`]: one((n) => unsigned(n).toString()),
    [`toUnsignedString/${c}i`]: one((n, args) => inRadix(unsigned(n), args.int(1))),
    [`valueOf/${c}`]: one(make),
    'valueOf/S': (_, args) => parse(args, 10),
    'valueOf/Si': (_, args) => parse(args, args.int(1)),
    'decode/S': (_, args) => make(decodeWhole(args.string(0), min, max)),
    [`parse${word}/S`]: (_, args) => parse(args, 10),
    [`parse${word}/Si`]: (_, args) => parse(args, args.int(1)),
    [`parse${word}/Qiii`]: (_, args) => parse(part(args), args.int(3)),
    [`parseUnsigned${word}/S`]: (_, args) => parseUnsigned(args, 10),
    [`parseUnsigned${word}/Si`]: (_, args) => parseUnsigned(args, args.int(1)),
    [`parseUnsigned${word}/Qiii`]: (_, args) => parseUnsigned(part(args), args.int(3)),
  };
}

/** java.lang.Integer. System properties are unknown, so `getInteger` answers its default. */
export const INTEGER_METHODS: Implementations<number> = {
  ...integralMethods(32, 'i', 'Int', Number),
  'toUnsignedLong/i': (_, args) => new JavaLong(BigInt.asUintN(32, args.long(0))),
  'getInteger/S': () => null,
  'getInteger/SI': (_, args) => args.value(1),
};

/** java.lang.Long. System properties are unknown, so `getLong` answers its default. */
export const LONG_METHODS: Implementations<JavaLong> = {
  ...integralMethods(64, 'j', 'Long', (n) => new JavaLong(n)),
  'getLong/S': () => null,
  'getLong/Sj': (_, args) => args.value(1),
};
