import type { JavaIterator, ListIteratorSource } from '../objects';
import { JavaException } from '../outcome';
import type { Implementations } from '../type-model';

/** java.util.Iterator. */
export const ITERATOR_METHODS: Implementations<JavaIterator> = {
  'hasNext/': ({ source }) => source.hasNext(),
  'next/': ({ source }) => source.next(),
  'remove/': ({ source }) => {
    source.remove();
    return undefined;
  },
};

function onList(self: JavaIterator): ListIteratorSource {
  if (self.list === null) throw new JavaException('java.lang.UnsupportedOperationException', 'not a list iterator');
  return self.list;
}

/** What java.util.ListIterator has beyond Iterator. */
export const LIST_ITERATOR_METHODS: Implementations<JavaIterator> = {
  'hasPrevious/': (self) => onList(self).hasPrevious(),
  'previous/': (self) => onList(self).previous(),
  'nextIndex/': (self) => onList(self).nextIndex(),
  'previousIndex/': (self) => onList(self).nextIndex() - 1,
  'set/O': (self, args) => {
    onList(self).set(args.value(0));
    return undefined;
  },
  'add/O': (self, args) => {
    onList(self).add(args.value(0));
    return undefined;
  },
};
