import { useEffect, useEffectEvent, useImperativeHandle, useRef } from 'react';
import type { Problem } from '../../document';
import { type DecorationKind, type EditorHandle, type Marker, takeOver } from '../../editor';
import { evaluate } from '../../store';
import type { CodeAreaProps } from './code-area';
import { editorServices } from './editor-services';
import { handOver } from './PlainArea';
import type { useEditorModule } from './use-editor';

const NONE: readonly Problem[] = [];
const DECORATION_KINDS: readonly DecorationKind[] = ['untaken', 'linked', 'current', 'match', 'problem'];

/** The field as an editor, which takes over from the plain text area before it. */
export function EditorArea({
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
    const plain = handOver(uri);
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
