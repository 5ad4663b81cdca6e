import { describe, expect, it } from 'vitest';
import { callMethod, getIndex, getProperty, setIndex, setProperty } from './members';
import { type HostObject, JavaArray, type JavaValue } from './objects';
import { toJavaString } from './print';
import { jsonArrayOf, listOf, mapOf, told } from './test-values';
import { JavaByte, JavaChar, JavaDouble, JavaLong } from './values';

type Target = Exclude<JavaValue, null>;
const call = (target: Target, name: string, ...args: JavaValue[]): string => told(callMethod(target, name, args));

describe('method selection', () => {
  it.each<[string, Target, string, JavaValue[], string]>([
    ['MTH-1', 'Hello', 'Length', [], 'missing'],
    ['MTH-2', 'Hello', 'substring', [new JavaDouble(1)], 'missing'],
    ['MTH-2', 'Hello', 'substring', ['1'], 'missing'],
    ['MTH-2', 'Hello', 'substring', [new JavaLong(1n)], 'missing'],
    ['MTH-2', 'Hello', 'substring', [new JavaByte(1)], 'ello'],
    ['MTH-2', 'Hello', 'concat', [1], 'missing'],
    ['MTH-2', 'Hello', 'indexOf', [new JavaChar('l')], 'missing'],
    ['MTH-2', new JavaDouble(1), 'max', [1, new JavaLong(2n)], '2.0'],
    ['MTH-3', 'Hello', 'length', [1], 'throws IllegalArgumentException'],
    ['MTH-3', 'Hello', 'trim', ['x'], 'throws IllegalArgumentException'],
    ['MTH-3', 'Hello', 'split', [], 'missing'],
    ['MTH-3', mapOf(), 'get', ['a', 'b'], 'missing'],
    ['MTH-4', 'Hello', 'getBytes', [null], 'missing'],
    ['MTH-4a', 'Hello', 'valueOf', [null], 'null'],
    ['MTH-4a', 'Hello', 'valueOf', [5], '5'],
    ['MTH-5', 'Hello', 'format', ['%s-%d', 'a', 3], 'a-3'],
    ['MTH-5', 'Hello', 'format', ['x'], 'x'],
    ['MTH-5', 'Hello', 'join', ['-', 'a', 'b'], 'a-b'],
    ['MTH-5', 'Hello', 'join', ['-', listOf('a', 'b')], 'a-b'],
    ['MTH-5', 'Hello', 'join', [',', 1, 2], 'missing'],
    ['MTH-5', 'Hello', 'join', [',', listOf(1, 2)], 'throws ClassCastException'],
    ['MTH-6', 'Hello', 'compareTo', [1], 'throws ClassCastException'],
    ['MTH-6', 5, 'compareTo', [new JavaDouble(3)], 'throws ClassCastException'],
    ['MTH-6', 5, 'equals', ['5'], 'false'],
    ['MTH-7', 'Hello', 'concat', [null], 'throws NullPointerException'],
    ['MTH-7', 'Hello', 'equals', [null], 'false'],
    ['MTH-7', 'Hello', 'substring', [null], 'missing'],
    ['MTH-7', mapOf(), 'forEach', [null], 'throws NullPointerException'],
    ['MTH-7', 'Hello', 'wait', [1], 'throws IllegalMonitorStateException'],
  ])('%s %#', (_, target, name, args, result) => expect(call(target, name, ...args)).toBe(result));

  it('MTH-4 removes by index for an Integer, by element for the rest', () => {
    const list = listOf(10, 'b', new JavaDouble(1));
    expect(call(list, 'remove', 0)).toBe('10');
    expect(call(list, 'remove', 'b')).toBe('true');
    expect(call(list, 'remove', 10)).toBe('throws IndexOutOfBoundsException');
    expect(toJavaString(list)).toBe('[1.0]');
  });

  it('tells unknown names from wrong arguments and from what is not modelled', () => {
    expect(callMethod('x', 'nope', [])).toEqual({ kind: 'missing', known: false });
    expect(callMethod('x', 'charAt', ['1'])).toEqual({ kind: 'missing', known: true });
    expect(callMethod('x', 'getClass', [])).toMatchObject({ kind: 'value' });
    expect(callMethod(listOf(), 'spliterator', [])).toEqual({ kind: 'unsupported', what: 'ArrayList.spliterator()' });
  });

  it('MTH-1 lets arrays answer as lists of fixed size', () => {
    const array = new JavaArray('String', ['a', 'b']);
    expect(call(array, 'size')).toBe('2');
    expect(call(array, 'contains', 'b')).toBe('true');
    expect(call(array, 'add', 'c')).toBe('throws UnsupportedOperationException');
    expect(told(getProperty(array, 'length'))).toBe('missing');
  });

  it('reaches nothing through names of the host language', () => {
    for (const name of ['constructor', '__proto__', 'hasOwnProperty', 'prototype']) {
      expect(callMethod('x', name, [])).toEqual({ kind: 'missing', known: false });
      expect(told(getProperty(listOf(), name))).toBe('missing');
      expect(told(getProperty(mapOf(), name))).toBe('null');
    }
  });

  it('keeps classes closed', () => {
    const type = callMethod('x', 'getClass', []);
    const javaClass = type.kind === 'value' && type.value !== null ? type.value : '';
    expect(call(javaClass, 'getSimpleName')).toBe('String');
    expect(call(javaClass, 'forName', 'java.lang.Runtime')).toBe('unsupported');
    expect(call(javaClass, 'getClassLoader')).toBe('unsupported');
  });
});

describe('EVAL-10 properties', () => {
  const map = mapOf(['class', 'K'], ['empty', 'E'], ['a', 1]);
  it.each<[Target, string, string]>([
    [map, 'class', 'class java.util.LinkedHashMap'],
    [map, 'empty', 'E'],
    [map, 'size', 'null'],
    [listOf(), 'empty', 'true'],
    ['', 'empty', 'true'],
    ['', 'blank', 'true'],
    [listOf(1), 'first', 'missing'],
    [5, 'MAX_VALUE', 'missing'],
    ['x', 'Class', 'class java.lang.String'],
  ])('%#', (target, name, text) => expect(told(getProperty(target, name))).toBe(text));

  it('asks host objects themselves', () => {
    const host: HostObject = {
      type: 'host',
      className: 'Thing',
      getProperty: (name) => (name === 'a' ? 1 : undefined),
      call: (name) => ({ kind: 'value', value: `called ${name}` }),
      toJavaString: () => null,
    };
    expect(told(getProperty(host, 'a'))).toBe('1');
    expect(told(getProperty(host, 'b'))).toBe('missing');
    expect(call(host, 'go')).toBe('called go');
    expect(told(setProperty(host, 'a', 2))).toBe('missing');
    expect(toJavaString(listOf(host))).toBe('[null]');
  });
});

describe('EVAL-11, SET-4, SET-5', () => {
  it('counts negative indexes from the end', () => {
    expect(told(getIndex(listOf(1, 2, 3), -1))).toBe('3');
    expect(told(getIndex('text', -1))).toBe('throws VelocityException');
    expect(told(getIndex('text', 0))).toBe('missing');
    expect(told(getIndex(listOf(1), 1))).toBe('throws IndexOutOfBoundsException');
    expect(told(getIndex(mapOf([1, 'a']), 1))).toBe('a');
  });
  it('assigns to lists and maps', () => {
    const list = jsonArrayOf(1, 2);
    expect(told(setIndex(list, -1, 'x'))).toBe('2');
    expect(told(setIndex(list, 2, 'x'))).toBe('throws IndexOutOfBoundsException');
    expect(toJavaString(list)).toBe('[1,"x"]');
    const map = mapOf();
    setIndex(map, 'k', 1);
    setProperty(map, 'class', 2);
    expect(toJavaString(map)).toBe('{k=1, class=2}');
    expect(told(setProperty('text', 'x', 1))).toBe('missing');
  });
});
