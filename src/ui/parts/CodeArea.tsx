import { type RefObject, useEffect, useEffectEvent, useImperativeHandle, useRef, useState } from 'react';
import type { Problem } from '../../document';
import {
  type DecorationKind,
  type EditorHandle,
  type EditorLanguage,
  type Marker,
  type TextRange,
  type TracedValues,
  takeOver,
} from '../../editor';
import { evaluate, useApp } from '../../store';
import { cx } from './class-names';
import { editorServices } from './editor-services';
import { useEditorModule } from './use-editor';

/** What other parts of the page may ask of a field. */
export interface CodeAreaHandle {
  focus: () => void;
  reveal: (range: TextRange) => void;
  select: (range: TextRange) => void;
}

export interface CodeAreaProps {
  /** Names the text: undo history and caret are found again under it. */
  uri: string;
  ariaLabel: string;
  describedBy?: string | undefined;
  language: EditorLanguage;
  value: string;
  onChange?: (text: string) => void;
  placeholder?: string;
  readOnly?: boolean;
  /** Fills the space there is; otherwise `rows` lines high. */
  fill?: boolean;
  rows?: number;
  /** Grows with wrapped lines up to this many. */
  maxRows?: number;
  markers?: readonly Problem[];
  onFix?: (problem: Problem, index: number) => void;
  decorations?: Partial<Record<DecorationKind, readonly TextRange[]>>;
  trace?: TracedValues | null;
  onHoverOffset?: (offset: number | null) => void;
  onCursor?: (offset: number) => void;
  onClickOffset?: (offset: number) => void;
  onLink?: (offset: number) => void;
  handle?: RefObject<CodeAreaHandle | null>;
}

const LINE = 19;
const NONE: readonly Problem[] = [];
const DECORATION_KINDS: readonly DecorationKind[] = ['untaken', 'linked', 'current', 'match', 'problem'];

/** A code editor: a plain text area until the editor has loaded, which then takes over text, caret and focus. */
export function CodeArea({ uri, ...rest }: CodeAreaProps) {
  const opened = useApp((state) => state.opened);
  const props = { ...rest, uri: `${opened} ${uri}` };
  const { fill = false, rows = 3, maxRows = rows } = props;
  const [wrapped, setWrapped] = useState(0);
  const [hint, setHint] = useState<string | null>(null);
  const module = useEditorModule();
  return (
    <div
      className={cx(
        'relative min-w-0 rounded-lg border border-line2 bg-pane focus-within:border-accent focus-within:ring-1 focus-within:ring-accent',
        fill && 'flex min-h-24 flex-1 flex-col',
      )}
      style={fill ? undefined : { height: Math.max(rows * LINE, Math.min(maxRows * LINE, wrapped - 16)) + 16 }}
    >
      {module === null ? (
        <PlainArea {...props} />
      ) : (
        <EditorArea {...props} module={module} onHint={setHint} onHeight={setWrapped} />
      )}
      {hint !== null && (
        <span
          role="status"
          className="pointer-events-none absolute right-2 bottom-1 z-10 rounded bg-sunk px-1.5 text-xs text-ink3"
        >
          {hint}
        </span>
      )}
    </div>
  );
}

const areas = new Map<string, HTMLTextAreaElement>();

function PlainArea({
  uri,
  ariaLabel,
  describedBy,
  value,
  onChange,
  placeholder,
  readOnly,
  onCursor,
  handle,
}: CodeAreaProps) {
  const area = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    const node = area.current;
    if (node !== null) areas.set(uri, node);
  }, [uri]);
  useImperativeHandle(handle, () => ({
    focus: () => area.current?.focus(),
    reveal: () => area.current?.scrollIntoView({ block: 'nearest' }),
    select: ({ start, end }) => area.current?.setSelectionRange(start, end),
  }));
  return (
    <textarea
      ref={area}
      aria-label={ariaLabel}
      aria-describedby={describedBy}
      spellCheck={false}
      autoCapitalize="off"
      readOnly={readOnly}
      placeholder={placeholder}
      value={value}
      onChange={(event) => onChange?.(event.target.value)}
      onSelect={(event) => onCursor?.(event.currentTarget.selectionStart)}
      className="code block h-full w-full flex-1 resize-none rounded-lg bg-transparent px-3 py-2 leading-[19px] whitespace-pre outline-none"
    />
  );
}

function EditorArea({
  module,
  onHint,
  onHeight,
  ...props
}: CodeAreaProps & {
  module: NonNullable<ReturnType<typeof useEditorModule>>;
  onHint: (hint: string | null) => void;
  onHeight: (height: number) => void;
}) {
  const {
    uri,
    language,
    value,
    placeholder,
    markers = NONE,
    decorations,
    trace = null,
    handle,
    readOnly = false,
  } = props;
  const host = useRef<HTMLDivElement>(null);
  const editor = useRef<EditorHandle | null>(null);
  const reported = useRef(value);
  const changed = useEffectEvent((text: string) => {
    reported.current = text;
    props.onChange?.(text);
  });
  const hovered = useEffectEvent((offset: number | null) => props.onHoverOffset?.(offset));
  const moved = useEffectEvent((offset: number) => props.onCursor?.(offset));
  const clicked = useEffectEvent((offset: number) => props.onClickOffset?.(offset));
  const linked = useEffectEvent((offset: number) => props.onLink?.(offset));
  const fixed = useEffectEvent((marker: Marker, index: number) => {
    const problem = markers.find((each) => each.code === marker.code && marker.message.startsWith(each.message));
    if (problem !== undefined) props.onFix?.(problem, index);
  });
  const hinted = useEffectEvent(onHint);
  const grown = useEffectEvent(onHeight);
  const start = useEffectEvent((node: HTMLDivElement) => {
    const plain = areas.get(uri);
    areas.delete(uri);
    return module.createEditor(node, {
      id: uri,
      language,
      value,
      readOnly,
      ariaLabel: props.ariaLabel,
      lineNumbers: language !== 'text',
      services: editorServices,
      ...(plain === undefined ? {} : { takenOver: takeOver(plain) }),
      onChange: changed,
      onHoverOffset: hovered,
      onCursor: moved,
      onClickOffset: clicked,
      onLink: linked,
      onRun: evaluate,
      onFix: fixed,
      onTabHint: hinted,
      ...(props.maxRows === undefined ? {} : { onContentHeight: grown }),
    });
  });
  // biome-ignore lint/correctness/useExhaustiveDependencies: an editor belongs to one text; start reads the rest when it runs
  useEffect(() => {
    const node = host.current;
    if (node === null) return;
    const made = start(node);
    editor.current = made;
    reported.current = made.getValue();
    const observer = new ResizeObserver(() => made.layout());
    observer.observe(node);
    return () => {
      observer.disconnect();
      made.dispose();
      editor.current = null;
    };
  }, [uri, module]);
  // The text the user typed comes back as `value`; only another text (undo, an example) is put into the editor.
  // biome-ignore lint/correctness/useExhaustiveDependencies: a freshly made editor needs the effects below again
  useEffect(() => {
    if (value === reported.current) return;
    reported.current = value;
    editor.current?.setValue(value);
  }, [value, uri]);
  useEffect(() => editor.current?.setLanguage(language), [language]);
  useEffect(() => editor.current?.setReadOnly(readOnly), [readOnly]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: as above
  useEffect(
    () => editor.current?.setMarkers(markers.map((problem) => toMarker(problem, value.length))),
    [markers, uri],
  );
  // biome-ignore lint/correctness/useExhaustiveDependencies: as above
  useEffect(() => {
    for (const kind of DECORATION_KINDS) editor.current?.setDecorations(kind, decorations?.[kind] ?? []);
  }, [decorations, uri]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: as above
  useEffect(() => editor.current?.setTrace(trace), [trace, uri]);
  useImperativeHandle(handle, () => ({
    focus: () => editor.current?.focus(),
    reveal: (range) => editor.current?.reveal(range),
    select: (range) => editor.current?.select(range),
  }));
  return (
    <>
      <div ref={host} className="absolute inset-px overflow-hidden rounded-[7px]" />
      {value === '' && placeholder !== undefined && (
        <span
          aria-hidden="true"
          className="code pointer-events-none absolute top-2 left-11 truncate text-ink3 opacity-70"
        >
          {placeholder}
        </span>
      )}
    </>
  );
}

function toMarker(problem: Problem, length: number): Marker {
  return {
    range: problem.range ?? { start: 0, end: length },
    severity: problem.severity,
    message: problem.message === problem.explanation ? problem.message : `${problem.message}\n${problem.explanation}`,
    code: problem.code,
    fixes: problem.fixes.map((fix) => fix.label),
  };
}
