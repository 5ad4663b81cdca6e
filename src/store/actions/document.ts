import { type Fix, type Integration, type Method, newDocument, type PlaygroundDocument } from '../../document';
import type { EditNote, ImportedSource } from '../state';
import { closeEditGroup, store } from '../store';
import { toast } from './view';

/** Replaces the document by what `change` makes of it, as one step of undo. */
export function edit(note: EditNote, change: (document: PlaygroundDocument) => PlaygroundDocument): void {
  const { document } = store.getState();
  const next = change(document);
  if (next === document) return;
  store.setState({ document: next, lastEdit: note, traceStep: null, pinnedLink: null, hoverLink: null });
}

/** Opens a whole document (a link, an example, an import); what was there before comes back with undo. */
export function openDocument(document: PlaygroundDocument, label: string, source: ImportedSource | null = null): void {
  closeEditGroup();
  store.setState({
    document,
    activeScenario: document.scenarios[0]?.id ?? '',
    source,
    opened: store.getState().opened + 1,
    lastEdit: { label },
    openResponse: 'live',
    traceStep: null,
    summariesBefore: [],
    pinned: null,
  });
}

/** Starts over; the document that was there comes back with undo. */
export function newEmptyDocument(): void {
  openDocument(newDocument(), 'Start from an empty document');
  toast('Started from an empty document', true);
}

/** Changes the method, as one step of undo. */
export function editMethod(note: EditNote, change: (method: Method) => Method): void {
  edit(note, (document) => ({ ...document, method: change(document.method) }));
}

/** Changes the method's integration, as one step of undo. */
export function editIntegration(note: EditNote, change: (integration: Integration) => Integration): void {
  editMethod(note, (method) => ({ ...method, integration: change(method.integration) }));
}

/** The same note, its group told apart from the like one of another response or scenario. */
export function groupedBy(note: EditNote, owner: string | number): EditNote {
  return note.group === undefined ? note : { ...note, group: `${note.group} ${owner}` };
}

/** Applies a problem's fix as one step of undo. The code that validates the result is fetched on first use. */
export async function applyFix(fix: Fix): Promise<void> {
  const { applyEdits } = await import('../../document/apply-edits');
  closeEditGroup();
  const result = applyEdits(store.getState().document, fix.edits);
  if (!result.ok) {
    toast(result.message, false);
    return;
  }
  edit({ label: fix.label }, () => result.document);
  toast(fix.label, true);
}

/** Takes the last step back. */
export function undo(): void {
  closeEditGroup();
  store.temporal.getState().undo();
}

/** Takes a step forward again that was taken back. */
export function redo(): void {
  closeEditGroup();
  store.temporal.getState().redo();
}
