import { useSyncExternalStore } from 'react';
import { themeEditors } from './editor-theme';

type EditorModule = typeof import('../../editor/load');

let loaded: EditorModule | null = null;
let failed = false;
const listeners = new Set<() => void>();

/** Touch screens keep the plain text areas, which their keyboards and selection handles know better. */
const wanted = (): boolean => !matchMedia('(pointer: coarse)').matches;

/** Fetches the code editor in the background; the page works with plain text areas until it is there. */
export function loadEditor(): void {
  if (!wanted() || loaded !== null) return;
  import('../../editor/load').then(
    (module) => {
      loaded = module;
      themeEditors(module);
      addEventListener('playground-theme', () => themeEditors(module));
      for (const listener of listeners) listener();
    },
    () => {
      failed = true;
    },
  );
}

/** Drops the texts of an earlier document, once its editors are gone. */
export function forgetEarlierTexts(): void {
  loaded?.forgetTexts();
}

const subscribe = (listener: () => void): (() => void) => {
  listeners.add(listener);
  if (failed) loadEditor();
  return () => listeners.delete(listener);
};

/** The code editor once it is there, null before. */
export function useEditorModule(): EditorModule | null {
  return useSyncExternalStore(subscribe, () => loaded);
}
