import { describe, expect, it } from 'vitest';
import { JavaMap } from './collections';
import { callMethod } from './members';
import { JavaClass, JavaEntry, type JavaValue } from './objects';
import { printed, toJavaString } from './print';
import { jsonArrayOf, listOf, mapOf } from './test-values';
import { JavaBigDecimal, JavaChar, JavaDouble, JavaLong } from './values';

describe('toJavaString', () => {
  it.each<[string, JavaValue, string]>([
    ['PRT-1', true, 'true'],
    ['PRT-1', new JavaLong(-9223372036854775808n), '-9223372036854775808'],
    ['PRT-1', new JavaChar('x'), 'x'],
    ['PRT-3', new JavaBigDecimal(150n, 2), '1.50'],
    ['PRT-4', listOf(1, 'a', null, listOf()), '[1, a, null, []]'],
    ['PRT-5', mapOf(['k', 'v'], [null, null], [1, listOf(2)]), '{k=v, null=null, 1=[2]}'],
    ['PRT-6', jsonArrayOf(1, 2, mapOf(['z', 'q/r'])), '[1,2,{"z":"q\\/r"}]'],
    ['PRT-6', mapOf(['foo', jsonArrayOf(mapOf(['nested', 'bar']))], ['s', 'a/b']), '{foo=[{"nested":"bar"}], s=a/b}'],
    [
      'PRT-6',
      jsonArrayOf(listOf('a', null), new JavaDouble(1e10), new JavaDouble(Number.NaN)),
      '[["a",null],1.0E10,NaN]',
    ],
    ['PRT-6', jsonArrayOf('"\\\b\f\n\r\t\u0001\u007f\u2028é'), '["\\"\\\\\\b\\f\\n\\r\\t\\u0001\\u007F\\u2028é"]'],
    ['PRT-6', jsonArrayOf(new JavaChar('c')), '[{}]'],
    ['PRT-8', new JavaClass('java.lang.String'), 'class java.lang.String'],
  ])('%s %#', (_, value, text) => expect(toJavaString(value)).toBe(text));

  it('PRT-4, PRT-5 marks a collection that holds itself', () => {
    const list = listOf(1);
    list.items.push(list);
    expect(toJavaString(list)).toBe('[1, (this Collection)]');
    const map = mapOf();
    map.put('m', map);
    expect(toJavaString(map)).toBe('{m=(this Map)}');
  });

  it('fails like Java for lists that hold each other', () => {
    const [a, b] = [listOf(), listOf()];
    a.items.push(b);
    b.items.push(a);
    expect(printed(a)).toMatchObject({ kind: 'throws', exception: 'java.lang.StackOverflowError' });
  });

  it('PRT-6 fails for a null key or an entry inside a JSON array', () => {
    expect(printed(jsonArrayOf(new JavaEntry(['a', 1], 'LinkedHashMap'))).kind).toBe('throws');
    expect(printed(jsonArrayOf(mapOf([null, 1]))).kind).toBe('throws');
  });

  it('PRT-8 gives every array a number of its own, always the same', () => {
    const split = callMethod('a,b', 'split', [',']);
    const array = split.kind === 'value' ? split.value : null;
    expect(toJavaString(array)).toMatch(/^\[Ljava\.lang\.String;@[0-9a-f]+$/);
    expect(toJavaString(array)).toBe(toJavaString(array));
  });
});

describe('PRT-9 HashMap order', () => {
  const hashMap = (...keys: string[]): JavaMap<JavaValue> => {
    const map = new JavaMap<JavaValue>('HashMap');
    for (const key of keys) map.put(key, 1);
    return map;
  };
  it('goes by bucket', () => expect(toJavaString(hashMap('b', 'a', 'zz'))).toBe('{zz=1, a=1, b=1}'));
  it('keeps the table it has grown to', () => {
    const map = hashMap(...'abcdefghijklm'.split(''), 'Aa');
    const grown = toJavaString(map);
    expect(map.buckets).toBe(32);
    map.remove('c');
    expect(toJavaString(map)).toBe(grown.replace('c=1, ', ''));
  });
});
