import { useState } from 'react';
import { useApp } from '../../store';
import { cx } from './class-names';
import type { CodeAreaProps } from './code-area';
import { EditorArea } from './EditorArea';
import { PlainArea } from './PlainArea';
import { useEditorModule } from './use-editor';

/** Height of a line and of the field's margins, in px. */
const LINE = 19;
const MARGINS = 16;

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
      style={
        fill ? undefined : { height: Math.max(rows * LINE, Math.min(maxRows * LINE, wrapped - MARGINS)) + MARGINS }
      }
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
