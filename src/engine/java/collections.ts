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
import { Work } from './work';

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

/** Maps of up to so many members are searched through. */
export const SMALL_MAP = 8;

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
  /** Keys and values in turn, as long as all keys are strings and few: most objects of a large JSON text stay so. */
  #members: T[] | null;
  #entries: Map<Key, [T, T]> | null = null;

  /** `members`: keys and values in turn, at most `SMALL_MAP` of them; the keys are strings and differ. */
  constructor(
    readonly type: 'LinkedHashMap' | 'HashMap' = 'LinkedHashMap',
    members: T[] = [],
  ) {
    this.#members = members;
  }

  /** Number of entries. */
  get size(): number {
    return this.#members === null ? this.#indexed().size : this.#members.length / 2;
  }
  /** The value at `key`; undefined when there is no such key (null is a value). */
  get(key: T): T | undefined {
    if (this.#members === null) return this.#indexed().get(identity(key))?.[1];
    const at = placeOf(this.#members, key);
    return at < 0 ? undefined : this.#members[at + 1];
  }
  /** Whether the key is present, also with a null value. */
  has(key: T): boolean {
    return this.#members === null ? this.#indexed().has(identity(key)) : placeOf(this.#members, key) >= 0;
  }
  /** Stores a value and returns the one it replaced, undefined if there was none. */
  put(key: T, value: T): T | undefined {
    const members = this.#members;
    const at = members === null ? -1 : placeOf(members, key);
    if (members === null || (at < 0 && (typeof key !== 'string' || members.length >= SMALL_MAP * 2)))
      return this.#putIndexed(key, value);
    if (at >= 0) {
      const old = members[at + 1];
      members[at + 1] = value;
      return old;
    }
    members.push(key, value);
    this.modCount++;
    return undefined;
  }
  /** Removes a key and returns its value, undefined if there was none. */
  remove(key: T): T | undefined {
    const old = this.get(key);
    if (old === undefined) return undefined;
    if (this.#members === null) this.#indexed().delete(identity(key));
    else this.#members.splice(placeOf(this.#members, key), 2);
    this.modCount++;
    return old;
  }
  /** Removes everything. */
  clear(): void {
    this.#members = [];
    this.#entries = null;
    this.modCount++;
  }
  /** Entries in insertion order, to be read before the map changes. */
  entries(): Iterable<[T, T]> {
    return this.#members === null ? this.#indexed().values() : pairsOf(this.#members);
  }
  /** Entries in insertion order; writing to an entry's second place changes the map, and the other way round. */
  liveEntries(): Iterable<[T, T]> {
    return this.#indexed().values();
  }

  #putIndexed(key: T, value: T): T | undefined {
    const entries = this.#indexed();
    const id = identity(key);
    const entry = entries.get(id);
    if (entry === undefined) {
      entries.set(id, [key, value]);
      this.modCount++;
      if (entries.size > this.buckets * 0.75) this.buckets *= 2;
      return undefined;
    }
    const old = entry[1];
    entry[1] = value;
    return old;
  }

  #indexed(): Map<Key, [T, T]> {
    this.#entries ??= new Map(pairsOf(this.#members ?? []).map((pair) => [identity(pair[0]), pair]));
    this.#members = null;
    return this.#entries;
  }
}

function placeOf<T>(members: readonly T[], key: T): number {
  for (let at = 0; at < members.length; at += 2) if (members[at] === key) return at;
  return -1;
}

function pairsOf<T>(members: readonly T[]): [T, T][] {
  const pairs: [T, T][] = [];
  for (let at = 0; at < members.length; at += 2) {
    const [key, value] = [members[at], members[at + 1]];
    if (key !== undefined && value !== undefined) pairs.push([key, value]);
  }
  return pairs;
}

const NOT_A_STRING = '\0';
const MAX_KEY_DEPTH = 100;

/**
 * A JavaScript key that is equal exactly where the Java keys are equal. A list or map used as a key counts by the
 * content it has now; objects by identity.
 */
function identity(key: unknown, depth = 0, work?: Work): Key {
  if (typeof key === 'string') return key.startsWith(NOT_A_STRING) ? `${NOT_A_STRING}S${key}` : key;
  if (typeof key === 'number' || typeof key === 'boolean') return key;
  const text = depth < MAX_KEY_DEPTH ? textIdentity(key, depth, work ?? new Work()) : undefined;
  if (text !== undefined) return NOT_A_STRING + text;
  return typeof key === 'object' && key !== null ? key : `${NOT_A_STRING}null`;
}

function textIdentity(key: unknown, depth: number, work: Work): string | undefined {
  if (key === null) return 'null';
  if (key instanceof JavaLong || key instanceof JavaBigInteger) return `${key.type} ${key.value}`;
  if (key instanceof JavaDouble || key instanceof JavaFloat)
    return `${key.type} ${Object.is(key.value, -0) ? '-0' : key.value}`;
  if (key instanceof JavaByte || key instanceof JavaShort || key instanceof JavaChar) return `${key.type} ${key.value}`;
  if (key instanceof JavaBigDecimal) return `BigDecimal ${key.unscaled} ${key.scale}`;
  if (key instanceof JavaList) return combined('List', key.items, depth, work);
  if (key instanceof JavaMap) {
    const pairs: (string | undefined)[] = [];
    for (const [name, value] of key.entries()) pairs.push(combined('Entry', [name, value], depth, work));
    return pairs.includes(undefined) ? undefined : `Map ${pairs.sort().join()}`;
  }
  return undefined;
}

function combined(type: string, items: readonly unknown[], depth: number, work: Work): string | undefined {
  work.enter();
  let text = type;
  for (const item of items) {
    const id = identity(item, depth + 1, work);
    if (typeof id === 'object') return undefined;
    text += ` ${typeof id} ${String(id).length} ${String(id)}`;
  }
  return text;
}
