import { JavaList } from './collections';
import { checkItems } from './limits';
import type { ListValue } from './lists';
import { checkUnchanged } from './lists';
import { JavaArray, JavaSubList, type JavaValue } from './objects';
import { JavaException } from './outcome';
import { fits } from './overloads';

/** Values with a `get(int)`: lists, sublists, and arrays by the fixed-size list that stands for them (MTH-1). */
export type Indexed = ListValue | JavaArray;

function outOfBounds(list: Indexed, index: number, length: number): JavaException {
  const kind = list instanceof JavaArray ? 'ArrayIndexOutOfBoundsException' : 'IndexOutOfBoundsException';
  return new JavaException(`java.lang.${kind}`, `Index ${index} out of bounds for length ${length}`);
}

/** java.lang.UnsupportedOperationException. */
export function unsupportedOperation(): JavaException {
  return new JavaException('java.lang.UnsupportedOperationException', 'the collection cannot be changed this way');
}

/** Number of elements. */
export function sizeOf(list: Indexed): number {
  if (!(list instanceof JavaSubList)) return list.items.length;
  checkUnchanged(list);
  return list.size;
}

/** The array behind a list, and where the list begins in it. */
function storage(list: Indexed): { items: JavaValue[]; start: number } {
  let start = 0;
  let at: Indexed = list;
  while (at instanceof JavaSubList) {
    checkUnchanged(at);
    start += at.offset;
    at = at.parent;
  }
  return { items: at.items, start };
}

/** The list that owns the elements. */
function rootOf(list: Indexed): JavaList<JavaValue> | JavaArray {
  let at: Indexed = list;
  while (at instanceof JavaSubList) at = at.parent;
  return at;
}

/** Throws if the elements cannot be replaced. */
function requireWritable(list: Indexed): void {
  const root = rootOf(list);
  if (root instanceof JavaList && root.type === 'ImmutableList') throw unsupportedOperation();
}

function requireGrowable(list: Indexed): void {
  requireWritable(list);
  if (rootOf(list) instanceof JavaArray) throw unsupportedOperation();
}

/** Tells iterators and sublists of a change of size, made through `list`. */
function changed(list: Indexed, by: number): void {
  let at: Indexed = list;
  while (at instanceof JavaSubList) {
    at.modCount++;
    at.size += by;
    at = at.parent;
  }
  if (at instanceof JavaList) at.modCount++;
}

/** `get(int)`; throws IndexOutOfBoundsException. */
export function getAt(list: Indexed, index: number): JavaValue {
  const size = sizeOf(list);
  if (index < 0 || index >= size) throw outOfBounds(list, index, size);
  const { items, start } = storage(list);
  return items[start + index] ?? null;
}

/** `set(int, E)`: the element replaced. Arrays take only what fits their type. */
export function setAt(list: Indexed, index: number, value: JavaValue): JavaValue {
  requireWritable(list);
  const old = getAt(list, index);
  if (list instanceof JavaArray && !fits(COMPONENT_CODES[list.component], value))
    throw new JavaException('java.lang.IllegalArgumentException', 'array element type mismatch');
  const { items, start } = storage(list);
  items[start + index] = value;
  return old;
}
const COMPONENT_CODES = { String: 'S', Object: 'O', BigInteger: 'N', BigDecimal: 'G', byte: 'b', char: 'c', int: 'i' };

/** `add(int, E)` and `addAll(int, …)`. */
export function insertAt(list: Indexed, index: number, values: readonly JavaValue[]): void {
  requireWritable(list);
  const size = sizeOf(list);
  if (index < 0 || index > size)
    throw new JavaException('java.lang.IndexOutOfBoundsException', `Index: ${index}, Size: ${size}`);
  if (rootOf(list) instanceof JavaArray && values.length === 0) return;
  requireGrowable(list);
  checkItems(size + values.length);
  const { items, start } = storage(list);
  if (start + index === items.length) for (const value of values) items.push(value);
  else {
    const tail = items.splice(start + index);
    for (const value of [...values, ...tail]) items.push(value);
  }
  changed(list, values.length);
}

/** `remove(int)`: the element removed. */
export function removeAt(list: Indexed, index: number): JavaValue {
  requireGrowable(list);
  const old = getAt(list, index);
  const { items, start } = storage(list);
  items.splice(start + index, 1);
  changed(list, -1);
  return old;
}

/** Keeps the elements that `keep` accepts; whether any was removed. */
export function retain(list: Indexed, keep: (value: JavaValue) => boolean): boolean {
  requireWritable(list);
  const size = sizeOf(list);
  const { items, start } = storage(list);
  const kept = items.slice(start, start + size).filter(keep);
  if (kept.length === size) return false;
  requireGrowable(list);
  const tail = items.splice(start).slice(size);
  for (const value of [...kept, ...tail]) items.push(value);
  changed(list, kept.length - size);
  return true;
}

/** `sort`: replaces the elements, which counts as a structural change. */
export function replaceItems(list: Indexed, values: readonly JavaValue[]): void {
  requireWritable(list);
  const { items, start } = storage(list);
  values.forEach((value, i) => {
    items[start + i] = value;
  });
  changed(list, 0);
}

/** `subList`; throws IndexOutOfBoundsException or IllegalArgumentException. */
export function subList(list: Indexed, from: number, to: number): JavaSubList {
  const size = sizeOf(list);
  if (from < 0) throw new JavaException('java.lang.IndexOutOfBoundsException', `fromIndex = ${from}`);
  if (to > size) throw new JavaException('java.lang.IndexOutOfBoundsException', `toIndex = ${to}`);
  if (from > to) throw new JavaException('java.lang.IllegalArgumentException', `fromIndex(${from}) > toIndex(${to})`);
  return new JavaSubList(list, from, to - from);
}
