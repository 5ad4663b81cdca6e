import { editor } from 'monaco-editor/editor';
import { Decorations } from './decorations';
import { addKeys } from './keys';
import { leaveByTab } from './leave-by-tab';
import { showMarkers } from './markers';
import { modelRange, type OpenText, openText } from './open-text';
import { monacoOptions, wrapping } from './options';
import { ask } from './providers/ask';
import { keepSingleLine } from './single-line';
import type { TakenOver } from './textarea';
import type { EditorHandle, EditorOptions } from './types';

/**
 * Mounts an editor in `host`, which it fills. Several may live at once; mounting again under the same id finds the
 * text's undo history and the view as it was left.
 */
export function createEditor(host: HTMLElement, options: EditorOptions): EditorHandle {
  const text = openText(options.id, options.language, options.value);
  text.services = options.services ?? {};
  text.onFix = options.onFix;
  text.mounted++;
  const view = editor.create(host, { ...monacoOptions(options), model: text.model });
  if (options.takenOver) takeUp(view, text, options.takenOver);
  else if (text.viewState) view.restoreViewState(text.viewState);
  if (options.singleLine) keepSingleLine(view);
  leaveByTab(view, options.onTabHint ?? (() => undefined));
  const mounted = handle(view, text, options);
  connect(view, text, options, mounted);
  return mounted;
}

function takeUp(view: editor.IStandaloneCodeEditor, text: OpenText, taken: TakenOver): void {
  const { start, end, backward } = taken.selection;
  const from = text.positionAt(backward ? end : start);
  const to = text.positionAt(backward ? start : end);
  view.setSelection({
    selectionStartLineNumber: from.lineNumber,
    selectionStartColumn: from.column,
    positionLineNumber: to.lineNumber,
    positionColumn: to.column,
  });
  view.setScrollPosition({ scrollTop: taken.scroll.top, scrollLeft: taken.scroll.left });
  if (taken.focused) view.focus();
}

function connect(
  view: editor.IStandaloneCodeEditor,
  text: OpenText,
  options: EditorOptions,
  mounted: EditorHandle,
): void {
  const { onChange, onCursor, onHoverOffset, onClickOffset, onLink, onRun, onContentHeight } = options;
  const caret = () => text.offsetAt(view.getPosition() ?? { lineNumber: 1, column: 1 });
  addKeys(view, {
    run: onRun,
    link: onLink && (() => onLink(caret())),
    format: text.services.formatJson && (() => void mounted.format()),
  });
  if (onChange) {
    view.onDidChangeModelContent(() => {
      if (!text.settling) onChange(text.text);
    });
  }
  if (onContentHeight) {
    onContentHeight(view.getContentHeight());
    view.onDidContentSizeChange((event) => {
      if (event.contentHeightChanged) onContentHeight(event.contentHeight);
    });
  }
  if (onCursor) view.onDidChangeCursorPosition(() => onCursor(caret()));
  if (onClickOffset) {
    view.onMouseUp(({ target }) => {
      if (target.type !== editor.MouseTargetType.CONTENT_TEXT || !view.getSelection()?.isEmpty()) return;
      onClickOffset(text.offsetAt(target.position));
    });
  }
  if (onHoverOffset) {
    let last: number | null = null;
    const report = (offset: number | null) => {
      if (offset !== last) onHoverOffset(offset);
      last = offset;
    };
    view.onMouseMove(({ target }) => {
      report(target.type === editor.MouseTargetType.CONTENT_TEXT ? text.offsetAt(target.position) : null);
    });
    view.onMouseLeave(() => report(null));
  }
}

function handle(view: editor.IStandaloneCodeEditor, text: OpenText, options: EditorOptions): EditorHandle {
  const decorations = new Decorations(view, text);
  let disposed = false;
  return {
    setValue: (value) => {
      // Before the text: wrapping megabytes only to unwrap them would hold the page up.
      view.updateOptions({ wordWrap: wrapping(value, options) });
      text.replace(value);
    },
    getValue: () => text.text,
    setLanguage: (language) => text.setLanguage(language),
    setReadOnly: (readOnly) => view.updateOptions({ readOnly, domReadOnly: readOnly }),
    setMarkers: (markers) => showMarkers(text, markers),
    setDecorations: (kind, ranges) => decorations.set(kind, ranges),
    setTrace: (trace) => {
      text.trace = trace && { text: text.text, values: trace.values, body: trace.body };
    },
    format: async () => {
      const before = text.text;
      const formatted = await ask(text.services.formatJson?.(before), null);
      const stale = disposed || text.text !== before || text.model.getLanguageId() !== 'json';
      if (typeof formatted !== 'string' || formatted === before || stale) return;
      text.replace(formatted);
      options.onChange?.(formatted);
    },
    reveal: (range) => view.revealRangeInCenterIfOutsideViewport(text.rangeOf(range)),
    select: (range) => {
      view.setSelection(modelRange(text.positionAt(range.start), text.positionAt(range.end)));
      view.revealRangeInCenterIfOutsideViewport(text.rangeOf(range));
    },
    focus: () => view.focus(),
    layout: () => view.layout(),
    dispose: () => {
      if (disposed) return;
      disposed = true;
      text.mounted--;
      text.viewState = view.saveViewState();
      view.dispose();
      options.onTabHint?.(null);
    },
  };
}
