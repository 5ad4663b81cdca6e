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
  const host = view.getContainerDomNode();
  // Ahead of Monaco, which would put the line breaks in first and tell everybody.
  const onPaste = (event: ClipboardEvent) => {
    const pasted = event.clipboardData?.getData('text/plain') ?? '';
    if (!/[\r\n]/.test(pasted) || !view.hasTextFocus()) return;
    event.preventDefault();
    event.stopPropagation();
    const text = pasted.replace(/\s*[\r\n]+\s*/g, ' ').trim();
    view.trigger('paste', 'paste', { text, pasteOnNewLine: false, multicursorText: null });
  };
  host.addEventListener('paste', onPaste, { capture: true });
  view.onDidDispose(() => host.removeEventListener('paste', onPaste, { capture: true }));
}
