import { nullPointer } from '../arguments';
import { JavaList } from '../collections';
import { javaEquals } from '../equality';
import { fixedIterator } from '../iterators';
import { isNumber, toDouble } from '../numbers';
import { JavaArray, JavaOptional, JavaStream, type JavaValue } from '../objects';
import { JavaException } from '../outcome';
import type { Implementations } from '../type-model';
import { JavaDouble, JavaLong } from '../values';
import { sorted } from './list-methods';

/** The elements, once: a stream can be used a single time. */
function consume(stream: JavaStream): readonly JavaValue[] {
  if (stream.used)
    throw new JavaException('java.lang.IllegalStateException', 'stream has already been operated upon or closed');
  stream.used = true;
  return stream.items;
}

function next(stream: JavaStream, change: (items: readonly JavaValue[]) => readonly JavaValue[]): JavaStream {
  return new JavaStream(stream.kind, change(consume(stream)));
}

function first(stream: JavaStream, items: readonly JavaValue[]): JavaOptional {
  const [item = null] = items;
  if (item === null && items.length > 0) throw nullPointer();
  return new JavaOptional(item, stream.kind === 'Stream' ? 'Optional' : 'OptionalInt');
}

function distinct(items: readonly JavaValue[]): JavaValue[] {
  return items.filter((item, i) => items.findIndex((other) => javaEquals(item, other)) === i);
}

function lengthOf(n: bigint): number {
  if (n < 0n) throw new JavaException('java.lang.IllegalArgumentException', n.toString());
  return Number(n);
}

function sum(items: readonly JavaValue[]): number {
  return items.reduce((total: number, item) => (total + (typeof item === 'number' ? item : 0)) | 0, 0);
}

/** java.util.stream.Stream and IntStream, as far as they need no functions. */
export const STREAM_METHODS: Implementations<JavaStream> = {
  'count/': (self) => new JavaLong(BigInt(consume(self).length)),
  'toList/': (self) => new JavaList<JavaValue>('ImmutableList', [...consume(self)]),
  'toArray/': (self) => new JavaArray(self.kind === 'Stream' ? 'Object' : 'int', [...consume(self)]),
  'iterator/': (self) => fixedIterator(consume(self)),
  'distinct/': (self) => next(self, distinct),
  'sorted/': (self) => next(self, sorted),
  'sorted/x': () => {
    throw nullPointer();
  },
  'limit/j': (self, args) => {
    const length = lengthOf(args.long(0));
    return next(self, (items) => items.slice(0, length));
  },
  'skip/j': (self, args) => {
    const length = lengthOf(args.long(0));
    return length === 0 ? self : next(self, (items) => items.slice(length));
  },
  'parallel/': (self) => self,
  'sequential/': (self) => self,
  'isParallel/': () => false,
  'findFirst/': (self) => first(self, consume(self)),
  'findAny/': (self) => first(self, consume(self)),
  'boxed/': (self) => new JavaStream('Stream', consume(self)),
  'sum/': (self) => sum(consume(self)),
  'max/': (self) => first(self, sorted(consume(self)).reverse()),
  'min/': (self) => first(self, sorted(consume(self))),
  'average/': (self) => {
    const items = consume(self);
    const total = items.reduce((all: number, item) => all + (isNumber(item) ? toDouble(item) : 0), 0);
    return new JavaOptional(items.length === 0 ? null : new JavaDouble(total / items.length), 'OptionalDouble');
  },
  'close/': (self) => {
    self.used = true;
    return undefined;
  },
};

function present(self: JavaOptional): JavaValue {
  if (self.value === null) throw new JavaException('java.util.NoSuchElementException', 'No value present');
  return self.value;
}

function presentOrNull(self: JavaOptional): JavaValue {
  if (self.value === null) throw nullPointer();
  return self.value;
}

/** java.util.Optional, OptionalInt and OptionalDouble, as far as they need no functions. */
export const OPTIONAL_METHODS: Implementations<JavaOptional> = {
  'get/': present,
  'getAsInt/': present,
  'getAsDouble/': present,
  'orElseThrow/': present,
  'isPresent/': (self) => self.value !== null,
  'isEmpty/': (self) => self.value === null,
  'orElse/O': (self, args) => self.value ?? args.value(0),
  'orElse/i': (self, args) => self.value ?? args.value(0),
  'orElse/d': (self, args) => self.value ?? new JavaDouble(args.double(0)),
  'orElseGet/x': presentOrNull,
  'orElseThrow/x': presentOrNull,
  'ifPresent/x': (self) => {
    if (self.value !== null) throw nullPointer();
    return undefined;
  },
  'of/O': (_, args) => {
    if (args.value(0) === null) throw nullPointer();
    return new JavaOptional(args.value(0));
  },
  'ofNullable/O': (_, args) => new JavaOptional(args.value(0)),
  'empty/': (self) => new JavaOptional(null, self.kind),
  'stream/': (self) =>
    new JavaStream(self.kind === 'OptionalInt' ? 'IntStream' : 'Stream', self.value === null ? [] : [self.value]),
};
