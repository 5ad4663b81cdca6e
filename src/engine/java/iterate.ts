import { JavaList, JavaMap } from './collections';
import { listIterator, viewIterator } from './iterators';
import { callMethod } from './members';
import { JavaArray, JavaIterator, JavaSubList, type JavaValue, JavaView } from './objects';
import { attempt, type Outcome } from './outcome';

/** The rounds of a `#foreach`. */
export interface Iteration {
  hasNext(): boolean;
  /** `throws`: the collection was changed while it is iterated. */
  next(): Outcome;
}

/** What `#foreach` goes over (FOR-3), null if the value cannot be iterated. A map yields its values. */
export function iterate(value: JavaValue): Iteration | null {
  const iterator = iteratorOf(value);
  if (iterator === null) return null;
  const { source } = iterator;
  return {
    hasNext: () => source.hasNext(),
    next: () => attempt(() => ({ kind: 'value', value: source.next() })),
  };
}

function iteratorOf(value: JavaValue): JavaIterator | null {
  if (value === null || typeof value !== 'object') return null;
  if (value instanceof JavaIterator) return value;
  if (value instanceof JavaList || value instanceof JavaSubList || value instanceof JavaArray)
    return listIterator(value);
  if (value instanceof JavaView) return viewIterator(value);
  if (value instanceof JavaMap) return viewIterator(new JavaView('Values', value));
  if (value.type !== 'host') return null;
  const outcome = callMethod(value, 'iterator', []);
  return outcome.kind === 'value' && outcome.value instanceof JavaIterator ? outcome.value : null;
}
