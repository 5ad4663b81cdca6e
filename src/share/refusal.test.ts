import fc from 'fast-check';
import { deflateSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { toBase64Url } from './base64url';
import { checksum } from './checksum';
import { DICTIONARY_V1 } from './dictionary-v1';
import { writePayloadV1 } from './format-v1';
import { LINK_LIMIT, MAX_UNFOLDED_BYTES } from './limits';
import { decodeFragment, encodeDocument, openLink } from './link';
import { ORDERS } from './realistic-documents.fixture';

const LINK = encodeDocument(ORDERS);

/** A well-formed link around any bytes. */
function linkAround(bytes: Uint8Array): string {
  const deflated = deflateSync(bytes, { dictionary: DICTIONARY_V1 });
  return `1.${toBase64Url(Uint8Array.from([...checksum(bytes), ...deflated]))}`;
}

const linkAroundText = (text: string) => linkAround(new TextEncoder().encode(text));

describe('a bad link', () => {
  it.each(['', '#', 'hello', '1', '1.%', '.abc', '0.abc', '1.$$$x', '/pets?x=1', '1.abcde'])(
    '%j is malformed',
    (fragment) => {
      expect(openLink(fragment)).toMatchObject({ ok: false });
    },
  );

  it('of a newer format says so and asks to reload', () => {
    expect(decodeFragment(`2.${LINK.slice(2)}`)).toMatchObject({
      ok: false,
      reason: 'newer',
      message: expect.stringContaining('Reload'),
    });
  });

  it('cut short at any place is never opened', () => {
    for (let length = 2; length < LINK.length; length += 1) {
      expect(openLink(LINK.slice(0, length))).toMatchObject({
        ok: false,
        reason: expect.stringMatching(/corrupt|malformed/),
      });
    }
  });

  it('with one character changed is never opened as something else', () => {
    for (let at = 2; at < LINK.length - 1; at += 1) {
      const other = LINK[at] === 'A' ? 'B' : 'A';
      const opened = openLink(LINK.slice(0, at) + other + LINK.slice(at + 1));
      expect(opened.ok ? opened.document : 'refused').toEqual(opened.ok ? ORDERS : 'refused');
    }
  });

  it('never throws, whatever the fragment', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary' }),
          fc.base64String().map((text) => `1.${text}`),
        ),
        (fragment) => {
          expect(openLink(fragment).ok).toBe(false);
        },
      ),
    );
  });

  it('above the hard limit is refused before it is read', () => {
    expect(decodeFragment(`1.${'A'.repeat(LINK_LIMIT.hard)}`)).toMatchObject({ reason: 'too-large' });
  });

  it('that unfolds to more than the limit is stopped there, before its broken end is met', () => {
    const bomb = linkAround(new Uint8Array(3 * MAX_UNFOLDED_BYTES).fill(32));
    expect(bomb.length).toBeLessThan(LINK_LIMIT.hard);
    expect(decodeFragment(bomb.slice(0, -400))).toMatchObject({ reason: 'too-large' });
    expect(decodeFragment(linkAround(new Uint8Array(MAX_UNFOLDED_BYTES).fill(32)).slice(0, -400))).toMatchObject({
      reason: 'corrupt',
    });
  });

  it('just within the limit of unfolding is read', () => {
    expect(decodeFragment(linkAroundText(`["${'x'.repeat(MAX_UNFOLDED_BYTES - 4)}"]`))).toMatchObject({ ok: true });
    expect(decodeFragment(linkAroundText(`["${'x'.repeat(MAX_UNFOLDED_BYTES - 3)}"]`))).toMatchObject({ ok: false });
  });

  it('that nests too deep is refused before it is parsed', () => {
    expect(decodeFragment(linkAroundText('['.repeat(1_000_000)))).toMatchObject({ reason: 'too-large' });
    expect(decodeFragment(linkAroundText(`["${'['.repeat(1000)}\\"${'{'.repeat(1000)}"]`))).toMatchObject({ ok: true });
  });

  it.each(['null', '[]', '{}', '"x"', 'not json'])('that holds %s is refused', (json) => {
    expect(openLink(linkAroundText(json)).ok).toBe(false);
  });

  it('cannot reach a prototype', () => {
    const hostile = linkAroundText(
      '[{"version":1,"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}}},{"__proto__":{"scenario":"s1"}}]',
    );
    expect(openLink(hostile).ok).toBe(false);
    const inMap = structuredClone(ORDERS);
    Object.defineProperty(inMap.api.stageVariables, '__proto__', { value: 'polluted', enumerable: true });
    const opened = openLink(encodeDocument(inMap));
    expect(opened.ok && Object.getPrototypeOf(opened.document.api.stageVariables)).not.toBe('polluted');
    expect(Reflect.get({}, 'polluted')).toBeUndefined();
  });

  it('with a member that documents do not have is refused with its place', () => {
    const payload = writePayloadV1([{ ...ORDERS, extra: 1 }]);
    expect(openLink(`1.${payload}`)).toMatchObject({
      ok: false,
      reason: 'invalid',
      message: expect.stringContaining('extra'),
    });
  });
});
