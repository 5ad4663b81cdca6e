import { editor } from 'monaco-editor/editor';
import { commonOptions } from './options';
import type { EditorLanguage } from './types';

/** Two texts side by side with their differences marked. */
export interface DiffHandle {
  setTexts(original: string, modified: string): void;
  layout(): void;
  dispose(): void;
}

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
  view.setModel({ original, modified });
  return {
    setTexts: (before, after) => {
      original.setValue(before);
      modified.setValue(after);
    },
    layout: () => view.layout(),
    dispose: () => {
      view.dispose();
      original.dispose();
      modified.dispose();
    },
  };
}
