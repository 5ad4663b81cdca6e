import { editor } from 'monaco-editor/editor';
import type { EditorOptions } from './types';

/** Beyond this many characters lines are not wrapped: wrapping one line of megabytes would block the page. */
const WRAP_LIMIT = 1_000_000;

/** The font of the editors; the page ships it itself. */
export const EDITOR_FONT = '"JetBrains Mono Variable", "JetBrains Mono", ui-monospace, Menlo, Consolas, monospace';

/** Monaco's settings for one of the page's editors. */
export function monacoOptions(options: EditorOptions): editor.IStandaloneEditorConstructionOptions {
  const readOnly = options.readOnly ?? false;
  return {
    ...commonOptions,
    ariaLabel: options.ariaLabel,
    cursorBlinking: matchMedia('(prefers-reduced-motion: reduce)').matches ? 'solid' : 'blink',
    readOnly,
    domReadOnly: readOnly,
    ...(options.singleLine ? singleLineOptions : { lineNumbers: options.lineNumbers === false ? 'off' : 'on' }),
    wordWrap: wrapping(options.value, options),
  };
}

/** Whether long lines of a text are wrapped. */
export function wrapping(text: string, options: EditorOptions): 'on' | 'off' {
  return options.singleLine || text.length > WRAP_LIMIT ? 'off' : 'on';
}

/** Settings shared with the diff view. */
export const commonOptions = {
  automaticLayout: true,
  autoDetectHighContrast: false,
  fixedOverflowWidgets: true,
  fontFamily: EDITOR_FONT,
  fontLigatures: false,
  fontSize: 12.5,
  hideCursorInOverviewRuler: true,
  hover: { delay: 250, sticky: true },
  lightbulb: { enabled: editor.ShowLightbulbIconMode.OnCode },
  lineDecorationsWidth: 12,
  lineHeight: 19,
  lineNumbersMinChars: 3,
  minimap: { enabled: false },
  overviewRulerBorder: false,
  padding: { top: 8, bottom: 8 },
  quickSuggestions: { other: true, strings: true, comments: false },
  renderControlCharacters: true,
  renderLineHighlightOnlyWhenFocus: true,
  scrollBeyondLastLine: false,
  scrollbar: { alwaysConsumeMouseWheel: false, verticalScrollbarSize: 10, horizontalScrollbarSize: 10 },
  suggest: { showStatusBar: false, preview: false, showWords: false },
  wordBasedSuggestions: 'off',
  wrappingIndent: 'same',
} as const satisfies editor.IStandaloneEditorConstructionOptions;

const singleLineOptions = {
  folding: false,
  glyphMargin: false,
  lineDecorationsWidth: 8,
  lineNumbers: 'off',
  lineNumbersMinChars: 0,
  overviewRulerLanes: 0,
  padding: { top: 4, bottom: 4 },
  renderLineHighlight: 'none',
  scrollbar: { vertical: 'hidden', horizontal: 'hidden', alwaysConsumeMouseWheel: false },
} as const satisfies editor.IStandaloneEditorConstructionOptions;
