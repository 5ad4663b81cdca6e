import { expect, it } from 'vitest';
import { methodsOf } from './completion';

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
