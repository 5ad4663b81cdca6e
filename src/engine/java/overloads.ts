import { JavaList, JavaMap } from './collections';
import { JavaArray, JavaClass, JavaEntry, JavaStream, JavaSubList, type JavaValue, JavaView } from './objects';
import type { Signature, TypeCode } from './signatures';
import {
  JavaBigDecimal,
  JavaBigInteger,
  JavaByte,
  JavaChar,
  JavaDouble,
  JavaFloat,
  JavaLong,
  JavaShort,
} from './values';

const ARRAY_CODES = {
  String: '[S',
  Object: '[O',
  BigInteger: '[N',
  BigDecimal: '[G',
  byte: '[b',
  char: '[c',
  int: '[i',
};
/** Primitive type → primitives that widen to it. */
const WIDENING = new Map([
  ['h', 'b'],
  ['i', 'hb'],
  ['j', 'ihb'],
  ['f', 'jihb'],
  ['d', 'fjihb'],
]);
const BOXED = new Map(
  [...'iIjJdDfFzZcKbBhH'.matchAll(/(.)(.)/g)].map(([, primitive = '', box = '']) => [primitive, box]),
);
const UNBOXED = new Map([...BOXED].map(([primitive, box]) => [box, primitive]));
/** Reference type → the types below it, Object aside. */
const SUBTYPES = new Map([
  ['Q', ['S', 'y']],
  ['C', ['L', 'U']],
  ['E', ['C', 'L', 'U']],
  ['[O', ['[S', '[Q', '[N', '[G', '[Y']],
  ['[Q', ['[S']],
]);

/**
 * The overload that Velocity's introspection calls for these arguments (MTH-2…4a), null if none is applicable or the
 * choice is ambiguous.
 */
export function selectOverload(overloads: readonly Signature[], args: readonly JavaValue[]): Signature | null {
  const codes = args.map(codeOf);
  const [only] = overloads;
  if (only !== undefined && overloads.length === 1) return isApplicable(only.params, codes) ? only : null;
  const exact = overloads.find(
    ({ params }) => params.length === codes.length && params.every((p, i) => (BOXED.get(p) ?? p) === (codes[i] ?? 'O')),
  );
  if (exact !== undefined) return exact;
  const applicable = overloads.filter(({ params }) => isApplicable(params, codes));
  const best = applicable.filter((one) =>
    applicable.every((other) => one === other || isMoreSpecific(one.params, other.params)),
  );
  return best.length === 1 ? (best[0] ?? null) : null;
}

/** Whether a value can be passed for a formal parameter (MTH-2). */
export function fits(formal: TypeCode, value: JavaValue): boolean {
  return accepts(formal, codeOf(value), false);
}

/** The type code of a value's class, null for null. Classes that are no parameter's type count as `o`. */
function codeOf(value: JavaValue): TypeCode | null {
  if (value === null) return null;
  if (typeof value === 'string') return 'S';
  if (typeof value === 'number') return 'I';
  if (typeof value === 'boolean') return 'Z';
  if (value instanceof JavaLong) return 'J';
  if (value instanceof JavaDouble) return 'D';
  if (value instanceof JavaFloat) return 'F';
  if (value instanceof JavaShort) return 'H';
  if (value instanceof JavaByte) return 'B';
  if (value instanceof JavaChar) return 'K';
  if (value instanceof JavaBigInteger) return 'N';
  if (value instanceof JavaBigDecimal) return 'G';
  if (value instanceof JavaList || value instanceof JavaSubList) return 'L';
  if (value instanceof JavaMap) return 'M';
  if (value instanceof JavaView) return value.type === 'Values' ? 'C' : 'U';
  if (value instanceof JavaEntry) return 'Y';
  if (value instanceof JavaArray) return ARRAY_CODES[value.component];
  if (value instanceof JavaClass) return 'P';
  if (value instanceof JavaStream) return value.kind === 'Stream' ? 'w' : 'W';
  return 'o';
}

function accepts(formal: TypeCode, actual: TypeCode | null, asElement: boolean): boolean {
  if (actual === null) return !BOXED.has(formal);
  if (formal === 'O' || formal === actual || SUBTYPES.get(formal)?.includes(actual)) return true;
  const primitive = UNBOXED.get(actual);
  if (primitive !== undefined && (primitive === formal || WIDENING.get(formal)?.includes(primitive))) return true;
  return asElement && formal.startsWith('[') && accepts(formal.slice(1), element(actual), false);
}

/** An array's element type; anything else itself. */
function element(code: TypeCode): TypeCode {
  return code.startsWith('[') ? code.slice(1) : code;
}

/** MTH-3. */
function isApplicable(params: readonly TypeCode[], args: readonly (TypeCode | null)[]): boolean {
  const last = params.at(-1) ?? '';
  const isArray = last.startsWith('[');
  const matches = (i: number): boolean => accepts(params[i] ?? '', args[i] ?? null, false);
  if (params.length > args.length)
    return params.length === args.length + 1 && isArray && args.every((_, i) => matches(i));
  if (params.length === args.length)
    return args.every((arg, i) => matches(i) || (i === args.length - 1 && isArray && accepts(last, arg, true)));
  if (params.length === 0) return true;
  return isArray && args.every((arg, i) => (i < params.length - 1 ? matches(i) : accepts(last.slice(1), arg, false)));
}

/** MTH-4. */
function isMoreSpecific(a: readonly TypeCode[], b: readonly TypeCode[]): boolean {
  if (a.length !== b.length) return a.length > b.length;
  const wins = (one: readonly TypeCode[], other: readonly TypeCode[]): boolean =>
    one.some((type, i) => {
      const against = other[i] ?? '';
      return type !== against && (against === 'O' || isNarrower(type, against, i === one.length - 1));
    });
  if (!wins(a, b)) return false;
  return !wins(b, a) || (isLastArray(b) && !isLastArray(a));
}

function isLastArray(params: readonly TypeCode[]): boolean {
  return (params.at(-1) ?? '').startsWith('[');
}

function isNarrower(type: TypeCode, than: TypeCode, isLast: boolean): boolean {
  if (type === than || SUBTYPES.get(than)?.includes(type) || WIDENING.get(than)?.includes(type)) return true;
  if (than === 'O') return !BOXED.has(type);
  return isLast && than.startsWith('[') && isNarrower(element(type), than.slice(1), false);
}
