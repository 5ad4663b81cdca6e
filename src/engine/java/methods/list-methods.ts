import { nullPointer } from '../arguments';
import { JavaList } from '../collections';
import { javaEquals } from '../equality';
import { listIterator, listIteratorAt } from '../iterators';
import { jsonText } from '../json-text';
import { getAt, type Indexed, insertAt, removeAt, replaceItems, retain, setAt, sizeOf, subList } from '../list-access';
import type { ListValue } from '../lists';
import type { JavaValue } from '../objects';
import { stringOf } from '../print';
import type { Implementations } from '../type-model';
import { elements, sought } from './collection-methods';
import { compareNaturally } from './natural-order';

function indexIn(items: readonly JavaValue[], value: JavaValue): number {
  return items.findIndex((item) => javaEquals(value, item));
}

function lastIndexIn(items: readonly JavaValue[], value: JavaValue): number {
  return items.findLastIndex((item) => javaEquals(value, item));
}

function removeValue(list: Indexed, value: JavaValue): boolean {
  const index = indexIn(elements(list), value);
  if (index < 0) {
    retain(list, () => true);
    return false;
  }
  removeAt(list, index);
  return true;
}

/** `List.of` and `List.copyOf` refuse null. */
function immutable(items: readonly JavaValue[]): JavaList<JavaValue> {
  if (items.includes(null)) throw nullPointer();
  return new JavaList<JavaValue>('ImmutableList', [...items]);
}

function listOf(arity: number): Implementations<Indexed> {
  return { [`of/${'O'.repeat(arity)}`]: (_, args) => immutable(args.values) };
}

/** java.util.List, for lists, sublists, and the fixed-size list that stands for an array. */
export const LIST_METHODS: Implementations<Indexed> = {
  'get/i': (self, args) => getAt(self, args.int(0)),
  'set/iO': (self, args) => setAt(self, args.int(0), args.value(1)),
  'add/O': (self, args) => {
    insertAt(self, sizeOf(self), [args.value(0)]);
    return true;
  },
  'add/iO': (self, args) => {
    insertAt(self, args.int(0), [args.value(1)]);
    return undefined;
  },
  'addAll/C': (self, args) => {
    const items = args.items(0);
    insertAt(self, sizeOf(self), items);
    return items.length > 0;
  },
  'addAll/iC': (self, args) => {
    const items = args.items(1);
    insertAt(self, args.int(0), items);
    return items.length > 0;
  },
  'remove/i': (self, args) => removeAt(self, args.int(0)),
  'remove/O': (self, args) => removeValue(self, args.value(0)),
  'clear/': (self) => {
    retain(self, () => false);
    return undefined;
  },
  'indexOf/O': (self, args) => indexIn(elements(self), sought(self, args.value(0))),
  'lastIndexOf/O': (self, args) => lastIndexIn(elements(self), sought(self, args.value(0))),
  'iterator/': (self) => listIterator(self),
  'listIterator/': (self) => listIteratorAt(self, 0),
  'listIterator/i': (self, args) => listIteratorAt(self, args.int(0)),
  'subList/ii': (self, args) => subList(self, args.int(0), args.int(1)),
  'sort/x': (self) => {
    replaceItems(self, sorted(elements(self)));
    return undefined;
  },
  'copyOf/C': (_, args) => immutable(args.items(0)),
  'of/[O': (_, args) => immutable(args.items(0)),
  ...Object.assign({}, ...Array.from({ length: 11 }, (_, arity) => listOf(arity))),
};

/** Elements in their natural order; throws ClassCastException or NullPointerException (`sort(null)`). */
export function sorted(items: readonly JavaValue[]): JavaValue[] {
  return [...items].sort(compareNaturally);
}

/** What java.util.ArrayList has beyond List. */
export const ARRAY_LIST_METHODS: Implementations<ListValue> = {
  'clone/': (self) =>
    new JavaList<JavaValue>(
      self instanceof JavaList && self.type === 'JSONArray' ? 'JSONArray' : 'ArrayList',
      elements(self),
    ),
  'ensureCapacity/i': () => undefined,
  'trimToSize/': () => undefined,
};

/** What json-smart's JSONArray has beyond ArrayList. */
export const JSON_ARRAY_METHODS: Implementations<ListValue> = {
  'toJSONString/': (self) => stringOf(self),
  'toJSONString/L': (_, args) => jsonText(args.value(0), true),
};
