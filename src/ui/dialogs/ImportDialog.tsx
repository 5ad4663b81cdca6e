import { FileUp } from 'lucide-react';
import { useRef, useState } from 'react';
import { useDroppedFile } from '../import/file-drop';
import { ImportOutcome } from '../import/ImportOutcome';
import { richestOf } from '../import/MethodPicker';
import { openImport } from '../import/open-import';
import { useImport } from '../import/use-import';
import { Button } from '../parts/Button';
import { CodeArea } from '../parts/CodeArea';
import type { CodeAreaHandle } from '../parts/code-area';
import { Dialog } from '../parts/Dialog';
import { FieldMessage } from '../parts/Field';

/** Above this a file is not shown as text, only named. */
const SHOWN_CHARACTERS = 300_000;
/** API Gateway takes definitions of up to 6 MB; more than this is no configuration. */
const LARGEST_FILE = 20_000_000;

/** Takes a configuration, a log or an HTTP response from pasted text, a dropped file or a chosen one. */
export function ImportDialog({ onClose }: { onClose: () => void }) {
  const [input, setInput] = useState<{ text: string; fileName?: string }>({ text: '' });
  const [picked, setPicked] = useState<string | null>(null);
  const [tooLarge, setTooLarge] = useState<string | null>(null);
  const { state, settled } = useImport(input.text, input.fileName);
  const chooser = useRef<HTMLInputElement>(null);
  const area = useRef<CodeAreaHandle>(null);
  const ready = state.kind === 'read' && settled;
  const chosen = state.kind === 'read' ? (picked ?? richestOf(state.file.methods)?.id) : undefined;
  const shown = input.text.length <= SHOWN_CHARACTERS;

  const replace = (next: typeof input) => {
    setPicked(null);
    setTooLarge(null);
    setInput(next);
  };
  const take = async (file: File | undefined) => {
    if (file === undefined) return;
    if (file.size > LARGEST_FILE) setTooLarge(file.name);
    else replace({ text: await file.text(), fileName: file.name });
  };
  useDroppedFile((file) => void take(file));
  const showLine = (line: number) => {
    const start = startOfLine(input.text, line);
    const end = input.text.indexOf('\n', start);
    const range = { start, end: end < 0 ? input.text.length : end };
    area.current?.select(range);
    area.current?.reveal(range);
    area.current?.focus();
  };
  const finish = async () => {
    if (state.kind !== 'read') return;
    await openImport(state.file, chosen);
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
          <Button look="primary" disabled={!ready} onClick={() => void finish()}>
            {state.kind === 'read' && state.file.scenario !== undefined ? 'Add as a scenario' : 'Import'}
          </Button>
        </>
      }
    >
      <div className="flex flex-col items-start gap-3 sm:flex-row sm:gap-4">
        <p className="text-ink2">
          Paste or drop OpenAPI, CloudFormation, SAM, Terraform, Serverless, the output of <code>aws apigateway</code>,
          an execution log, a raw HTTP response, or a document of the playground.
        </p>
        <Button look="line" className="shrink-0 sm:ml-auto" onClick={() => chooser.current?.click()}>
          <FileUp size={14} />
          Choose a file…
        </Button>
        <input
          ref={chooser}
          type="file"
          hidden
          aria-label="File to import"
          onChange={(event) => {
            void take(event.target.files?.[0]);
            event.target.value = '';
          }}
        />
      </div>
      {shown ? (
        <CodeArea
          uri="import"
          ariaLabel="Text to import"
          language="text"
          rows={12}
          value={input.text}
          onChange={(text) => replace({ text })}
          handle={area}
        />
      ) : (
        <p className="flex items-center gap-3 rounded-lg border border-line px-3 py-2">
          <span className="truncate">
            {input.fileName ?? 'Pasted text'}, {(input.text.length / 1_000_000).toFixed(1)} million characters
          </span>
          <Button className="ml-auto" onClick={() => replace({ text: '' })}>
            Another text
          </Button>
        </p>
      )}
      {tooLarge !== null && (
        <FieldMessage tone="error">
          {tooLarge} is larger than 20 MB. API Gateway itself takes definitions of up to 6 MB.
        </FieldMessage>
      )}
      <ImportOutcome state={state} chosen={chosen} onChoose={setPicked} onShow={shown ? showLine : undefined} />
    </Dialog>
  );
}

/** Offset at which a line begins; lines count from 1. */
function startOfLine(text: string, line: number): number {
  let start = 0;
  for (let row = 1; row < line; row += 1) {
    const end = text.indexOf('\n', start);
    if (end < 0) return start;
    start = end + 1;
  }
  return start;
}
