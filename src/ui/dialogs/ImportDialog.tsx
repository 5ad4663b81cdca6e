import { useState } from 'react';
import { parseDocumentText } from '../../document/parse';
import { openDocument, toast } from '../../store';
import { Button } from '../parts/Button';
import { CodeArea } from '../parts/CodeArea';
import { Dialog } from '../parts/Dialog';
import { FieldMessage } from '../parts/Field';

/** Takes a configuration from pasted text or a file. */
export function ImportDialog({ onClose }: { onClose: () => void }) {
  const [text, setText] = useState('');
  const parsed = text.trim() === '' ? null : parseDocumentText(text);
  const open = () => {
    if (parsed?.ok !== true) return;
    openDocument(parsed.document, 'Import');
    onClose();
    toast('Imported', true);
  };
  return (
    <Dialog
      title="Import"
      onClose={onClose}
      footer={
        <Button look="primary" disabled={parsed?.ok !== true} onClick={open}>
          Import
        </Button>
      }
    >
      <CodeArea uri="import" ariaLabel="Text to import" language="text" rows={16} value={text} onChange={setText} />
      {parsed?.ok === false && <FieldMessage tone="error">{parsed.message}</FieldMessage>}
    </Dialog>
  );
}
