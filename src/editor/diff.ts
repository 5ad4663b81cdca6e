import { editor } from 'monaco-editor/editor';
import { commonOptions } from './options';
import type { EditorLanguage } from './types';

/** Two texts side by side with their differences marked. */
export interface DiffHandle {
  setTexts(original: string, modified: string): void;
  layout(): void;
  dispose(): void;
}

/** By then Monaco's worker has given up comparing. */
const COMPARING_MS = 10_000;

/** Mounts a read-only diff view in `host`; narrow hosts get it inline. */
export function createDiff(
  host: HTMLElement,
  options: { original: string; modified: string; language: EditorLanguage; ariaLabel: string },
): DiffHandle {
  const language = options.language === 'text' ? 'plaintext' : options.language;
  const original = editor.createModel(options.original, language);
  const modified = editor.createModel(options.modified, language);
  const view = editor.createDiffEditor(host, {
    ...commonOptions,
    readOnly: true,
    originalEditable: false,
    originalAriaLabel: `${options.ariaLabel}, original`,
    modifiedAriaLabel: `${options.ariaLabel}, modified`,
    useInlineViewWhenSpaceIsLimited: true,
    renderOverviewRuler: false,
    hideUnchangedRegions: { enabled: true },
  });
  let compared = false;
  view.onDidUpdateDiff(() => {
    compared = true;
  });
  view.setModel({ original, modified });
  return {
    setTexts: (before, after) => {
      original.setValue(before);
      modified.setValue(after);
    },
    layout: () => view.layout(),
    dispose: () => {
      view.dispose();
      const disposeModels = () => {
        original.dispose();
        modified.dispose();
      };
      // Monaco reports an error when texts go while its worker is still comparing them.
      if (compared) disposeModels();
      else setTimeout(disposeModels, COMPARING_MS);
    },
  };
}
