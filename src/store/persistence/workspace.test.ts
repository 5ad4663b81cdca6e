import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { newDocument } from '../../document';
import { fakeStorage, stubStorage } from '../fake-storage.fixture';
import { breakDatabases, databases } from './fake-database.fixture';
import { claimWorkspace, loadWork, newWorkspace, type SavedWork, saveWork } from './workspace';

vi.mock('idb-keyval', async () => (await import('./fake-database.fixture')).fakeKeyval);

const source = { text: 'openapi: 3.0.0', fileName: 'api.yaml', methodId: 'GET /pets' };
const work: SavedWork = { document: newDocument('Pets'), activeScenario: 's1', source, savedAt: 7 };
const saved = () => databases.get('playground') ?? new Map<string, unknown>();

/** Locks of the browser; those of other tabs are given. */
function stubLocks(held: string[] = []): void {
  const taken = new Set(held.map((workspace) => `playground.workspace.${workspace}`));
  const request = async (name: string, _: unknown, use: (lock: unknown) => unknown): Promise<void> => {
    use(taken.has(name) ? null : { name });
    taken.add(name);
  };
  vi.stubGlobal('navigator', { locks: { request } });
}

beforeEach(() => {
  databases.clear();
  breakDatabases(false);
  stubStorage('sessionStorage', fakeStorage());
  stubLocks();
});
afterEach(() => {
  vi.unstubAllGlobals();
});

describe('claimWorkspace', () => {
  it('is a new one on a first visit, and the same after a reload', async () => {
    const first = await claimWorkspace();
    expect(first.copyOf).toBeUndefined();
    stubLocks();
    expect(await claimWorkspace()).toEqual(first);
  });

  it('is the latest one in a new tab', async () => {
    await saveWork('earlier', work);
    expect(await claimWorkspace()).toEqual({ workspace: 'earlier', copyOf: undefined });
  });

  it('is a copy of the latest one while another tab has that', async () => {
    await saveWork('earlier', work);
    stubLocks(['earlier']);
    const { workspace, copyOf } = await claimWorkspace();
    expect(copyOf).toBe('earlier');
    expect(workspace).not.toBe('earlier');
  });

  it('differs for every link that is opened', async () => {
    expect(await newWorkspace()).not.toBe(await newWorkspace());
  });

  it.each([
    ['no locks', () => vi.stubGlobal('navigator', {})],
    ['no database', () => breakDatabases(true)],
    ['no storage', () => stubStorage('sessionStorage', 'forbidden')],
    [
      'locks that are denied',
      () => vi.stubGlobal('navigator', { locks: { request: async () => Promise.reject(new DOMException('Denied')) } }),
    ],
  ])('is found in a browser with %s', async (_, deny) => {
    deny();
    expect(typeof (await claimWorkspace()).workspace).toBe('string');
  });
});

describe('saved work', () => {
  it('comes back as it was', async () => {
    await saveWork('w', work);
    expect(await loadWork('w')).toEqual({ kind: 'work', work });
    await saveWork('w', { ...work, source: null });
    expect(await loadWork('w')).toEqual({ kind: 'work', work: { ...work, source: null } });
  });

  it('is none where nothing was saved', async () => {
    expect(await loadWork('w')).toEqual({ kind: 'none' });
  });

  it('of a newer playground is left untouched, and said so', async () => {
    await saveWork('w', work);
    const newer = { document: { ...work.document, version: 99 } };
    saved().set('workspace w', newer);
    expect(await loadWork('w')).toMatchObject({ kind: 'unreadable' });
    expect(saved().get('workspace w')).toEqual(newer);
  });

  it('that can’t be read is not taken for none, which would be overwritten', async () => {
    breakDatabases(true);
    expect(await loadWork('w')).toMatchObject({ kind: 'unreadable' });
  });

  it('goes without the members that do not fit', async () => {
    saved();
    databases.set(
      'playground',
      new Map([['workspace w', { document: work.document, activeScenario: 3, source: 'x' }]]),
    );
    expect(await loadWork('w')).toEqual({
      kind: 'work',
      work: { document: work.document, activeScenario: '', source: null, savedAt: 0 },
    });
  });

  it('writes the imported text only when it is another', async () => {
    await saveWork('a', work);
    saved().delete('source a');
    await saveWork('a', { ...work, savedAt: 8 });
    expect(saved().has('source a')).toBe(false);
    await saveWork('a', { ...work, source: { ...source, text: 'other' } });
    expect(saved().get('source a')).toBe('other');
  });

  it('holds the imported text in each workspace that needs it', async () => {
    await saveWork('a', work);
    await saveWork('b', work);
    expect(await loadWork('b')).toEqual({ kind: 'work', work });
  });
});
