import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { fakeStorage, stubStorage } from './fake-storage.fixture';

const listeners = new Map<string, () => void>();

beforeEach(() => {
  vi.resetModules();
  vi.stubGlobal('addEventListener', (type: string, listener: () => void) => listeners.set(type, listener));
  stubStorage('sessionStorage', fakeStorage());
});
afterEach(() => {
  vi.unstubAllGlobals();
});

/** The module as a newly loaded page has it. */
const load = async () => (await import('./run-mark')).runMark;

it('tells the next page of this tab that the last one died during a run', async () => {
  const mark = await load();
  expect(mark.diedRunning()).toBe(false);
  mark.begin();
  vi.resetModules();
  expect((await load()).diedRunning()).toBe(true);
});

it('says nothing after a run that ended, nor after a page that was left during one', async () => {
  const mark = await load();
  mark.begin();
  mark.end();
  expect(mark.diedRunning()).toBe(false);
  mark.begin();
  listeners.get('pagehide')?.();
  expect(mark.diedRunning()).toBe(false);
});

it('does without where the browser gives no storage', async () => {
  stubStorage('sessionStorage', 'forbidden');
  const mark = await load();
  mark.begin();
  expect(mark.diedRunning()).toBe(false);
});
