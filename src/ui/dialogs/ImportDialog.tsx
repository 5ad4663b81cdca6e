import { FileUp } from 'lucide-react';
import { type DragEvent, useRef, useState } from 'react';
import { addScenarios, getState, openDocument, toast } from '../../store';
import { keepVersion } from '../../store/persistence/versions';
import { documentOf } from '../import/document-of';
import { ImportReportView } from '../import/ImportReportView';
import { MethodPicker } from '../import/MethodPicker';
import { type ImportState, useImport } from '../import/use-import';
import { Button } from '../parts/Button';
import { CodeArea } from '../parts/CodeArea';
import { Dialog } from '../parts/Dialog';
import { FieldMessage } from '../parts/Field';

/** Above this a file is not shown as text, only named. */
const SHOWN_CHARACTERS = 300_000;

/** Takes a configuration, a log or an HTTP response from pasted text, a dropped file or a chosen one. */
export function ImportDialog({ onClose }: { onClose: () => void }) {
  const [input, setInput] = useState<{ text: string; fileName?: string }>({ text: '' });
  const [picked, setPicked] = useState<string | null>(null);
  const state = useImport(input.text, input.fileName);
  const chooser = useRef<HTMLInputElement>(null);
  const chosen = state.kind === 'read' ? (picked ?? state.file.methods[0]?.id) : undefined;

  const take = async (file: File | undefined) => {
    if (file === undefined) return;
    setPicked(null);
    setInput({ text: await file.text(), fileName: file.name });
  };
  const drop = (event: DragEvent) => {
    event.preventDefault();
    void take(event.dataTransfer.files[0]);
  };
  const finish = async () => {
    if (state.kind !== 'read') return;
    await open(state.file, chosen);
    onClose();
  };
  return (
    <Dialog
      title="Import"
      onClose={onClose}
      width="max-w-3xl"
      footer={
        <>
          <span className="mr-auto text-sm text-ink3">Nothing is uploaded: the file is read in this page.</span>
          <Button look="line" onClick={onClose}>
            Cancel
          </Button>
          <Button look="primary" disabled={state.kind !== 'read'} onClick={() => void finish()}>
            Import
          </Button>
        </>
      }
    >
      {/* biome-ignore lint/a11y/noStaticElementInteractions: dropping is a way beside the button and pasting */}
      <div className="flex flex-col gap-3" onDragOver={(event) => event.preventDefault()} onDrop={drop}>
        <div className="flex items-start gap-4">
          <p className="text-ink2">
            Paste or drop OpenAPI, CloudFormation, SAM, Terraform, Serverless, the output of <code>aws apigateway</code>
            , an execution log, a raw HTTP response, or a document of the playground.
          </p>
          <Button look="line" className="ml-auto" onClick={() => chooser.current?.click()}>
            <FileUp size={14} />
            Choose a file…
          </Button>
          <input
            ref={chooser}
            type="file"
            hidden
            aria-label="File to import"
            onChange={(event) => void take(event.target.files?.[0])}
          />
        </div>
        {input.text.length > SHOWN_CHARACTERS ? (
          <p className="flex items-center gap-3 rounded-lg border border-line px-3 py-2">
            <span className="truncate">
              {input.fileName ?? 'Pasted text'}, {(input.text.length / 1_000_000).toFixed(1)} million characters
            </span>
            <Button className="ml-auto" onClick={() => setInput({ text: '' })}>
              Another text
            </Button>
          </p>
        ) : (
          <CodeArea
            uri="import"
            ariaLabel="Text to import"
            language="text"
            rows={12}
            value={input.text}
            onChange={(text) => {
              setPicked(null);
              setInput({ text });
            }}
          />
        )}
        <Outcome state={state} chosen={chosen} onChoose={setPicked} />
      </div>
    </Dialog>
  );
}

function Outcome({
  state,
  chosen,
  onChoose,
}: {
  state: ImportState;
  chosen: string | undefined;
  onChoose: (id: string) => void;
}) {
  switch (state.kind) {
    case 'empty':
      return null;
    case 'reading':
      return (
        <div role="status" className="flex items-center gap-3">
          <progress aria-label="Reading the file" value={state.fraction} className="h-2 flex-1 accent-accent" />
          <Button look="line" onClick={state.cancel}>
            Stop
          </Button>
        </div>
      );
    case 'failed': {
      const { message, line, column } = state.failure;
      return (
        <FieldMessage tone="error">
          {line === undefined ? '' : `Line ${line}${column === undefined ? '' : `, column ${column}`}: `}
          {message}
        </FieldMessage>
      );
    }
    case 'read':
      return (
        <>
          <p role="status" className="font-medium">
            {state.file.title}
          </p>
          <ImportReportView report={state.file.report} />
          {state.logNotes.map((note) => (
            <FieldMessage key={note} tone="warning">
              {note}
            </FieldMessage>
          ))}
          {state.file.methods.length > 1 && (
            <MethodPicker methods={state.file.methods} chosen={chosen} onChoose={onChoose} />
          )}
        </>
      );
    default:
      return state satisfies never;
  }
}

/** Opens what was read: a document or method takes the place of the present one, a backend outcome joins it. */
async function open(file: Extract<ImportState, { kind: 'read' }>['file'], methodId: string | undefined): Promise<void> {
  const method = file.methods.find((each) => each.id === methodId);
  if (file.document === undefined && method === undefined) {
    if (file.scenario !== undefined) addScenarios([file.scenario]);
    toast('Added as a scenario', true);
    return;
  }
  await keepVersion(getState().document, 'Before an import', Date.now());
  if (file.document !== undefined) openDocument(file.document, 'Import');
  else if (method !== undefined)
    openDocument(await documentOf(method), 'Import', { ...file.source, methodId: method.id });
  toast('Imported', true);
}
