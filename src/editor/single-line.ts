import { type editor, KeyCode } from 'monaco-editor/editor';

/** Keeps a field on one line: Enter does nothing in it, and line breaks of pasted text become blanks. */
export function keepSingleLine(view: editor.IStandaloneCodeEditor): void {
  view.addAction({
    id: 'playground.noLineBreak',
    label: 'Stay on one line',
    keybindings: [KeyCode.Enter],
    keybindingContext: '!suggestWidgetVisible && !codeActionMenuVisible',
    run: () => undefined,
  });
  view.onDidPaste(({ range }) => {
    const pasted = view.getModel()?.getValueInRange(range) ?? '';
    const text = pasted.replace(/\s*[\r\n]+\s*/g, ' ').trim();
    if (text !== pasted) view.executeEdits('paste', [{ range, text }]);
  });
}
