import { EXAMPLES, type Example } from '../../lessons';
import { getState, openDocument, toast } from '../../store';
import { keepVersion } from '../../store/persistence/versions';
import { Dialog } from '../parts/Dialog';

/** The gallery: real mistakes, each opening as a document. */
export function ExamplesDialog({ onClose }: { onClose: () => void }) {
  const open = (example: Example) => {
    void keepVersion(getState().document, `Before opening “${example.title}”`, Date.now());
    openDocument(example.document, `Open “${example.title}”`);
    onClose();
    toast(`Opened “${example.title}”`, true);
  };
  return (
    <Dialog title="Examples" onClose={onClose} width="max-w-3xl">
      <p className="text-ink2">
        Each of these is a mistake that people really make. Opening one goes through undo: your work is one step away.
      </p>
      <ul className="grid gap-2 sm:grid-cols-2">
        {EXAMPLES.map((example) => (
          <li key={example.id} className="relative rounded-lg border border-line p-3 hover:border-accent">
            <button
              type="button"
              className="text-left font-medium after:absolute after:inset-0 after:rounded-lg"
              onClick={() => open(example)}
            >
              {example.title}
            </button>
            <p className="mt-0.5 text-ink2">{example.question}</p>
          </li>
        ))}
      </ul>
    </Dialog>
  );
}
