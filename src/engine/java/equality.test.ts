import { describe, expect, it } from 'vitest';
import { JavaMap } from './collections';
import { javaEquals, looseEquals } from './equality';
import { javaHashCode } from './hash-code';
import type { JavaValue } from './objects';
import { jsonArrayOf, listOf, mapOf } from './test-values';
import { JavaBigDecimal, JavaBigInteger, JavaChar, JavaDouble, JavaLong } from './values';

describe('EVAL-25 looseEquals', () => {
  it.each<[JavaValue, JavaValue, boolean]>([
    [1, new JavaDouble(1), true],
    [1, '1', true],
    [new JavaDouble(1), '1', false],
    ['2.50', new JavaDouble(2.5), false],
    [true, 'true', true],
    [listOf(1), '[1]', true],
    [new JavaChar('H'), 'H', true],
    [jsonArrayOf(10, 20), '[10,20]', true],
    [jsonArrayOf(1, 2), listOf(1, 2), true],
    [null, '', false],
    [null, null, true],
    [new JavaDouble(Number.NaN), 5, true],
    [new JavaBigDecimal(10n, 1), 1, true],
  ])('%#', (a, b, equal) => {
    expect(looseEquals(a, b)).toBe(equal);
    expect(looseEquals(b, a)).toBe(equal);
  });
});

describe('javaEquals', () => {
  it('tells number types apart', () => {
    expect(javaEquals(1, new JavaLong(1n))).toBe(false);
    expect(javaEquals(new JavaDouble(0), new JavaDouble(-0))).toBe(false);
    expect(javaEquals(new JavaDouble(Number.NaN), new JavaDouble(Number.NaN))).toBe(true);
    expect(javaEquals(new JavaBigDecimal(10n, 1), new JavaBigDecimal(1n, 0))).toBe(false);
  });
  it('compares maps by content, in any order and of either kind', () => {
    const map = new JavaMap<JavaValue>('HashMap');
    map.put('b', 2);
    map.put('a', listOf(1));
    expect(javaEquals(mapOf(['a', jsonArrayOf(1)], ['b', 2]), map)).toBe(true);
    expect(javaEquals(mapOf(['a', listOf(1)]), map)).toBe(false);
  });
  it('finds list keys by content', () => {
    expect(mapOf([listOf(1, 'x'), 'found']).get(listOf(1, 'x'))).toBe('found');
    expect(mapOf([listOf(1, 'x'), 'found']).get(listOf(new JavaLong(1n), 'x'))).toBeUndefined();
  });
});

describe('PRT-10 javaHashCode', () => {
  it.each<[Exclude<JavaValue, null>, number]>([
    ['Hello World', -862545276],
    [true, 1231],
    [false, 1237],
    [new JavaLong(12345678901n), -539222985],
    [new JavaDouble(2.5), 1074003968],
    [listOf(1, 2, 3), 30817],
    [mapOf(['a', 1]), 96],
    [new JavaBigInteger(-99999999999999999999n), -1882487351],
  ])('%#', (value, hash) => expect(javaHashCode(value)).toBe(hash));
});
