import type { JavaList, JavaMap } from './collections';
import type { Outcome } from './outcome';
import type { JavaChar, JavaNumber } from './values';

/** Every value a template can hold. */
export type JavaValue =
  | null
  | boolean
  | string
  | JavaNumber
  | JavaChar
  | JavaList<JavaValue>
  | JavaMap<JavaValue>
  | JavaObject;

/** Objects that only methods and the host yield; the rest of `JavaValue` is data. */
export type JavaObject =
  | JavaSubList
  | JavaView
  | JavaEntry
  | JavaIterator
  | JavaArray
  | JavaStream
  | JavaOptional
  | JavaClass
  | JavaOpaque
  | HostObject;

/** What `subList` yields: a window on a list that writes through. */
export class JavaSubList {
  readonly type = 'SubList';
  modCount: number;
  constructor(
    readonly parent: JavaList<JavaValue> | JavaSubList | JavaArray,
    readonly offset: number,
    public size: number,
  ) {
    this.modCount = parent.modCount;
  }
}

/** What `keySet`, `values` and `entrySet` yield: a live view of a map. */
export class JavaView {
  constructor(
    readonly type: 'KeySet' | 'Values' | 'EntrySet',
    readonly map: JavaMap<JavaValue>,
  ) {}
}

/** A Map.Entry; `pair` is the map's own, so setting its value changes the map. */
export class JavaEntry {
  readonly type = 'Entry';
  constructor(
    readonly pair: [JavaValue, JavaValue],
    readonly owner: 'LinkedHashMap' | 'HashMap',
  ) {}
}

/** What an iterator walks over. `remove`, `set` and `add` concern the element `next` returned last. */
export interface IteratorSource {
  hasNext(): boolean;
  /** Throws `JavaException`: NoSuchElementException past the end, ConcurrentModificationException. */
  next(): JavaValue;
  remove(): void;
}

/** A source that walks both ways and knows its place (List.listIterator). */
export interface ListIteratorSource extends IteratorSource {
  hasPrevious(): boolean;
  previous(): JavaValue;
  nextIndex(): number;
  set(value: JavaValue): void;
  add(value: JavaValue): void;
}

/** java.util.Iterator or ListIterator. */
export class JavaIterator {
  readonly type = 'Iterator';
  constructor(
    readonly source: IteratorSource,
    readonly list: ListIteratorSource | null = null,
  ) {}
}

/** Element types of the arrays that reachable methods yield. */
export type ArrayComponent = 'String' | 'Object' | 'byte' | 'char' | 'int' | 'BigInteger' | 'BigDecimal';

/** A Java array; its length is fixed. */
export class JavaArray {
  readonly type = 'Array';
  /** Arrays cannot change in size. */
  readonly modCount = 0;
  constructor(
    readonly component: ArrayComponent,
    readonly items: JavaValue[],
  ) {}
}

/** java.util.stream: elements, good for one terminal operation. */
export class JavaStream {
  readonly type = 'Stream';
  used = false;
  constructor(
    readonly kind: 'Stream' | 'IntStream',
    readonly items: readonly JavaValue[],
  ) {}
}

/** java.util.Optional; null when empty. `shown` overrides how a present value prints. */
export class JavaOptional {
  readonly type = 'Optional';
  constructor(
    readonly value: JavaValue,
    readonly kind: 'Optional' | 'OptionalInt' | 'OptionalDouble' = 'Optional',
  ) {}
}

/** java.lang.Class: only its names are known to templates (VTL-23). */
export class JavaClass {
  readonly type = 'Class';
  constructor(readonly name: string) {}
}

/** An object of a Java class that is not modelled; it has nothing but a class name and a printed form. */
export class JavaOpaque {
  readonly type = 'Opaque';
  constructor(
    readonly className: string,
    readonly shown: string,
  ) {}
}

/** What the product itself puts in a template's reach: `$input`, `$util`, loop scopes, `#define` blocks. */
export interface HostObject {
  readonly type: 'host';
  readonly className: string;
  /** EVAL-10; undefined: no such property. */
  getProperty(name: string): JavaValue | undefined;
  call(name: string, args: readonly JavaValue[]): Outcome;
  /** SET-5; absent: assignments do nothing. */
  put?(name: string, value: JavaValue): void;
  /** Printed form; null counts as Java's null text (EVAL-21). */
  toJavaString(): string | null;
}
