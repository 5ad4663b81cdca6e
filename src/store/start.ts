import type { PlaygroundDocument } from '../document';
import { openDocument } from './actions/document';
import { toast, view } from './actions/view';
import { startEvaluation } from './evaluation';
import { isOwnHash, startAutosave } from './persistence/autosave';
import { claimWorkspace, loadWork, newWorkspace } from './persistence/workspace';
import { loadPreferences, startPreferences } from './preferences';
import type { ImportedSource } from './state';
import { store } from './store';

/**
 * Brings the page to life: the document of the link, of this tab before its reload, or of the last visit, then the
 * engine, autosave and the address. Resolves when there is a document to show.
 */
export async function startPlayground(): Promise<void> {
  loadPreferences();
  startPreferences();
  const embedded = new URLSearchParams(location.search).has('embed');
  const linked = location.hash.length > 1 && !isOwnHash(location.hash) ? await followLink() : undefined;
  const workspace = linked?.ok === true ? await newWorkspace() : await restore();
  if (linked?.ok === true) show(linked.document, linked.view.scenario, 'Open link');
  store.temporal.getState().clear();
  startEvaluation();
  if (!embedded) startAutosave(workspace);
  if (linked?.ok === false) view({ linkProblem: linked.message });
  addEventListener('hashchange', () => void arrive());
}

/** Work of this tab or of the last visit; a first visit gets an example. */
async function restore(): Promise<string> {
  const { workspace, copyOf } = await claimWorkspace();
  const loaded = await loadWork(copyOf ?? workspace);
  switch (loaded.kind) {
    case 'work':
      show(loaded.work.document, loaded.work.activeScenario, 'Restore', loaded.work.source);
      if (copyOf !== undefined) toast('This work is open in another tab; here is a copy of it.', false);
      return workspace;
    case 'none':
      await showFirstExample();
      return workspace;
    case 'unreadable':
      await showFirstExample();
      toast(`Saved work was left untouched: ${loaded.message}`, false);
      return newWorkspace();
    default:
      return loaded satisfies never;
  }
}

function show(
  document: PlaygroundDocument,
  scenario: string | undefined,
  label: string,
  source: ImportedSource | null = null,
): void {
  openDocument(document, label, source);
  if (scenario !== undefined && document.scenarios.some((each) => each.id === scenario))
    store.setState({ activeScenario: scenario });
}

async function showFirstExample(): Promise<void> {
  const { firstDocument } = await import('../lessons');
  show(firstDocument(), undefined, 'First example');
}

/** Reads the document in the address; the code for links is fetched only when there is one. */
async function followLink() {
  const { openLink } = await import('../share');
  return openLink(location.hash);
}

/** A link opened over the present page asks before it takes the place of the work. */
async function arrive(): Promise<void> {
  if (isOwnHash(location.hash) || location.hash.length < 2) return;
  const linked = await followLink();
  if (linked.ok) view({ offered: { document: linked.document, scenario: linked.view.scenario } });
  else view({ linkProblem: linked.message });
}

/** Takes or leaves the document that a link offered; the work it replaces is kept as a version. */
export async function answerOffer(open: boolean): Promise<void> {
  const { offered, document } = store.getState();
  view({ offered: null });
  if (!open || offered === null) return;
  const { keepVersion } = await import('./persistence/versions');
  await keepVersion(document, 'Before opening a link', Date.now());
  show(offered.document, offered.scenario, 'Open link');
}
