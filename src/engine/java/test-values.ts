import { JavaList, JavaMap } from './collections';
import type { JavaValue } from './objects';
import type { Outcome } from './outcome';
import { toJavaString } from './print';

/** A list for tests. */
export function listOf(...items: JavaValue[]): JavaList<JavaValue> {
  return new JavaList<JavaValue>('ArrayList', items);
}

/** A JSON array for tests. */
export function jsonArrayOf(...items: JavaValue[]): JavaList<JavaValue> {
  return new JavaList<JavaValue>('JSONArray', items);
}

/** A map for tests. */
export function mapOf(...pairs: [JavaValue, JavaValue][]): JavaMap<JavaValue> {
  const map = new JavaMap<JavaValue>();
  for (const [key, value] of pairs) map.put(key, value);
  return map;
}

/** An outcome in a word: the printed value, or what else it was. */
export function told(outcome: Outcome): string {
  switch (outcome.kind) {
    case 'value':
      return toJavaString(outcome.value);
    case 'throws':
      return `throws ${outcome.exception.slice(outcome.exception.lastIndexOf('.') + 1)}`;
    case 'void':
    case 'missing':
    case 'unsupported':
      return outcome.kind;
  }
}
