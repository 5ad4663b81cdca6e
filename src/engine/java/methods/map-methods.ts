import { type Arguments, nullPointer } from '../arguments';
import { JavaMap } from '../collections';
import { javaEquals } from '../equality';
import { entriesOf } from '../hash-order';
import { JavaEntry, type JavaValue, JavaView } from '../objects';
import type { Implementations } from '../type-model';

type JMap = JavaMap<JavaValue>;

/** The table that a HashMap makes for its first `putAll`. */
function roomFor(size: number): number {
  let buckets = 1;
  while (buckets < Math.floor(size / 0.75 + 1)) buckets *= 2;
  return buckets;
}

function putAll(target: JMap, source: JavaValue): undefined {
  if (!(source instanceof JavaMap)) throw nullPointer();
  if (target.modCount === 0 && source.size > 0) target.buckets = roomFor(source.size);
  for (const [key, value] of [...entriesOf(source)]) target.put(key, value);
  return undefined;
}

function copy(source: JMap): JMap {
  const made = new JavaMap<JavaValue>(source.type);
  putAll(made, source);
  return made;
}

function replaceIf(self: JMap, args: Arguments): boolean {
  const old = self.get(args.value(0));
  if (old === undefined || !javaEquals(old, args.value(1))) return false;
  self.put(args.value(0), args.value(2));
  return true;
}

function removeIf(self: JMap, args: Arguments): boolean {
  const old = self.get(args.value(0));
  if (old === undefined || !javaEquals(old, args.value(1))) return false;
  self.remove(args.value(0));
  return true;
}

/** java.util.LinkedHashMap and HashMap. */
export const MAP_METHODS: Implementations<JMap> = {
  'get/O': (self, args) => self.get(args.value(0)) ?? null,
  'getOrDefault/OO': (self, args) => {
    const value = self.get(args.value(0));
    return value === undefined ? args.value(1) : value;
  },
  'put/OO': (self, args) => self.put(args.value(0), args.value(1)) ?? null,
  'putIfAbsent/OO': (self, args) => {
    const old = self.get(args.value(0)) ?? null;
    if (old === null) self.put(args.value(0), args.value(1));
    return old;
  },
  'putAll/M': (self, args) => putAll(self, args.value(0)),
  'remove/O': (self, args) => self.remove(args.value(0)) ?? null,
  'remove/OO': removeIf,
  'replace/OO': (self, args) => (self.has(args.value(0)) ? (self.put(args.value(0), args.value(1)) ?? null) : null),
  'replace/OOO': replaceIf,
  'containsKey/O': (self, args) => self.has(args.value(0)),
  'containsValue/O': (self, args) => [...self.entries()].some(([, value]) => javaEquals(args.value(0), value)),
  'keySet/': (self) => new JavaView('KeySet', self),
  'values/': (self) => new JavaView('Values', self),
  'entrySet/': (self) => new JavaView('EntrySet', self),
  'size/': (self) => self.size,
  'isEmpty/': (self) => self.size === 0,
  'clear/': (self) => {
    self.clear();
    return undefined;
  },
  'clone/': copy,
  'entry/OO': (_, args) => {
    if (args.value(0) === null || args.value(1) === null) throw nullPointer();
    return new JavaEntry([args.value(0), args.value(1)], 'HashMap');
  },
};

/** java.util.Map.Entry. */
export const ENTRY_METHODS: Implementations<JavaEntry> = {
  'getKey/': (self) => self.pair[0],
  'getValue/': (self) => self.pair[1],
  'setValue/O': (self, args) => {
    const old = self.pair[1];
    self.pair[1] = args.value(0);
    return old;
  },
  'copyOf/Y': (_, args) => {
    const entry = args.value(0);
    if (!(entry instanceof JavaEntry) || entry.pair.includes(null)) throw nullPointer();
    return new JavaEntry([...entry.pair], entry.owner);
  },
};
