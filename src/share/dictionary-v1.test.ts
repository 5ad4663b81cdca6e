import { expect, it } from 'vitest';
import { checksum } from './checksum';
import { DICTIONARY_V1 } from './dictionary-v1';

it('is the dictionary that format 1 was frozen with', () => {
  expect(DICTIONARY_V1).toHaveLength(10805);
  expect(Buffer.from(checksum(DICTIONARY_V1)).toString('hex')).toBe('a270dd');
});
