import { describe, expect, it } from 'vitest';
import { JavaList, JavaMap } from './collections';
import { javaEquals } from './equality';
import { javaHashCode } from './hash-code';
import type { JavaValue } from './objects';
import { toJavaString } from './print';

/** A list that holds itself twice, forty times over: a billion lists to whoever walks through it. */
function unfolding(innermost: string): JavaList<JavaValue> {
  let list = new JavaList<JavaValue>('ArrayList', [innermost]);
  for (let level = 0; level < 40; level++) list = new JavaList<JavaValue>('ArrayList', [list, list]);
  return list;
}

describe('a walk through lists that share each other', () => {
  it.each<[string, (list: JavaList<JavaValue>) => unknown]>([
    ['equality', (list) => javaEquals(list, unfolding('a'))],
    ['hashCode', (list) => javaHashCode(list)],
    ['a key', (list) => new JavaMap<JavaValue>().put(list, 1)],
    ['a key asked for', (list) => new JavaMap<JavaValue>('LinkedHashMap', ['a', 1]).put(list, 1)],
  ])('ends for %s', (_, walk) => {
    expect(() => walk(unfolding('a'))).toThrow('Java heap space');
  });

  it('ends when it is printed', () => {
    const text = toJavaString(unfolding('a'));
    expect(text.length).toBeLessThan(5_000_000);
  });

  it('goes all the way through large values', () => {
    const flat = () =>
      new JavaList<JavaValue>(
        'ArrayList',
        Array.from({ length: 300_000 }, () => new JavaMap()),
      );
    expect(javaEquals(flat(), flat())).toBe(true);
  });
});
