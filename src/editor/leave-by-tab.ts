import { type editor, KeyCode } from 'monaco-editor/editor';

/** Said while Tab still indents. */
const TAB_HINT = 'Esc, then Tab to leave';
/** Said once Esc was pressed. */
const TAB_ARMED_HINT = 'Tab leaves the editor';

/** Esc first closes what is open; only with nothing open it lets the next Tab leave. */
const NOTHING_OPEN = [
  'editorTextFocus',
  '!suggestWidgetVisible',
  '!parameterHintsVisible',
  '!findWidgetVisible',
  '!markersNavigationVisible',
  '!codeActionMenuVisible',
  '!inSnippetMode',
  '!editorHasMultipleSelections',
].join(' && ');

/** Makes Esc then Tab (or Shift+Tab) leave the editor, and reports the hint to show while it has the focus. */
export function leaveByTab(view: editor.IStandaloneCodeEditor, onHint: (hint: string | null) => void): void {
  let armed = false;
  const arm = (on: boolean) => {
    if (on === armed) return;
    armed = on;
    view.updateOptions({ tabFocusMode: on });
    if (view.hasTextFocus()) onHint(on ? TAB_ARMED_HINT : TAB_HINT);
  };
  view.addAction({
    id: 'playground.leaveByTab',
    label: 'Let Tab leave the editor',
    keybindings: [KeyCode.Escape],
    keybindingContext: NOTHING_OPEN,
    run: () => arm(true),
  });
  view.onKeyDown((event) => {
    if (event.keyCode !== KeyCode.Tab && event.keyCode !== KeyCode.Shift && event.keyCode !== KeyCode.Escape)
      arm(false);
  });
  view.onMouseDown(() => arm(false));
  view.onDidFocusEditorText(() => onHint(armed ? TAB_ARMED_HINT : TAB_HINT));
  view.onDidBlurEditorText(() => {
    arm(false);
    onHint(null);
  });
}
