import { editor, KeyCode, KeyMod } from 'monaco-editor/editor';

/** A leading `^` makes Monaco let the key through to the page instead of swallowing it. */
const PASS_THROUGH = '^playground.passThrough';

/**
 * Gives the page the keys that are its own: ⌘/Ctrl+K opens the command palette, where Monaco would wait for the second
 * key of a chord. Call once, after the features are loaded.
 */
export function leaveKeysToPage(): void {
  editor.addCommand({ id: PASS_THROUGH.slice(1), run: () => undefined });
  editor.addKeybindingRules([
    { keybinding: KeyMod.CtrlCmd | KeyCode.KeyK, command: PASS_THROUGH, when: 'editorTextFocus' },
    { keybinding: KeyCode.F1, command: PASS_THROUGH, when: 'editorTextFocus' },
    { keybinding: KeyCode.F6, command: PASS_THROUGH, when: 'editorTextFocus' },
  ]);
}

/** The editor's own keys beside Monaco's: run, and show where the text at the caret comes from. */
export function addKeys(
  view: editor.IStandaloneCodeEditor,
  actions: { run: (() => void) | undefined; link: (() => void) | undefined },
): void {
  if (actions.run) {
    view.addAction({
      id: 'playground.run',
      label: 'Run',
      keybindings: [KeyMod.CtrlCmd | KeyCode.Enter],
      run: actions.run,
    });
  }
  if (actions.link) {
    view.addAction({
      id: 'playground.link',
      label: 'Show where this comes from',
      keybindings: [KeyMod.Alt | KeyCode.Enter],
      run: actions.link,
    });
  }
}
