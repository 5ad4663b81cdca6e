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
    { keybinding: KeyMod.CtrlCmd | KeyCode.KeyK, command: PASS_THROUGH },
    { keybinding: KeyCode.F1, command: PASS_THROUGH },
    { keybinding: KeyCode.F6, command: PASS_THROUGH },
  ]);
}

/** The editor's own keys beside Monaco's: run, lay out anew, and show where the text at the caret comes from. */
export function addKeys(
  view: editor.IStandaloneCodeEditor,
  actions: Record<'run' | 'link' | 'format', (() => void) | undefined>,
): void {
  const add = (id: string, label: string, key: number, run: (() => void) | undefined) => {
    if (run) view.addAction({ id: `playground.${id}`, label, keybindings: [key], run });
  };
  add('run', 'Run', KeyMod.CtrlCmd | KeyCode.Enter, actions.run);
  add('link', 'Show where this comes from', KeyMod.Alt | KeyCode.Enter, actions.link);
  add('format', 'Lay out anew', KeyMod.Shift | KeyMod.Alt | KeyCode.KeyF, actions.format);
}
