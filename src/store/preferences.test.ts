import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeStorage, stubStorage } from './fake-storage.fixture';
import { loadPreferences, resolvedTheme, startPreferences } from './preferences';
import { store } from './store';

const VIEW = 'playground.view';
const THEME = 'playground.theme';
const initial = store.getState();

const stubMedia = (...holding: string[]) =>
  vi.stubGlobal('matchMedia', (query: string) => ({
    matches: holding.includes(query),
    addEventListener: () => undefined,
  }));

beforeEach(() => {
  vi.stubGlobal('document', { documentElement: { dataset: {} } });
  vi.stubGlobal('dispatchEvent', () => true);
  stubMedia();
  stubStorage('localStorage', fakeStorage());
  store.setState(initial, true);
});
afterEach(() => {
  vi.unstubAllGlobals();
});

function loaded(texts: Record<string, string>) {
  stubStorage('localStorage', fakeStorage(texts));
  loadPreferences();
  return store.getState();
}

describe('loadPreferences', () => {
  it('brings back theme and arrangement', () => {
    const sizes = { backend: 300, reply: 400, scenarios: 100 };
    const view = { sizes, bodyView: 'hex', responseTab: 'headers', replyTab: 'log' };
    expect(loaded({ [THEME]: 'dark', [VIEW]: JSON.stringify(view) })).toMatchObject({ theme: 'dark', ...view });
  });

  it.each(['', '{', 'null', '1', '[]', '{"sizes":{"backend":"wide"},"bodyView":"xml","replyTab":7}'])(
    'passes over junk: %s',
    (text) => {
      expect(loaded({ [VIEW]: text, [THEME]: 'pink' })).toEqual(initial);
    },
  );

  it('takes what fits out of what does not', () => {
    expect(loaded({ [VIEW]: '{"sizes":null,"bodyView":"raw"}' })).toEqual({ ...initial, bodyView: 'raw' });
  });

  it('does without where the browser gives no storage', () => {
    stubStorage('localStorage', 'forbidden');
    loadPreferences();
    expect(store.getState()).toEqual(initial);
  });
});

describe('startPreferences', () => {
  it('keeps the theme and the arrangement, and nothing else', () => {
    const storage = fakeStorage();
    stubStorage('localStorage', storage);
    startPreferences();
    store.setState({ traceStep: 3 });
    expect(storage.length).toBe(0);
    store.setState({ theme: 'dark', bodyView: 'hex' });
    expect(storage.getItem(THEME)).toBe('dark');
    expect(JSON.parse(storage.getItem(VIEW) ?? '')).toEqual({
      sizes: initial.sizes,
      bodyView: 'hex',
      responseTab: initial.responseTab,
      replyTab: initial.replyTab,
    });
  });
});

describe('resolvedTheme', () => {
  it('follows the system, contrast before darkness, unless one is chosen', () => {
    stubMedia('(prefers-color-scheme: dark)');
    expect(resolvedTheme('system')).toBe('dark');
    stubMedia('(prefers-color-scheme: dark)', '(prefers-contrast: more)');
    expect(resolvedTheme('system')).toBe('contrast');
    expect(resolvedTheme('light')).toBe('light');
    stubMedia();
    expect(resolvedTheme('system')).toBe('light');
  });
});
