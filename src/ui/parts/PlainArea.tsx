import { useEffect, useImperativeHandle, useRef } from 'react';
import type { CodeAreaProps } from './code-area';

const areas = new Map<string, HTMLTextAreaElement>();

/** The text area shown last for a text, handed over once, so that an editor takes up caret and focus from it. */
export function handOver(uri: string): HTMLTextAreaElement | undefined {
  const area = areas.get(uri);
  areas.delete(uri);
  return area;
}

/** The field before the editor has loaded, and on touch screens. */
export function PlainArea({
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
