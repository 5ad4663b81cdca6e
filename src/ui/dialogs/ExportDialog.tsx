import { useState } from 'react';
import { exporters } from '../../interop/export/exporters';
import { useApp } from '../../store';
import { Button } from '../parts/Button';
import { CodeArea } from '../parts/CodeArea';
import { CopyButton } from '../parts/CopyButton';
import { cx } from '../parts/class-names';
import { Dialog } from '../parts/Dialog';
import { downloadText } from '../parts/download';

/** The configuration in the language of a deployment tool. */
export function ExportDialog({ onClose }: { onClose: () => void }) {
  const document = useApp((state) => state.document);
  const [id, setId] = useState(exporters[0]?.id);
  const exporter = exporters.find((each) => each.id === id);
  if (exporter === undefined) return null;
  const { text, notes } = exporter.write(document);
  return (
    <Dialog
      title="Export"
      onClose={onClose}
      width="max-w-5xl"
      footer={
        <Button look="primary" onClick={() => downloadText(exporter.fileName, text)}>
          Download {exporter.fileName}
        </Button>
      }
    >
      <div className="grid min-h-0 gap-4 sm:grid-cols-[200px_minmax(0,1fr)]">
        <div role="radiogroup" aria-label="Format" className="flex flex-col gap-0.5">
          {exporters.map((each) => (
            <label
              key={each.id}
              className={cx(
                'cursor-pointer rounded-md px-2.5 py-1.5 has-focus-visible:outline-2 has-focus-visible:outline-accent',
                each.id === id ? 'bg-accent-bg font-medium' : 'hover:bg-sunk',
              )}
            >
              <input
                type="radio"
                name="format"
                className="sr-only"
                checked={each.id === id}
                onChange={() => setId(each.id)}
              />
              {each.label}
            </label>
          ))}
        </div>
        <div className="flex min-w-0 flex-col gap-2">
          <div className="relative">
            <CodeArea
              uri={`export ${exporter.id}`}
              ariaLabel={`${exporter.label} text`}
              readOnly
              language={exporter.language === 'json' ? 'json' : 'text'}
              rows={22}
              value={text}
            />
            <span className="absolute top-1.5 right-3 rounded bg-pane">
              <CopyButton label="Copy text" text={text} />
            </span>
          </div>
          {notes.map((note) => (
            <p key={note} className="text-sm text-ink2">
              {note}
            </p>
          ))}
        </div>
      </div>
    </Dialog>
  );
}
