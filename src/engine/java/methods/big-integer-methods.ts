import type { Arguments } from '../arguments';
import { nullPointer } from '../arguments';
import { commonDivisor } from '../big-decimal';
import { areTooManyBits, checkedWhole } from '../limits';
import { JavaArray, type JavaValue } from '../objects';
import { JavaException } from '../outcome';
import type { Implementation, Implementations } from '../type-model';
import { JavaBigInteger, JavaByte, JavaLong, JavaShort } from '../values';

function arithmeticException(message: string): JavaException {
  return new JavaException('java.lang.ArithmeticException', message);
}

function overflow(): JavaException {
  return arithmeticException('BigInteger would overflow supported range');
}

function operand(args: Arguments, i = 0): bigint {
  const value = args.value(i);
  if (!(value instanceof JavaBigInteger)) throw nullPointer();
  return value.value;
}

function bitLength(n: bigint): number {
  const positive = n < 0n ? -n - 1n : n;
  return positive === 0n ? 0 : positive.toString(2).length;
}

function divisor(n: bigint): bigint {
  if (n === 0n) throw arithmeticException('BigInteger divide by zero');
  return n;
}

function modulus(n: bigint): bigint {
  if (n <= 0n) throw arithmeticException('BigInteger: modulus not positive');
  return n;
}

function mod(n: bigint, m: bigint): bigint {
  return ((n % m) + m) % m;
}

function power(n: bigint, exponent: number): bigint {
  if (exponent < 0) throw arithmeticException('Negative exponent');
  if (areTooManyBits(bitLength(n) * exponent)) throw overflow();
  return n ** BigInt(exponent);
}

function inverse(n: bigint, m: bigint): bigint {
  let [r0, r1, s0, s1] = [mod(n, modulus(m)), m, 1n, 0n];
  while (r1 !== 0n) {
    const q = r0 / r1;
    [r0, r1, s0, s1] = [r1, r0 - q * r1, s1, s0 - q * s1];
  }
  if (r0 !== 1n) throw arithmeticException('BigInteger not invertible.');
  return mod(s0, m);
}

function modPower(n: bigint, exponent: bigint, m: bigint): bigint {
  let base = mod(exponent < 0n ? inverse(n, m) : n, modulus(m));
  let result = mod(1n, m);
  for (let rest = exponent < 0n ? -exponent : exponent; rest > 0n; rest >>= 1n) {
    if (rest & 1n) result = (result * base) % m;
    base = (base * base) % m;
  }
  return result;
}

function root(n: bigint): bigint {
  if (n < 0n) throw arithmeticException('Negative BigInteger');
  if (n < 2n) return n;
  let guess = 1n << BigInt((bitLength(n) + 1) >> 1);
  for (;;) {
    const better = (guess + n / guess) >> 1n;
    if (better >= guess) return guess;
    guess = better;
  }
}

function shifted(n: bigint, by: number): bigint {
  if (areTooManyBits(bitLength(n) + by)) throw overflow();
  return by >= 0 ? n << BigInt(by) : n >> BigInt(-by);
}

function bit(i: number): bigint {
  if (i < 0) throw arithmeticException('Negative bit address');
  return shifted(1n, i);
}

function lowestBit(n: bigint): number {
  return n === 0n ? -1 : bitLength(n & -n) - 1;
}

/** The value if it fits `bits` bits; throws ArithmeticException. */
export function exactly(n: bigint, bits: number): bigint {
  if (BigInt.asIntN(bits, n) !== n) throw arithmeticException('BigInteger out of range');
  return n;
}

function bytes(n: bigint): JavaArray {
  const count = Math.floor(bitLength(n) / 8) + 1;
  const items = Array.from({ length: count }, (_, i) => {
    const byte = n >> BigInt(8 * (count - 1 - i));
    return new JavaByte(Number(BigInt.asIntN(8, byte)));
  });
  return new JavaArray('byte', items);
}

type Method = Implementation<JavaBigInteger>;
function unary(of: (n: bigint) => bigint): Method {
  return (self) => new JavaBigInteger(of(self.value));
}
function binary(of: (a: bigint, b: bigint) => bigint): Method {
  return (self, args) => new JavaBigInteger(of(self.value, operand(args)));
}
function withInt(of: (n: bigint, i: number) => bigint): Method {
  return (self, args) => new JavaBigInteger(of(self.value, args.int(0)));
}
function pair(a: bigint, b: bigint): JavaArray {
  return new JavaArray('BigInteger', [new JavaBigInteger(a), new JavaBigInteger(b)]);
}
function magnitude(n: bigint): bigint {
  return n < 0n ? -n : n;
}

function larger(a: bigint, b: bigint): bigint {
  if (a > b) return a;
  return b;
}

/** java.math.BigInteger; primality is left out. */
export const BIG_INTEGER_METHODS: Implementations<JavaBigInteger> = {
  'add/N': binary((a, b) => a + b),
  'subtract/N': binary((a, b) => a - b),
  'multiply/N': binary((a, b) => checkedWhole(a * b)),
  'divide/N': binary((a, b) => a / divisor(b)),
  'remainder/N': binary((a, b) => a % divisor(b)),
  'mod/N': binary((a, b) => mod(a, modulus(b))),
  'modInverse/N': binary(inverse),
  'modPow/NN': (self, args) => new JavaBigInteger(modPower(self.value, operand(args), modulus(operand(args, 1)))),
  'divideAndRemainder/N': (self, args) => {
    const by = divisor(operand(args));
    return pair(self.value / by, self.value % by);
  },
  'gcd/N': binary((a, b) => commonDivisor(magnitude(a), magnitude(b))),
  'max/N': binary((a, b) => larger(a, b)),
  'min/N': binary((a, b) => -larger(-a, -b)),
  'and/N': binary((a, b) => a & b),
  'or/N': binary((a, b) => a | b),
  'xor/N': binary((a, b) => a ^ b),
  'andNot/N': binary((a, b) => a & ~b),
  'not/': unary((n) => ~n),
  'negate/': unary((n) => -n),
  'abs/': unary(magnitude),
  'sqrt/': unary(root),
  'sqrtAndRemainder/': (self) => pair(root(self.value), self.value - root(self.value) ** 2n),
  'pow/i': withInt(power),
  'shiftLeft/i': withInt(shifted),
  'shiftRight/i': withInt((n, by) => shifted(n, -by)),
  'setBit/i': withInt((n, i) => n | bit(i)),
  'clearBit/i': withInt((n, i) => n & ~bit(i)),
  'flipBit/i': withInt((n, i) => n ^ bit(i)),
  'testBit/i': (self, args) => (self.value & bit(args.int(0))) !== 0n,
  'bitLength/': (self) => bitLength(self.value),
  'bitCount/': (self) => (self.value < 0n ? -self.value - 1n : self.value).toString(2).replaceAll('0', '').length,
  'getLowestSetBit/': (self) => lowestBit(self.value),
  'signum/': (self): JavaValue => (self.value > 0n ? 1 : self.value < 0n ? -1 : 0),
  'toString/i': (self, args) => {
    const radix = args.int(0);
    return self.value.toString(radix < 2 || radix > 36 ? 10 : radix);
  },
  'toByteArray/': (self) => bytes(self.value),
  'intValueExact/': (self) => Number(exactly(self.value, 32)),
  'longValueExact/': (self) => new JavaLong(exactly(self.value, 64)),
  'shortValueExact/': (self) => new JavaShort(Number(exactly(self.value, 16))),
  'byteValueExact/': (self) => new JavaByte(Number(exactly(self.value, 8))),
  'valueOf/j': (_, args) => new JavaBigInteger(args.long(0)),
};
