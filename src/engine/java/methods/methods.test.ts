import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { JavaMap } from '../collections';
import { callMethod } from '../members';
import { JavaArray, type JavaValue } from '../objects';
import { toJavaString } from '../print';
import { jsonArrayOf, listOf, mapOf, told } from '../test-values';
import { JavaBigDecimal, JavaBigInteger, JavaChar, JavaDouble, JavaLong } from '../values';

type Row = [target: Exclude<JavaValue, null>, name: string, args: JavaValue[], result: string];
const check = (...[target, name, args, result]: Row): void => expect(told(callMethod(target, name, args))).toBe(result);
const big = (n: bigint): JavaBigInteger => new JavaBigInteger(n);
const decimal = (unscaled: bigint, scale: number): JavaBigDecimal => new JavaBigDecimal(unscaled, scale);
const items = (target: Exclude<JavaValue, null>, name: string, ...args: JavaValue[]): JavaValue[] => {
  const outcome = callMethod(target, name, args);
  return outcome.kind === 'value' && outcome.value instanceof JavaArray ? outcome.value.items : [];
};

describe('String', () => {
  it.each<Row>([
    ['Hello', 'substring', [5], ''],
    ['Hello', 'substring', [3, 2], 'throws StringIndexOutOfBoundsException'],
    ['Hello', 'charAt', [1], 'e'],
    ['Hello', 'charAt', [5], 'throws StringIndexOutOfBoundsException'],
    ['Hello', 'indexOf', ['l', 3], '3'],
    ['Hello', 'lastIndexOf', ['l'], '3'],
    ['Hello', 'lastIndexOf', ['', 9], '5'],
    ['a😀', 'indexOf', [128512], '1'],
    ['a😀', 'codePointAt', [1], '128512'],
    ['a😀', 'codePointCount', [0, 3], '2'],
    ['a.b.', 'replace', ['.', '$1'], 'a$1b$1'],
    ['ab', 'replace', ['', '-'], '-a-b-'],
    ['straße', 'toUpperCase', [], 'STRASSE'],
    ['\u0001 x\u00a0', 'trim', [], 'x\u00a0'],
    ['\u2003x ', 'strip', [], 'x'],
    ['İ', 'equalsIgnoreCase', ['i'], 'true'],
    ['abc', 'compareTo', ['abcd'], '-1'],
    ['B', 'compareToIgnoreCase', ['a'], '1'],
    ['ab', 'repeat', [3], 'ababab'],
    ['ab', 'repeat', [-1], 'throws IllegalArgumentException'],
    ['a\nb', 'indent', [2], '  a\n  b\n'],
    ['  a\n b', 'stripIndent', [], ' a\nb'],
    ['a\\tb\\101\\u', 'translateEscapes', [], 'throws IllegalArgumentException'],
    ['a\\tb\\101', 'translateEscapes', [], 'a\tbA'],
    ['Hello', 'regionMatches', [true, 1, 'ELL', 0, 3], 'true'],
    ['Hello', 'subSequence', [1, 3], 'el'],
    ['x', 'valueOf', [new JavaChar('c')], 'c'],
    ['x', 'describeConstable', [], 'Optional[x]'],
  ])('%#', check);

  it('uses Java regular expressions', () => {
    check('a1b22', 'replaceAll', ['[0-9]+', '<$0>'], 'a<1>b<22>');
    check('Bad request', 'matches', ['Bad'], 'false');
    check('x', 'matches', ['('], 'throws PatternSyntaxException');
    check('a', 'replaceAll', ['a', '$1'], 'throws IndexOutOfBoundsException');
    expect(items('a,b,,', 'split', ',')).toEqual(['a', 'b']);
    expect(items('a,b,,', 'split', ',', -1)).toEqual(['a', 'b', '', '']);
  });

  it('encodes', () => {
    expect(items('é€😀', 'getBytes').map(toJavaString).join()).toBe('-61,-87,-30,-126,-84,-16,-97,-104,-128');
    check('x', 'getBytes', ['nope'], 'throws UnsupportedEncodingException');
  });
});

describe('numbers', () => {
  it.each<Row>([
    [new JavaLong(12345678901n), 'intValue', [], '-539222987'],
    [new JavaDouble(1e19), 'longValue', [], '9223372036854775807'],
    [new JavaDouble(Number.NaN), 'intValue', [], '0'],
    [5, 'parseInt', ['-12'], '-12'],
    [5, 'parseInt', ['٣'], '3'],
    [5, 'parseInt', ['1.0'], 'throws NumberFormatException'],
    [5, 'parseInt', ['2147483648'], 'throws NumberFormatException'],
    [5, 'parseInt', ['zz', 36], '1295'],
    [5, 'decode', ['-0x1F'], '-31'],
    [5, 'toHexString', [-1], 'ffffffff'],
    [5, 'toString', [255, 16], 'ff'],
    [5, 'reverse', [1], '-2147483648'],
    [5, 'highestOneBit', [100], '64'],
    [5, 'rotateLeft', [-2147483648, 1], '1'],
    [5, 'compareUnsigned', [-1, 1], '1'],
    [5, 'sum', [2147483647, 1], '-2147483648'],
    [new JavaLong(1n), 'numberOfTrailingZeros', [new JavaLong(8n)], '3'],
    [new JavaDouble(1), 'parseDouble', [' 0x1.8p1 '], '3.0'],
    [new JavaDouble(1), 'valueOf', ['1e400'], 'Infinity'],
    [new JavaDouble(1), 'parseDouble', [''], 'throws NumberFormatException'],
    [new JavaDouble(1), 'toHexString', [new JavaDouble(0.1)], '0x1.999999999999ap-4'],
    [new JavaDouble(1), 'compare', [new JavaDouble(-0), new JavaDouble(0)], '-1'],
    [big(-7n), 'mod', [big(3n)], '2'],
    [big(7n), 'modPow', [big(2n), big(5n)], '4'],
    [big(3n), 'modInverse', [big(7n)], '5'],
    [big(10n), 'sqrt', [], '3'],
    [big(1n), 'divide', [big(0n)], 'throws ArithmeticException'],
    [big(1n), 'divide', [1], 'missing'],
    [decimal(10n, 0), 'divide', [decimal(4n, 0)], '2.5'],
    [decimal(1n, 0), 'divide', [decimal(3n, 0)], 'throws ArithmeticException'],
    [decimal(1n, 0), 'divide', [decimal(3n, 0), 3, 4], '0.333'],
    [decimal(1250n, 3), 'setScale', [2, 6], '1.25'],
    [decimal(125n, 2), 'setScale', [1, 6], '1.2'],
    [decimal(125n, 2), 'setScale', [1], 'throws ArithmeticException'],
    [decimal(1000n, 1), 'stripTrailingZeros', [], '1E+2'],
    [decimal(1n, -5), 'toPlainString', [], '100000'],
    [decimal(12345n, -5), 'toEngineeringString', [], '1.2345E+9'],
    [decimal(-7n, 0), 'remainder', [decimal(2n, 0)], '-1'],
    [decimal(1n, 0), 'valueOf', [new JavaDouble(0.1)], '0.1'],
    [true, 'parseBoolean', ['TRUE'], 'true'],
    [true, 'logicalXor', [true, true], 'false'],
    [new JavaChar('a'), 'isDigit', [new JavaChar('٣')], 'true'],
    [new JavaChar('a'), 'toUpperCase', [new JavaChar('ß')], 'ß'],
    [new JavaChar('a'), 'getNumericValue', [new JavaChar('z')], '35'],
    [new JavaChar('a'), 'forDigit', [11, 16], 'b'],
  ])('%#', check);
});

describe('collections', () => {
  it('changes lists', () => {
    const list = jsonArrayOf(3, 1, 2);
    check(list, 'add', ['x'], 'true');
    check(list, 'add', [0, null], 'void');
    check(list, 'addAll', [2, listOf(8, 9)], 'true');
    check(list, 'removeAll', [listOf('x', null)], 'true');
    check(list, 'sort', [null], 'void');
    expect(toJavaString(list)).toBe('[1,2,3,8,9]');
    check(list, 'indexOf', [new JavaLong(1n)], '-1');
    check(list, 'clone', [], '[1,2,3,8,9]');
    check(listOf(1, 'a'), 'sort', [null], 'throws ClassCastException');
  });

  it('writes through sublists, and notices changes behind their back', () => {
    const list = listOf(1, 2, 3, 4);
    const outcome = callMethod(list, 'subList', [1, 3]);
    const sub = outcome.kind === 'value' && outcome.value !== null ? outcome.value : '';
    check(sub, 'add', ['x'], 'true');
    check(sub, 'remove', [0], '2');
    expect(toJavaString(list)).toBe('[1, 3, x, 4]');
    callMethod(list, 'clear', []);
    check(sub, 'size', [], 'throws ConcurrentModificationException');
  });

  it('keeps views live', () => {
    const map = mapOf(['a', 1], ['b', 2], ['c', 2]);
    const outcome = callMethod(map, 'values', []);
    const values = outcome.kind === 'value' && outcome.value !== null ? outcome.value : '';
    check(values, 'remove', [2], 'true');
    expect(toJavaString(map)).toBe('{a=1, c=2}');
    check(map, 'put', ['d', 4], 'null');
    check(values, 'toString', [], '[1, 2, 4]');
    check(values, 'add', [5], 'throws UnsupportedOperationException');
  });

  it.each<Row>([
    [mapOf(['a', 1]), 'put', ['a', 2], '1'],
    [mapOf(['a', null]), 'putIfAbsent', ['a', 2], 'null'],
    [mapOf(['a', null]), 'getOrDefault', ['a', 2], 'null'],
    [mapOf(['a', 1]), 'remove', ['a', 2], 'false'],
    [mapOf(['a', 1]), 'replace', ['a', 1, 5], 'true'],
    [mapOf(['a', 1]), 'containsValue', [1], 'true'],
    [mapOf(['a', 1]), 'merge', ['a', 1, null], 'throws NullPointerException'],
    [listOf(), 'of', [1], '[1]'],
    [listOf(), 'of', [null], 'throws NullPointerException'],
    [listOf(1, 2), 'toArray', [new JavaArray('Object', [])], expect.stringMatching('^\\[Ljava') as string],
  ])('%#', (target, name, args, result) => expect(told(callMethod(target, name, args))).toEqual(result));

  it('copies a HashMap into the table Java would make', () => {
    const map = new JavaMap<JavaValue>('HashMap');
    callMethod(map, 'putAll', [mapOf(['key1', 1], ['name', 2], ['a', 3], ['zz', 4])]);
    expect(toJavaString(map)).toBe('{key1=1, name=2, zz=4, a=3}');
  });

  it('walks both ways and edits', () => {
    const list = listOf(1, 2, 3);
    const outcome = callMethod(list, 'listIterator', []);
    const walk = outcome.kind === 'value' && outcome.value !== null ? outcome.value : '';
    check(walk, 'remove', [], 'throws IllegalStateException');
    check(walk, 'next', [], '1');
    check(walk, 'set', ['one'], 'void');
    check(walk, 'next', [], '2');
    check(walk, 'remove', [], 'void');
    check(walk, 'add', ['two'], 'void');
    check(walk, 'previous', [], 'two');
    expect(toJavaString(list)).toBe('[one, two, 3]');
  });

  it('streams once', () => {
    const outcome = callMethod(listOf(2, 1, 2), 'stream', []);
    const stream = outcome.kind === 'value' && outcome.value !== null ? outcome.value : '';
    check(stream, 'count', [], '3');
    check(stream, 'count', [], 'throws IllegalStateException');
  });
});

describe('any call', () => {
  const values: fc.Arbitrary<JavaValue> = fc.oneof(
    fc.string(),
    fc.integer(),
    fc.boolean(),
    fc.constant(null),
    fc.double().map((n) => new JavaDouble(n)),
    fc.array(fc.integer()).map((list) => listOf(...list)),
  );
  it('ends in an outcome, whatever the name and arguments', () => {
    fc.assert(
      fc.property(values, fc.string(), fc.array(values, { maxLength: 3 }), (target, name, args) => {
        if (target !== null) expect(callMethod(target, name, args).kind).toBeTypeOf('string');
      }),
    );
  });
});
