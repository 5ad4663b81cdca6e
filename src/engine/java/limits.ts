import { JavaException } from './outcome';

/** Longest text, in UTF-16 units, that a method or printing yields: beyond it Java's default heap is spent too. */
export const MAX_TEXT = 64_000_000;

/** Most elements of a list. */
const MAX_ITEMS = 5_000_000;

/** Largest whole number, in bits; Java goes on to 2^31 bits, and is busy for hours. */
const MAX_BITS = 400_000;
const LARGEST = 1n << BigInt(MAX_BITS);

/** java.lang.OutOfMemoryError. */
export function outOfMemory(): JavaException {
  return new JavaException('java.lang.OutOfMemoryError', 'Java heap space');
}

/** Throws OutOfMemoryError for a text that is too long. */
export function checkText(length: number): void {
  if (length > MAX_TEXT) throw outOfMemory();
}

/** Throws OutOfMemoryError for a list that is too long. */
export function checkItems(count: number): void {
  if (count > MAX_ITEMS) throw outOfMemory();
}

/** The number, unless it is too large to calculate with. */
export function checkedWhole(n: bigint): bigint {
  if (isTooLarge(n))
    throw new JavaException('java.lang.ArithmeticException', 'BigInteger would overflow supported range');
  return n;
}

/** Whether a number is too large to calculate with. */
export function isTooLarge(n: bigint): boolean {
  return n > LARGEST || n < -LARGEST;
}

/** Whether a number of so many bits is too large to make. */
export function areTooManyBits(bits: number): boolean {
  return bits > MAX_BITS;
}
