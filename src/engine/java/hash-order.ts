import type { JavaMap } from './collections';
import { javaHashCode } from './hash-code';
import type { JavaValue } from './objects';

/** A map's entries in the order Java iterates them: insertion order, or the buckets of a HashMap (PRT-9). */
export function entriesOf(map: JavaMap<JavaValue>): Iterable<[JavaValue, JavaValue]> {
  return inOrder(map, map.entries());
}

/** The same as what entry sets hold: writing to an entry's second place changes the map. */
export function liveEntriesOf(map: JavaMap<JavaValue>): Iterable<[JavaValue, JavaValue]> {
  return inOrder(map, map.liveEntries());
}

function inOrder(map: JavaMap<JavaValue>, pairs: Iterable<[JavaValue, JavaValue]>): Iterable<[JavaValue, JavaValue]> {
  if (map.type === 'LinkedHashMap') return pairs;
  const placed: { bucket: number; pair: [JavaValue, JavaValue] }[] = [];
  for (const pair of pairs) {
    const hash = pair[0] === null ? 0 : javaHashCode(pair[0]);
    placed.push({ bucket: (hash ^ (hash >>> 16)) & (map.buckets - 1), pair });
  }
  return placed.sort((a, b) => a.bucket - b.bucket).map(({ pair }) => pair);
}
