import { useEffect, useState } from 'react';
import { startWriteBack } from '../../interop/import-client';
import type { WriteBackResult } from '../../interop/writeback/write-back';
import { type ImportedSource, useApp } from '../../store';
import { Button } from '../parts/Button';
import { CopyButton } from '../parts/CopyButton';
import { downloadText } from '../parts/download';
import { FieldMessage } from '../parts/Field';
import { ChangeList } from './ChangeList';
import { DiffView } from './DiffView';

const LABEL = 'Changes to the imported file';
/** Longer files take the side-by-side view too long to draw. */
const COMPARED_CHARACTERS = 500_000;

/** The imported file with the edits written into it, as a diff before it is taken. */
export function WriteBackView({ source }: { source: ImportedSource }) {
  const { api, method } = useApp((state) => ({ api: state.document.api, method: state.document.method }));
  const [result, setResult] = useState<WriteBackResult | null>(null);
  useEffect(() => {
    const task = startWriteBack(source, source.methodId, { api, method });
    let current = true;
    void task.result.then((written) => {
      if (current) setResult(written);
    });
    return () => {
      current = false;
      task.cancel();
    };
  }, [source, api, method]);
  const name = source.fileName ?? 'the imported text';
  if (result === null) return <p role="status">Writing the edits into {name}…</p>;
  if ('error' in result) return <FieldMessage tone="error">{result.error}</FieldMessage>;
  const changed = result.changes.reduce((sum, change) => sum + Math.max(change.before.length, change.after.length), 0);
  return (
    <div className="flex min-w-0 flex-col gap-2">
      <div className="flex items-center gap-2">
        <p role="status" className="text-ink2">
          {changed === 0
            ? `No edits: ${name} stays as it was, byte for byte.`
            : `${changed} ${changed === 1 ? 'line changes' : 'lines change'} in ${name}.`}
        </p>
        <span className="ml-auto flex items-center gap-1">
          <CopyButton label="Copy text" text={result.text} />
          <Button look="line" onClick={() => downloadText(source.fileName ?? 'configuration.txt', result.text)}>
            Download
          </Button>
        </span>
      </div>
      {result.notWritten.map((why) => (
        <FieldMessage key={why} tone="warning">
          {why}
        </FieldMessage>
      ))}
      {source.text.length > COMPARED_CHARACTERS ? (
        changed > 0 && <ChangeList label={LABEL} changes={result.changes} />
      ) : (
        <DiffView label={LABEL} original={source.text} modified={result.text} language="text" />
      )}
    </div>
  );
}
