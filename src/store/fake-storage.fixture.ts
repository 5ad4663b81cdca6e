import { vi } from 'vitest';

/** A browser's storage, held in a map. */
export function fakeStorage(texts: Record<string, string> = {}): Storage {
  const held = new Map(Object.entries(texts));
  return {
    get length() {
      return held.size;
    },
    clear: () => held.clear(),
    key: (index) => [...held.keys()][index] ?? null,
    getItem: (key) => held.get(key) ?? null,
    setItem: (key, text) => void held.set(key, text),
    removeItem: (key) => void held.delete(key),
  };
}

/** Puts a storage in place of a global one, or one that throws as soon as it is named; `vi.unstubAllGlobals` undoes it. */
export function stubStorage(name: 'localStorage' | 'sessionStorage', storage: Storage | 'forbidden'): void {
  if (storage !== 'forbidden') {
    vi.stubGlobal(name, storage);
    return;
  }
  vi.stubGlobal(name, undefined);
  Object.defineProperty(globalThis, name, {
    configurable: true,
    get: () => {
      throw new DOMException('Access is denied', 'SecurityError');
    },
  });
}
