import { JavaList, JavaMap } from './collections';
import { itemsOf } from './lists';
import { JavaArray, type JavaValue, JavaView } from './objects';
import { JavaException } from './outcome';
import type { JavaBigDecimal } from './values';
import { Work } from './work';

const view = new DataView(new ArrayBuffer(8));
const MAX_DEPTH = 1000;

/** `hashCode()` of a value, a signed 32-bit number (PRT-10). Objects without one of their own get a stable number. */
export function javaHashCode(value: Exclude<JavaValue, null>): number {
  return hashOf(value, 0, new Work());
}

function hashOf(value: Exclude<JavaValue, null>, depth: number, work: Work): number {
  if (depth > MAX_DEPTH) throw new JavaException('java.lang.StackOverflowError', 'nested too deeply');
  switch (typeof value) {
    case 'string':
      return stringHash(value);
    case 'number':
      return value;
    case 'boolean':
      return value ? 1231 : 1237;
    case 'object':
      break;
    default:
      return value satisfies never;
  }
  if (value instanceof JavaMap || value instanceof JavaView || value instanceof JavaList) work.enter();
  if (value instanceof JavaMap) return sum(value.entries(), (pair) => pairHash(pair, depth, work));
  if (value instanceof JavaView && value.type === 'KeySet')
    return sum(value.map.entries(), ([key]) => hash(key, depth, work));
  if (value instanceof JavaView && value.type === 'EntrySet')
    return sum(value.map.entries(), (pair) => pairHash(pair, depth, work));
  const items = value instanceof JavaArray || value instanceof JavaView ? null : itemsOf(value);
  if (items !== null) {
    let result = 1;
    for (const item of items) result = (Math.imul(31, result) + hash(item, depth, work)) | 0;
    return result;
  }
  switch (value.type) {
    case 'Byte':
    case 'Short':
      return value.value;
    case 'Character':
      return value.value.charCodeAt(0);
    case 'Long':
      return foldLong(value.value);
    case 'Float':
      view.setFloat32(0, value.value);
      return view.getInt32(0);
    case 'Double':
      view.setFloat64(0, value.value);
      return view.getInt32(0) ^ view.getInt32(4);
    case 'BigInteger':
      return bigIntegerHash(value.value);
    case 'BigDecimal':
      return bigDecimalHash(value);
    case 'Entry':
      return pairHash(value.pair, depth, work);
    case 'Optional':
      return hash(value.value, depth, work);
    default:
      return identityHash(value);
  }
}

/** String.hashCode: the 31-polynomial over UTF-16 units. */
export function stringHash(text: string): number {
  let result = 0;
  for (let i = 0; i < text.length; i++) result = (Math.imul(31, result) + text.charCodeAt(i)) | 0;
  return result;
}

function hash(value: JavaValue, depth: number, work: Work): number {
  return value === null ? 0 : hashOf(value, depth + 1, work);
}

function pairHash(pair: readonly [JavaValue, JavaValue], depth: number, work: Work): number {
  return hash(pair[0], depth, work) ^ hash(pair[1], depth, work);
}

function sum<T>(items: Iterable<T>, of: (item: T) => number): number {
  let result = 0;
  for (const item of items) result = (result + of(item)) | 0;
  return result;
}

function foldLong(value: bigint): number {
  return Number(BigInt.asIntN(32, value ^ (value >> 32n)));
}

function bigIntegerHash(value: bigint): number {
  let result = 0;
  const hex = (value < 0n ? -value : value).toString(16);
  for (let end = hex.length % 8 || 8, start = 0; start < hex.length; start = end, end += 8)
    result = (Math.imul(31, result) + Number.parseInt(hex.slice(start, end), 16)) | 0;
  return value < 0n ? -result | 0 : result;
}

function bigDecimalHash({ unscaled, scale }: JavaBigDecimal): number {
  const magnitude = unscaled < 0n ? -unscaled : unscaled;
  if (BigInt.asIntN(64, unscaled) !== unscaled || unscaled === -(1n << 63n))
    return (Math.imul(31, bigIntegerHash(unscaled)) + scale) | 0;
  const high = Number(BigInt.asIntN(32, magnitude >> 32n));
  const low = Number(BigInt.asIntN(32, magnitude));
  const folded = (Math.imul(high, 31) + low) | 0;
  return (Math.imul(31, unscaled < 0n ? -folded : folded) + scale) | 0;
}

const identities = new WeakMap<object, number>();
let issued = 0x1b6d3586;

/** A stand-in for the number the JVM gives an object; the real one differs from run to run (PRT-8). */
export function identityHash(value: object): number {
  const known = identities.get(value);
  if (known !== undefined) return known;
  issued = (Math.imul(issued, 1103515245) + 12345) & 0x7fffffff;
  identities.set(value, issued);
  return issued;
}
