import { expect, it } from 'vitest';
import { newDocument, newScenario } from '../document';
import { describeContents } from './contents';
import { judgeLinkSize, LINK_LIMIT } from './limits';
import { encodeDocument, openLink } from './link';

it('judges links by what becomes of them on their way', () => {
  expect(judgeLinkSize(700)).toBe('good');
  expect(judgeLinkSize(LINK_LIMIT.recommended)).toBe('good');
  expect(judgeLinkSize(LINK_LIMIT.recommended + 1)).toBe('long');
  expect(judgeLinkSize(LINK_LIMIT.hard)).toBe('long');
  expect(judgeLinkSize(LINK_LIMIT.hard + 1)).toBe('too-large');
});

it.each([
  [4_000_000, 'good', true],
  [4_200_000, 'too-large', false],
] as const)(
  'a repetitive payload of %d bytes makes a short link that is %s',
  (size, verdict, opens) => {
    const document = newDocument();
    document.scenarios = [newScenario('s1', 'Big', { lambda: { outcome: 'success', payload: 'x'.repeat(size) } })];
    const fragment = encodeDocument(document);
    expect(judgeLinkSize(fragment.length, describeContents(document).documentBytes)).toBe(verdict);
    expect(openLink(fragment).ok).toBe(opens);
  },
  20_000,
);
