import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

vi.mock('../store', () => ({
  PANES: ['backend'],
  THEMES: ['light'],
  ...Object.fromEntries(
    ['addResponse', 'addScenario', 'evaluate', 'newEmptyDocument', 'redo', 'togglePin', 'undo', 'view'].map((name) => [
      name,
      vi.fn(),
    ]),
  ),
  deleteScenario: vi.fn(),
  duplicateScenario: vi.fn(),
  getState: vi.fn(),
  showScenario: vi.fn(),
}));

/** Stands in for an element; `editor` for one inside the code editor. */
class FakeElement {
  constructor(readonly editor: boolean) {}
  closest = () => (this.editor ? this : null);
}

let press: (event: Partial<KeyboardEvent>) => boolean;

async function onPlatform(platform: string) {
  vi.resetModules();
  const listeners = new Set<(event: Partial<KeyboardEvent>) => void>();
  vi.stubGlobal('navigator', { platform });
  vi.stubGlobal('HTMLElement', FakeElement);
  vi.stubGlobal('addEventListener', (_: string, listener: () => void) => listeners.add(listener));
  vi.stubGlobal('removeEventListener', (_: string, listener: () => void) => listeners.delete(listener));
  press = (event) => {
    const preventDefault = vi.fn();
    const plain = { ctrlKey: false, metaKey: false, shiftKey: false, altKey: false, target: null };
    for (const listener of listeners) listener({ ...plain, ...event, preventDefault });
    return preventDefault.mock.calls.length > 0;
  };
  return { ...(await import('./keys')), store: await import('../store') };
}

beforeEach(() => {
  vi.clearAllMocks();
});
afterEach(() => {
  vi.unstubAllGlobals();
});

describe('keyLabel', () => {
  it('writes keys as the system does', async () => {
    expect((await onPlatform('Linux x86_64')).keyLabel('Mod+Shift+S')).toBe('Ctrl Shift S');
    expect((await onPlatform('MacIntel')).keyLabel('Mod+Shift+S')).toBe('⌘⇧S');
    expect((await onPlatform('MacIntel')).keyLabel('Alt+PageDown')).toBe('⌥PageDown');
  });
});

describe('listenForKeys', () => {
  it('runs the command of the keys pressed, with exactly those modifiers', async () => {
    const { listenForKeys, store } = await onPlatform('Linux');
    listenForKeys();
    expect(press({ key: 's', ctrlKey: true })).toBe(true);
    expect(store.view).toHaveBeenLastCalledWith({ dialog: 'export' });
    expect(press({ key: 'S', ctrlKey: true, shiftKey: true })).toBe(true);
    expect(store.view).toHaveBeenLastCalledWith({ dialog: 'share' });
    expect(press({ key: 's', ctrlKey: true, altKey: true })).toBe(false);
    expect(press({ key: 's', metaKey: true })).toBe(false);
    expect(press({ key: 's' })).toBe(false);
  });

  it('takes ⌘ on a Mac', async () => {
    const { listenForKeys, store } = await onPlatform('MacIntel');
    listenForKeys();
    expect(press({ key: 'z', metaKey: true })).toBe(true);
    expect(store.undo).toHaveBeenCalledOnce();
    expect(press({ key: 'y', ctrlKey: true })).toBe(false);
  });

  it('redoes with Ctrl Y as well', async () => {
    const { listenForKeys, store } = await onPlatform('Win32');
    listenForKeys();
    expect(press({ key: 'y', ctrlKey: true })).toBe(true);
    expect(press({ key: 'z', ctrlKey: true, shiftKey: true })).toBe(true);
    expect(store.redo).toHaveBeenCalledTimes(2);
  });

  it('leaves undo to the code editor, but no other command', async () => {
    const { listenForKeys, store } = await onPlatform('Linux');
    listenForKeys();
    expect(press(inside(true, { key: 'z', ctrlKey: true }))).toBe(false);
    expect(press(inside(false, { key: 'z', ctrlKey: true }))).toBe(true);
    expect(press(inside(true, { key: 'k', ctrlKey: true }))).toBe(true);
    expect(store.undo).toHaveBeenCalledOnce();
  });

  it('leaves alone what was handled already, and all once it was told to end', async () => {
    const { listenForKeys } = await onPlatform('Linux');
    const end = listenForKeys();
    expect(press({ key: 'k', ctrlKey: true, defaultPrevented: true })).toBe(false);
    end();
    expect(press({ key: 'k', ctrlKey: true })).toBe(false);
  });
});

function inside(editor: boolean, event: Partial<KeyboardEvent>): Partial<KeyboardEvent> {
  const made = { ...event };
  Reflect.set(made, 'target', new FakeElement(editor));
  return made;
}
