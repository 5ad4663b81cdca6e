import EditorWorker from 'monaco-editor/editor/editor.worker?worker';

/**
 * Tells Monaco where its one worker is: without it links, word completion and diffs fail in silence. The language
 * services of Monaco are not shipped, so every label gets the same worker.
 */
export function installEnvironment(): void {
  self.MonacoEnvironment = { getWorker: () => new EditorWorker({ name: 'editor' }) };
}
