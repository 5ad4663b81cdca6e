import { expect, it } from 'vitest';
import { methodsOf, methodsOfType } from './completion';

it("lists a value's methods for completion", () => {
  const methods = methodsOf('text');
  expect(methods.find(({ name }) => name === 'substring')).toEqual({
    name: 'substring',
    signatures: ['substring(int)', 'substring(int, int)'],
    returns: 'String',
    doc: 'The text from an index, up to another.',
  });
  expect(methods.map(({ name }) => name)).toContain('hashCode');
  expect(methodsOf(5).map(({ name }) => name)).not.toContain('substring');
});
it('lists the same methods by the simple name of the class', () => {
  expect(methodsOfType('String')).toEqual(methodsOf('text'));
  expect(methodsOfType('Integer')).toEqual(methodsOf(5));
  expect(methodsOfType('HashMap').map(({ name }) => name)).toContain('keySet');
  expect(methodsOfType('ArrayList$SubList').map(({ name }) => name)).toContain('subList');
  expect(methodsOfType('LinkedHashMap$LinkedEntrySet').map(({ name }) => name)).toContain('iterator');
  expect(methodsOfType('String;').map(({ name }) => name)).toContain('size');
  expect(methodsOfType('constructor')).toEqual([]);
});
