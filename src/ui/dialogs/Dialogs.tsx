import type { ReactNode } from 'react';
import { answerOffer, type Dialog as DialogName, useApp, view } from '../../store';
import { Button } from '../parts/Button';
import { Dialog } from '../parts/Dialog';
import { ApiDialog } from './ApiDialog';
import { ExamplesDialog } from './ExamplesDialog';
import { ExportDialog } from './ExportDialog';
import { HelpDialog } from './HelpDialog';
import { HistoryDialog } from './HistoryDialog';
import { ImportDialog } from './ImportDialog';
import { PaletteDialog } from './PaletteDialog';
import { ShareDialog } from './ShareDialog';

const close = (): void => view({ dialog: null });

const DIALOGS: Record<DialogName, (props: { onClose: () => void }) => ReactNode> = {
  import: ImportDialog,
  export: ExportDialog,
  share: ShareDialog,
  lessons: ExamplesDialog,
  palette: PaletteDialog,
  help: HelpDialog,
  history: HistoryDialog,
  api: ApiDialog,
};

/** The dialog that is open; what a link asks or fails to do comes first. */
export function Dialogs() {
  const { dialog, offered, linkProblem } = useApp((state) => ({
    dialog: state.dialog,
    offered: state.offered,
    linkProblem: state.linkProblem,
  }));
  if (linkProblem !== null) return <LinkProblem message={linkProblem} />;
  if (offered !== null) return <LinkOffer name={offered.document.name} />;
  if (dialog === null) return null;
  const Shown = DIALOGS[dialog];
  return <Shown onClose={close} />;
}

function LinkProblem({ message }: { message: string }) {
  const dismiss = () => view({ linkProblem: null });
  return (
    <Dialog
      title="This link can't be opened"
      onClose={dismiss}
      width="max-w-lg"
      footer={
        <Button look="primary" onClick={dismiss}>
          Go on with my own work
        </Button>
      }
    >
      <p>{message}</p>
      <p className="text-ink2">Your saved work was not touched.</p>
    </Dialog>
  );
}

function LinkOffer({ name }: { name: string }) {
  return (
    <Dialog
      title={`Open “${name}”?`}
      onClose={() => answerOffer(false)}
      width="max-w-lg"
      footer={
        <>
          <Button look="line" onClick={() => answerOffer(false)}>
            Keep my work
          </Button>
          <Button look="primary" onClick={() => answerOffer(true)}>
            Open the link
          </Button>
        </>
      }
    >
      <p>
        The link takes the place of what is open here. Your present work is kept under Earlier versions, and undo brings
        it back.
      </p>
    </Dialog>
  );
}
