import type { Arguments } from '../arguments';
import type { JavaValue } from '../objects';
import type { Implementation, Implementations } from '../type-model';
import { JavaByte, JavaLong, JavaShort } from '../values';
import { dynamicConstant } from './dynamic-constant';
import { decodeWhole, parseWhole } from './parse-number';

/** What Short and Byte share. */
function smallMethods(
  bits: 8 | 16,
  code: 'b' | 'h',
  word: 'Byte' | 'Short',
  make: (n: number) => JavaValue,
): Implementations<JavaValue> {
  const max = (1n << BigInt(bits - 1)) - 1n;
  const mask = 2 ** bits - 1;
  const parse = (args: Arguments, radix: number): JavaValue => {
    const text = args.value(0);
    return make(Number(parseWhole(typeof text === 'string' ? text : null, radix, -max - 1n, max)));
  };
  const one =
    (of: (n: number) => JavaValue): Implementation<JavaValue> =>
    (_, args) =>
      of(args.int(0));
  const c = code;
  return {
    [`compare/${c}${c}`]: (_, args) => args.int(0) - args.int(1),
    [`compareUnsigned/${c}${c}`]: (_, args) => (args.int(0) & mask) - (args.int(1) & mask),
    [`hashCode/${c}`]: one((n) => n),
    [`toString/${c}`]: one((n) => n.toString()),
    [`toUnsignedInt/${c}`]: one((n) => n & mask),
    [`toUnsignedLong/${c}`]: one((n) => new JavaLong(BigInt(n & mask))),
    [`valueOf/${c}`]: one(make),
    'valueOf/S': (_, args) => parse(args, 10),
    'valueOf/Si': (_, args) => parse(args, args.int(1)),
    'decode/S': (_, args) => make(Number(decodeWhole(args.string(0), -max - 1n, max))),
    [`parse${word}/S`]: (_, args) => parse(args, 10),
    [`parse${word}/Si`]: (_, args) => parse(args, args.int(1)),
  };
}

/** java.lang.Byte. */
export const BYTE_METHODS: Implementations<JavaByte> = {
  ...smallMethods(8, 'b', 'Byte', (n) => new JavaByte(n)),
  'describeConstable/': (self) => dynamicConstant(`explicitCast(${self.value})byte`),
};

/** java.lang.Short. */
export const SHORT_METHODS: Implementations<JavaShort> = {
  ...smallMethods(16, 'h', 'Short', (n) => new JavaShort(n)),
  'describeConstable/': (self) => dynamicConstant(`explicitCast(${self.value})short`),
  'reverseBytes/h': (_, args) => new JavaShort((((args.int(0) & 0xff) << 24) >> 16) | ((args.int(0) >> 8) & 0xff)),
};
