import { useState } from 'react';
import type { ExportFormat } from '../../interop/export/exporter';
import { exporters } from '../../interop/export/exporters';
import { useApp } from '../../store';
import { Button } from '../parts/Button';
import { CodeArea } from '../parts/CodeArea';
import { CopyButton } from '../parts/CopyButton';
import { cx } from '../parts/class-names';
import { Dialog } from '../parts/Dialog';
import { downloadText } from '../parts/download';
import { WriteBackView } from './WriteBackView';

type Target = ExportFormat | 'imported-file';

/** The configuration in the language of a deployment tool, or written back into the file it came from. */
export function ExportDialog({ onClose }: { onClose: () => void }) {
  const { document, source } = useApp((state) => ({ document: state.document, source: state.source }));
  const [target, setTarget] = useState<Target>(source === null ? 'openapi-yaml' : 'imported-file');
  const choices: { id: Target; label: string }[] = [
    ...(source === null ? [] : [{ id: 'imported-file' as const, label: 'Back into the file' }]),
    ...exporters.map(({ id, label }) => ({ id, label })),
  ];
  const exporter = exporters.find((each) => each.id === target);
  return (
    <Dialog title="Export" onClose={onClose} width="max-w-5xl">
      <div className="grid min-h-0 gap-4 sm:grid-cols-[200px_minmax(0,1fr)]">
        <div role="radiogroup" aria-label="Format" className="flex flex-wrap gap-0.5 sm:flex-col">
          {choices.map((choice) => (
            <label
              key={choice.id}
              className={cx(
                'cursor-pointer rounded-md px-2.5 py-1.5 has-focus-visible:outline-2 has-focus-visible:outline-accent',
                choice.id === target ? 'bg-accent-bg font-medium' : 'hover:bg-sunk',
              )}
            >
              <input
                type="radio"
                name="format"
                className="sr-only"
                checked={choice.id === target}
                onChange={() => setTarget(choice.id)}
              />
              {choice.label}
            </label>
          ))}
        </div>
        {target === 'imported-file' && source !== null && <WriteBackView source={source} />}
        {exporter !== undefined && <Exported exporter={exporter} document={document} />}
      </div>
    </Dialog>
  );
}

function Exported({
  exporter,
  document,
}: {
  exporter: (typeof exporters)[number];
  document: Parameters<(typeof exporters)[number]['write']>[0];
}) {
  const { text, notes } = exporter.write(document);
  return (
    <div className="flex min-w-0 flex-col gap-2">
      <div className="flex items-center gap-1">
        <span className="mono truncate text-ink3">{exporter.fileName}</span>
        <span className="ml-auto" />
        <CopyButton label="Copy text" text={text} />
        <Button look="line" onClick={() => downloadText(exporter.fileName, text)}>
          Download
        </Button>
      </div>
      <CodeArea
        uri={`export ${exporter.id}`}
        ariaLabel={`${exporter.label} text`}
        readOnly
        language={exporter.language === 'json' ? 'json' : 'text'}
        rows={22}
        value={text}
      />
      {notes.length > 0 && (
        <ul aria-label="Notes" className="flex flex-col gap-1 text-sm text-ink2">
          {notes.map((note) => (
            <li key={note}>{note}</li>
          ))}
        </ul>
      )}
    </div>
  );
}
