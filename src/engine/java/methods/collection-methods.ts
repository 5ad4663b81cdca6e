import { type Arguments, nullPointer } from '../arguments';
import { JavaList } from '../collections';
import { javaEquals } from '../equality';
import { viewIterator } from '../iterators';
import { retain, unsupportedOperation } from '../list-access';
import { itemsOf } from '../lists';
import { JavaArray, JavaEntry, JavaStream, type JavaSubList, type JavaValue, type JavaView } from '../objects';
import { JavaException } from '../outcome';
import type { Implementations } from '../type-model';

type Collection = JavaList<JavaValue> | JavaSubList | JavaArray | JavaView;

/** The elements, in order. */
export function elements(collection: JavaValue): JavaValue[] {
  return [...(itemsOf(collection) ?? [])];
}

/** Whether a list holds an equal element. */
function includes(items: readonly JavaValue[], value: JavaValue): boolean {
  return items.some((item) => javaEquals(value, item));
}

/** `toArray(T[])`: fills the given array if it is large enough, else makes one of its kind. */
function fillArray(items: readonly JavaValue[], args: Arguments): JavaArray {
  const target = args.value(0);
  if (!(target instanceof JavaArray)) throw new JavaException('java.lang.NullPointerException', 'no array');
  if (target.component !== 'Object' && items.some((item) => item !== null && typeof item !== 'string'))
    throw new JavaException('java.lang.ArrayStoreException', 'an element does not fit the array');
  if (items.length > target.items.length) return new JavaArray(target.component, [...items]);
  items.forEach((item, i) => {
    target.items[i] = item;
  });
  if (items.length < target.items.length) target.items[items.length] = null;
  return target;
}

/** The lists of `List.of` refuse to look for null. */
export function sought(collection: JavaValue, value: JavaValue): JavaValue {
  if (value === null && collection instanceof JavaList && collection.type === 'ImmutableList') throw nullPointer();
  return value;
}

/** java.util.Collection, as far as reading goes. */
export const READING_METHODS: Implementations<Collection> = {
  'size/': (self) => elements(self).length,
  'isEmpty/': (self) => elements(self).length === 0,
  'contains/O': (self, args) => includes(elements(self), sought(self, args.value(0))),
  'containsAll/C': (self, args) => {
    const items = elements(self);
    return args.items(0).every((item) => includes(items, sought(self, item)));
  },
  'toArray/': (self) => new JavaArray('Object', elements(self)),
  'toArray/[O': (self, args) => fillArray(elements(self), args),
  'stream/': (self) => new JavaStream('Stream', elements(self)),
  'parallelStream/': (self) => new JavaStream('Stream', elements(self)),
};

function removeEntries(view: JavaView, doomed: (item: JavaValue) => boolean): boolean {
  const before = view.map.size;
  for (const pair of [...view.map.liveEntries()]) if (doomed(itemOf(view, pair))) view.map.remove(pair[0]);
  return view.map.size < before;
}

function itemOf({ type, map }: JavaView, pair: [JavaValue, JavaValue]): JavaValue {
  return type === 'EntrySet' ? new JavaEntry(pair, map.type) : pair[type === 'KeySet' ? 0 : 1];
}

function removeOne(view: JavaView, value: JavaValue): boolean {
  let done = false;
  return removeEntries(view, (item) => {
    const hit = !done && javaEquals(value, item);
    done ||= hit;
    return hit;
  });
}

/** Key sets, entry sets and value views: they shrink, but do not grow. */
export const VIEW_METHODS: Implementations<JavaView> = {
  'iterator/': (self) => viewIterator(self),
  'add/O': () => {
    throw unsupportedOperation();
  },
  'addAll/C': (_, args) => {
    if (args.items(0).length > 0) throw unsupportedOperation();
    return false;
  },
  'clear/': (self) => {
    self.map.clear();
    return undefined;
  },
  'remove/O': (self, args) => removeOne(self, args.value(0)),
  'removeAll/C': (self, args) => {
    const doomed = args.items(0);
    return removeEntries(self, (item) => includes(doomed, sought(args.value(0), item)));
  },
  'retainAll/C': (self, args) => {
    const kept = args.items(0);
    return removeEntries(self, (item) => !includes(kept, sought(args.value(0), item)));
  },
};

/** `removeAll` and `retainAll` of lists. */
export const SIFTING_METHODS: Implementations<JavaList<JavaValue> | JavaSubList | JavaArray> = {
  'removeAll/C': (self, args) => {
    const doomed = args.items(0);
    return retain(self, (item) => !includes(doomed, sought(args.value(0), item)));
  },
  'retainAll/C': (self, args) => {
    const kept = args.items(0);
    return retain(self, (item) => includes(kept, sought(args.value(0), item)));
  },
};
