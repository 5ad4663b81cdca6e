import { nullPointer } from '../arguments';
import { compareDecimals, isNumber, toDouble, wholeOf } from '../numbers';
import type { JavaValue } from '../objects';
import { JavaException } from '../outcome';
import { className } from '../type-name';
import { JavaBigDecimal, JavaChar } from '../values';
import { compareStrings } from './string-compare';

/** Java's `Comparable.compareTo`; throws NullPointerException, or ClassCastException for values of different classes. */
export function compareNaturally(a: JavaValue, b: JavaValue): number {
  if (a === null) throw nullPointer();
  if (typeof a === 'string' && typeof b === 'string') return compareStrings(a, b);
  if (typeof a === 'boolean' && typeof b === 'boolean') return Number(a) - Number(b);
  if (a instanceof JavaChar && b instanceof JavaChar) return a.value.charCodeAt(0) - b.value.charCodeAt(0);
  const isComparable = typeof a === 'string' || typeof a === 'boolean' || a instanceof JavaChar || isNumber(a);
  if (isComparable && b === null) throw nullPointer();
  if (!isNumber(a) || !isNumber(b) || b === null || className(a) !== className(b))
    throw new JavaException('java.lang.ClassCastException', `class ${className(a)} cannot be compared`);
  if (a instanceof JavaBigDecimal && b instanceof JavaBigDecimal) return compareDecimals(a, b);
  const [x, y] = [wholeOf(a), wholeOf(b)];
  if (x === undefined || y === undefined) return compareDoubles(toDouble(a), toDouble(b));
  return isSmall(a) ? Number(x - y) : x < y ? -1 : x > y ? 1 : 0;
}

/** Short and Byte answer with the difference. */
function isSmall(value: JavaValue): boolean {
  return typeof value === 'object' && value !== null && (value.type === 'Short' || value.type === 'Byte');
}

/** Double.compare: -0.0 before 0.0, NaN last. */
export function compareDoubles(a: number, b: number): number {
  if (a < b) return -1;
  if (a > b) return 1;
  const rank = (n: number): number => (Number.isNaN(n) ? 2 : Object.is(n, -0) ? 0 : 1);
  return Math.sign(rank(a) - rank(b));
}
