import { beforeEach, describe, expect, it, vi } from 'vitest';
import { newDocument } from '../../document';
import { databases } from './fake-database.fixture';
import { keepVersion, listVersions } from './versions';

vi.mock('idb-keyval', async () => (await import('./fake-database.fixture')).fakeKeyval);

const labels = async () => (await listVersions()).map(({ label }) => label);
const put = (saved: unknown) => databases.set('playground-versions', new Map([['versions', saved]]));

beforeEach(() => databases.clear());

describe('earlier versions', () => {
  it('are listed newest first', async () => {
    await keepVersion(newDocument('a'), 'first', 1);
    await keepVersion(newDocument('b'), 'second', 2);
    expect(await listVersions()).toEqual([
      { document: newDocument('b'), label: 'second', at: 2 },
      { document: newDocument('a'), label: 'first', at: 1 },
    ]);
  });

  it('are not kept twice in a row', async () => {
    await keepVersion(newDocument('a'), 'first', 1);
    await keepVersion(newDocument('a'), 'again', 2);
    expect(await labels()).toEqual(['first']);
  });

  it('drop the oldest past forty', async () => {
    for (let at = 0; at < 45; at += 1) await keepVersion(newDocument(`${at}`), `${at}`, at);
    expect((await labels()).slice(0, 1)).toEqual(['44']);
    expect(await labels()).toHaveLength(40);
  });

  it('pass over what does not validate, and keep it', async () => {
    const newer = { document: { version: 99 }, label: 'newer', at: 1 };
    put([
      null,
      'x',
      newer,
      { document: newDocument(), label: 7, at: 1 },
      { document: newDocument(), label: 'ok', at: 1 },
    ]);
    expect(await labels()).toEqual(['ok']);
    await keepVersion(newDocument('b'), 'next', 2);
    expect(databases.get('playground-versions')?.get('versions')).toContainEqual(newer);
  });

  it.each([undefined, null, {}, 'junk'])('are none where the list is %s', async (saved) => {
    put(saved);
    expect(await listVersions()).toEqual([]);
  });
});
