import { JavaList, type JavaMap } from './collections';
import { entriesOf, liveEntriesOf } from './hash-order';
import { getAt, type Indexed, insertAt, removeAt, setAt, sizeOf, unsupportedOperation } from './list-access';
import {
  type IteratorSource,
  JavaEntry,
  JavaIterator,
  JavaSubList,
  type JavaValue,
  type JavaView,
  type ListIteratorSource,
} from './objects';
import { JavaException } from './outcome';

function noSuchElement(): JavaException {
  return new JavaException('java.util.NoSuchElementException', '');
}

function illegalState(): JavaException {
  return new JavaException('java.lang.IllegalStateException', '');
}

function concurrentChange(): JavaException {
  return new JavaException('java.util.ConcurrentModificationException', '');
}

/** ArrayList's iterator: fails on the first fetch after a foreign change, and "has next" is position ≠ size (FOR-3). */
class ListCursor implements ListIteratorSource {
  #last = -1;
  #expected: number;
  constructor(
    readonly list: Indexed,
    private position: number,
  ) {
    this.#expected = list.modCount;
  }
  #check(): void {
    if (this.list.modCount !== this.#expected) throw concurrentChange();
  }
  hasNext(): boolean {
    return this.position !== this.#size();
  }
  /** The size without the check of a sublist's health: asking never throws. */
  #size(): number {
    return 'items' in this.list ? this.list.items.length : this.list.size;
  }
  next(): JavaValue {
    this.#check();
    if (this.position >= sizeOf(this.list)) throw noSuchElement();
    this.#last = this.position++;
    return getAt(this.list, this.#last);
  }
  hasPrevious(): boolean {
    return this.position !== 0;
  }
  previous(): JavaValue {
    this.#check();
    if (this.position === 0) throw noSuchElement();
    this.#last = --this.position;
    return getAt(this.list, this.#last);
  }
  nextIndex(): number {
    return this.position;
  }
  remove(): void {
    if (this.list instanceof JavaList && this.list.type === 'ImmutableList') throw unsupportedOperation();
    if (this.#last < 0) throw illegalState();
    this.#check();
    removeAt(this.list, this.#last);
    this.position = this.#last;
    this.#done();
  }
  set(value: JavaValue): void {
    if (this.#last < 0) throw illegalState();
    this.#check();
    setAt(this.list, this.#last, value);
  }
  add(value: JavaValue): void {
    this.#check();
    insertAt(this.list, this.position, [value]);
    this.position++;
    this.#done();
  }
  #done(): void {
    this.#last = -1;
    this.#expected = this.list.modCount;
  }
}

/** The iterator of a HashMap's views: it knows its next entry beforehand. */
class MapCursor implements IteratorSource {
  readonly #pairs: [JavaValue, JavaValue][];
  #position = 0;
  #removable = false;
  #expected: number;
  constructor(
    readonly map: JavaMap<JavaValue>,
    readonly kind: JavaView['type'],
  ) {
    this.#pairs = [...(kind === 'EntrySet' ? liveEntriesOf(map) : entriesOf(map))];
    this.#expected = map.modCount;
  }
  hasNext(): boolean {
    return this.#position < this.#pairs.length;
  }
  next(): JavaValue {
    if (this.map.modCount !== this.#expected) throw concurrentChange();
    const pair = this.#pairs[this.#position];
    if (pair === undefined) throw noSuchElement();
    this.#position++;
    this.#removable = true;
    if (this.kind === 'EntrySet') return new JavaEntry(pair, this.map.type);
    return pair[this.kind === 'KeySet' ? 0 : 1];
  }
  remove(): void {
    const pair = this.#pairs[this.#position - 1];
    if (pair === undefined || !this.#removable) throw illegalState();
    if (this.map.modCount !== this.#expected) throw concurrentChange();
    this.map.remove(pair[0]);
    this.#removable = false;
    this.#expected = this.map.modCount;
  }
}

/** An iterator that only reads, over elements fixed beforehand (streams, `List.of`). */
class FixedCursor implements IteratorSource {
  #position = 0;
  constructor(readonly items: readonly JavaValue[]) {}
  hasNext(): boolean {
    return this.#position < this.items.length;
  }
  next(): JavaValue {
    const item = this.items[this.#position];
    if (item === undefined) throw noSuchElement();
    this.#position++;
    return item;
  }
  remove(): never {
    throw unsupportedOperation();
  }
}

/** `iterator()` of a list or array; that of a sublist is a list iterator. */
export function listIterator(list: Indexed): JavaIterator {
  const cursor = new ListCursor(list, 0);
  return new JavaIterator(cursor, list instanceof JavaSubList ? cursor : null);
}

/** `listIterator(int)`; throws IndexOutOfBoundsException. */
export function listIteratorAt(list: Indexed, index: number): JavaIterator {
  if (index < 0 || index > sizeOf(list))
    throw new JavaException('java.lang.IndexOutOfBoundsException', `Index: ${index}`);
  const cursor = new ListCursor(list, index);
  return new JavaIterator(cursor, cursor);
}

/** `iterator()` of a map view. */
export function viewIterator({ map, type }: JavaView): JavaIterator {
  return new JavaIterator(new MapCursor(map, type));
}

/** An iterator over elements fixed beforehand. */
export function fixedIterator(items: readonly JavaValue[]): JavaIterator {
  return new JavaIterator(new FixedCursor(items));
}
