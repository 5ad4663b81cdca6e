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
 * iterators, arrays, classes) extend this union in `objects.ts`.
 */
export type JavaData = null | boolean | string | JavaNumber | JavaChar | JavaList | JavaMap;

/**
 * java.util.ArrayList (a list literal or range of a template) or json-smart's JSONArray (an array of JSON text, which
 * prints as JSON: velocity-1.7 PRT-6).
 */
export class JavaList {
  constructor(
    readonly type: 'ArrayList' | 'JSONArray',
    readonly items: JavaData[] = [],
  ) {}
}

type Key = string | number | boolean | symbol | object;

/**
 * java.util.LinkedHashMap or HashMap with Java's key equality: keys of different classes differ (Integer 1, Long 1,
 * "1"). Insertion order is kept; overwriting keeps a key's place. HashMap's own iteration order is applied by whoever
 * lists it (velocity-1.7 PRT-9).
 */
export class JavaMap {
  readonly #entries = new Map<Key, [JavaData, JavaData]>();
  constructor(readonly type: 'LinkedHashMap' | 'HashMap' = 'LinkedHashMap') {}

  /** Number of entries. */
  get size(): number {
    return this.#entries.size;
  }
  /** The value at `key`; undefined when there is no such key (null is a value). */
  get(key: JavaData): JavaData | undefined {
    return this.#entries.get(identity(key))?.[1];
  }
  /** Whether the key is present, also with a null value. */
  has(key: JavaData): boolean {
    return this.#entries.has(identity(key));
  }
  /** Stores a value and returns the one it replaced, undefined if there was none. */
  put(key: JavaData, value: JavaData): JavaData | undefined {
    const id = identity(key);
    const entry = this.#entries.get(id);
    if (entry === undefined) {
      this.#entries.set(id, [key, value]);
      return undefined;
    }
    const old = entry[1];
    entry[1] = value;
    return old;
  }
  /** Removes a key and returns its value, undefined if there was none. */
  remove(key: JavaData): JavaData | undefined {
    const id = identity(key);
    const old = this.#entries.get(id)?.[1];
    this.#entries.delete(id);
    return old;
  }
  /** Removes everything. */
  clear(): void {
    this.#entries.clear();
  }
  /** Entries in insertion order. */
  entries(): IterableIterator<[JavaData, JavaData]> {
    return this.#entries.values();
  }
}

const NULL_KEY = Symbol('null');
const interned = new Map<string, symbol>();

function symbolFor(text: string): symbol {
  const known = interned.get(text);
  if (known !== undefined) return known;
  const made = Symbol(text);
  interned.set(text, made);
  return made;
}

/** A JavaScript key that is equal exactly where the Java keys are equal. Mutable keys (lists, maps) count by identity. */
function identity(key: JavaData): Key {
  if (key === null) return NULL_KEY;
  if (key instanceof JavaLong || key instanceof JavaBigInteger) return symbolFor(`${key.type} ${key.value}`);
  if (key instanceof JavaDouble || key instanceof JavaFloat)
    return symbolFor(`${key.type} ${Object.is(key.value, -0) ? '-0' : key.value}`);
  if (key instanceof JavaByte || key instanceof JavaShort || key instanceof JavaChar)
    return symbolFor(`${key.type} ${key.value}`);
  if (key instanceof JavaBigDecimal) return symbolFor(`BigDecimal ${key.unscaled} ${key.scale}`);
  return key;
}
