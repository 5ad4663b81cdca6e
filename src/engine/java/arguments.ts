import { itemsOf } from './lists';
import { isNumber, toDouble, toFloat, wholeOf } from './numbers';
import { type ArrayComponent, JavaArray, type JavaValue } from './objects';
import { JavaException } from './outcome';
import { fits } from './overloads';
import type { Signature, TypeCode } from './signatures';
import { JavaChar, JavaDouble, JavaFloat, JavaLong } from './values';

const COMPONENTS = new Map<string, ArrayComponent>([
  ['O', 'Object'],
  ['S', 'String'],
  ['Q', 'String'],
  ['N', 'BigInteger'],
  ['b', 'byte'],
  ['c', 'char'],
  ['i', 'int'],
]);

/** The arguments of one call, already known to fit the selected signature. Null where Java needs an object throws. */
export class Arguments {
  constructor(readonly values: readonly JavaValue[]) {}

  /** The argument as it is. */
  value(i: number): JavaValue {
    return this.values[i] ?? null;
  }
  /** An int, short or byte. */
  int(i: number): number {
    return Number(this.long(i));
  }
  long(i: number): bigint {
    const value = this.value(i);
    return (isNumber(value) ? wholeOf(value) : undefined) ?? 0n;
  }
  double(i: number): number {
    const value = this.value(i);
    return isNumber(value) ? toDouble(value) : Number.NaN;
  }
  boolean(i: number): boolean {
    return this.value(i) === true;
  }
  /** A char, as a string of one UTF-16 unit. */
  char(i: number): string {
    const value = this.value(i);
    return value instanceof JavaChar ? value.value : '';
  }
  /** A String or CharSequence. */
  string(i: number): string {
    const value = this.value(i);
    if (typeof value !== 'string') throw nullPointer();
    return value;
  }
  /** The same arguments but for one. */
  with(i: number, value: JavaValue): Arguments {
    return new Arguments(this.values.with(i, value));
  }
  /** The elements of a Collection, Iterable or array. */
  items(i: number): JavaValue[] {
    const items = itemsOf(this.value(i));
    if (items === null) throw nullPointer();
    return [...items];
  }
}

/** java.lang.NullPointerException. */
export function nullPointer(): JavaException {
  return new JavaException('java.lang.NullPointerException', 'a null where an object is needed');
}

/** Packs variable arguments (MTH-5) and checks what reflection checks when it calls. Throws IllegalArgumentException. */
export function bind({ params }: Signature, args: readonly JavaValue[]): Arguments {
  const last = params.length - 1;
  const formal = params[last] ?? '';
  const actual = formal.startsWith('[') && args.length >= last ? packed(formal, args, last) : args;
  if (actual.length !== params.length)
    throw new JavaException('java.lang.IllegalArgumentException', 'wrong number of arguments');
  return new Arguments(actual.map((value, i) => widened(params[i] ?? '', value)));
}

/** The arguments with those from `last` on in an array, unless a single one is an array or null itself. */
function packed(formal: TypeCode, args: readonly JavaValue[], last: number): readonly JavaValue[] {
  const rest = args.slice(last);
  const type = formal.slice(1);
  const [only = null] = rest;
  if (rest.length !== 1 || (only !== null && !(only instanceof JavaArray) && fits(type, only)))
    return [...args.slice(0, last), new JavaArray(COMPONENTS.get(type) ?? 'Object', rest)];
  if (!fits(formal, only)) throw new JavaException('java.lang.IllegalArgumentException', 'argument type mismatch');
  return args;
}

/** A number as the primitive type it is passed for. */
function widened(param: TypeCode, value: JavaValue): JavaValue {
  if (!'ijfd'.includes(param) || !isNumber(value)) return value;
  if (param === 'i') return toDouble(value);
  if (param === 'j') return new JavaLong(wholeOf(value) ?? 0n);
  return param === 'f' ? new JavaFloat(toFloat(value)) : new JavaDouble(toDouble(value));
}
