import {
  JavaBigDecimal,
  JavaBigInteger,
  JavaByte,
  JavaChar,
  JavaDouble,
  JavaFloat,
  JavaLong,
  type JavaNumber,
  JavaShort,
} from './values';

/**
 * The values that JSON text and template literals are made of. Objects that only methods yield (entry sets,
 * iterators, arrays, classes) extend this union to `JavaValue` in `objects.ts`.
 */
export type JavaData = null | boolean | string | JavaNumber | JavaChar | JavaList<JavaData> | JavaMap<JavaData>;

/**
 * java.util.ArrayList (a list literal or range of a template), json-smart's JSONArray (an array of JSON text, which
 * prints as JSON: velocity-1.7 PRT-6), or the unmodifiable list of `List.of`.
 */
export class JavaList<T = JavaData> {
  /** Counts structural changes, so that an iterator notices them (FOR-3). */
  modCount = 0;
  constructor(
    readonly type: 'ArrayList' | 'JSONArray' | 'ImmutableList',
    readonly items: T[] = [],
  ) {}
}

type Key = string | number | boolean | object;

/**
 * java.util.LinkedHashMap or HashMap with Java's key equality: keys of different classes differ (Integer 1, Long 1,
 * "1"). Insertion order is kept; overwriting keeps a key's place. HashMap's own iteration order is applied by whoever
 * lists it (velocity-1.7 PRT-9, `hash-order.ts`).
 */
export class JavaMap<T = JavaData> {
  /** Counts structural changes, so that an iterator notices them (FOR-3). */
  modCount = 0;
  /** Size of the hash table, which decides a HashMap's order; it never shrinks. */
  buckets = 16;
  readonly #entries = new Map<Key, [T, T]>();
  constructor(readonly type: 'LinkedHashMap' | 'HashMap' = 'LinkedHashMap') {}

  /** Number of entries. */
  get size(): number {
    return this.#entries.size;
  }
  /** The value at `key`; undefined when there is no such key (null is a value). */
  get(key: T): T | undefined {
    return this.#entries.get(identity(key))?.[1];
  }
  /** Whether the key is present, also with a null value. */
  has(key: T): boolean {
    return this.#entries.has(identity(key));
  }
  /** Stores a value and returns the one it replaced, undefined if there was none. */
  put(key: T, value: T): T | undefined {
    const id = identity(key);
    const entry = this.#entries.get(id);
    if (entry === undefined) {
      this.#entries.set(id, [key, value]);
      this.modCount++;
      if (this.#entries.size > this.buckets * 0.75) this.buckets *= 2;
      return undefined;
    }
    const old = entry[1];
    entry[1] = value;
    return old;
  }
  /** Removes a key and returns its value, undefined if there was none. */
  remove(key: T): T | undefined {
    const id = identity(key);
    const old = this.#entries.get(id)?.[1];
    if (this.#entries.delete(id)) this.modCount++;
    return old;
  }
  /** Removes everything. */
  clear(): void {
    this.#entries.clear();
    this.modCount++;
  }
  /** Entries in insertion order; writing to an entry's second place changes the map. */
  entries(): IterableIterator<[T, T]> {
    return this.#entries.values();
  }
}

const NOT_A_STRING = '\0';
const MAX_KEY_DEPTH = 100;

/**
 * A JavaScript key that is equal exactly where the Java keys are equal. A list or map used as a key counts by the
 * content it has now; objects by identity.
 */
function identity(key: unknown, depth = 0): Key {
  if (typeof key === 'string') return key.startsWith(NOT_A_STRING) ? `${NOT_A_STRING}S${key}` : key;
  if (typeof key === 'number' || typeof key === 'boolean') return key;
  const text = depth < MAX_KEY_DEPTH ? textIdentity(key, depth) : undefined;
  if (text !== undefined) return NOT_A_STRING + text;
  return typeof key === 'object' && key !== null ? key : `${NOT_A_STRING}null`;
}

function textIdentity(key: unknown, depth: number): string | undefined {
  if (key === null) return 'null';
  if (key instanceof JavaLong || key instanceof JavaBigInteger) return `${key.type} ${key.value}`;
  if (key instanceof JavaDouble || key instanceof JavaFloat)
    return `${key.type} ${Object.is(key.value, -0) ? '-0' : key.value}`;
  if (key instanceof JavaByte || key instanceof JavaShort || key instanceof JavaChar) return `${key.type} ${key.value}`;
  if (key instanceof JavaBigDecimal) return `BigDecimal ${key.unscaled} ${key.scale}`;
  if (key instanceof JavaList) return combined('List', key.items, depth);
  if (key instanceof JavaMap) {
    const pairs: (string | undefined)[] = [];
    for (const [name, value] of key.entries()) pairs.push(combined('Entry', [name, value], depth));
    return pairs.includes(undefined) ? undefined : `Map ${pairs.sort().join()}`;
  }
  return undefined;
}

function combined(type: string, items: readonly unknown[], depth: number): string | undefined {
  let text = type;
  for (const item of items) {
    const id = identity(item, depth + 1);
    if (typeof id === 'object') return undefined;
    text += ` ${typeof id} ${String(id).length} ${String(id)}`;
  }
  return text;
}
