import { describe, expect, it } from 'vitest';
import { iterate } from './iterate';
import { callMethod } from './members';
import { JavaArray, type JavaValue } from './objects';
import { listOf, mapOf, told } from './test-values';

/** The rounds of a loop whose body may do something. */
function rounds(source: JavaValue, body: (item: string) => void = () => {}): string[] {
  const seen: string[] = [];
  const iteration = iterate(source);
  while (iteration?.hasNext()) {
    const outcome = iteration.next();
    seen.push(told(outcome));
    if (outcome.kind === 'throws') break;
    body(told(outcome));
  }
  return seen;
}

describe('FOR-3', () => {
  it('goes over lists, arrays, map values and views', () => {
    const map = mapOf(['a', 1], ['b', null]);
    expect(rounds(listOf(1, null))).toEqual(['1', 'null']);
    expect(rounds(new JavaArray('String', ['x']))).toEqual(['x']);
    expect(rounds(map)).toEqual(['1', 'null']);
    const keys = callMethod(map, 'keySet', []);
    expect(keys.kind === 'value' && rounds(keys.value)).toEqual(['a', 'b']);
    const entries = callMethod(map, 'entrySet', []);
    expect(entries.kind === 'value' && rounds(entries.value)).toEqual(['a=1', 'b=null']);
  });
  it('does not go over anything else', () => {
    for (const value of ['text', 5, true, null]) expect(iterate(value)).toBeNull();
  });
  it('exhausts an iterator', () => {
    const iterator = callMethod(listOf(1, 2), 'iterator', []);
    const value = iterator.kind === 'value' ? iterator.value : null;
    expect(rounds(value)).toEqual(['1', '2']);
    expect(rounds(value)).toEqual([]);
  });
  it('fails after a change in size, also in the last round', () => {
    const list = listOf(1, 2);
    const add = (item: string): void => void (item === '2' && callMethod(list, 'add', [3]));
    expect(rounds(list, add)).toEqual(['1', '2', 'throws ConcurrentModificationException']);
  });
  it('ends when a removal makes the position the size', () => {
    const list = listOf(1, 2, 3);
    const remove = (item: string): void => void (item === '2' && callMethod(list, 'remove', [0]));
    expect(rounds(list, remove)).toEqual(['1', '2']);
  });
  it('lets elements be replaced', () => {
    const list = listOf(1, 2);
    expect(rounds(list, () => void callMethod(list, 'set', [1, 'x']))).toEqual(['1', 'x']);
  });
  it('fails when a map grows, unless in the last round', () => {
    const map = mapOf(['a', 1], ['b', 2]);
    expect(rounds(map, (item) => void (item === '2' && map.put('c', 3)))).toEqual(['1', '2']);
    expect(rounds(map, () => void map.put('d', 4))).toEqual(['1', 'throws ConcurrentModificationException']);
  });
});
