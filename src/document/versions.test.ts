import { describe, expect, it } from 'vitest';
import { newDocument } from './defaults';
import { upgrade } from './versions';

const WRITTEN = newDocument().version;

describe('upgrade', () => {
  it('leaves a document of the current version as it is', () => {
    const data = { version: WRITTEN, name: 'kept' };
    expect(upgrade(data)).toEqual({ ok: true, value: data });
  });

  it('refuses a newer version, names both, and leaves the data untouched', () => {
    const data = Object.freeze({ version: WRITTEN + 1 });
    const result = upgrade(data);
    expect(result).toMatchObject({ ok: false, reason: 'newer' });
    if (!result.ok) expect(result.message).toMatch(new RegExp(`version ${WRITTEN + 1};.* up to ${WRITTEN}`));
  });

  it.each([undefined, null, '1', 0, -1, 1.5, Number.NaN])('knows no version %s', (version) => {
    expect(upgrade({ version })).toMatchObject({ ok: false, reason: 'unversioned' });
  });
});
