import type { PlaygroundDocument } from '../../document';
import { toast } from '../actions/view';
import { tabStorage } from '../storage';
import { store } from '../store';
import { saveWork } from './workspace';

const HASH_KEY = 'playground.hash';
const SAVE_AFTER_MS = 250;
const ADDRESS_AFTER_MS = 600;
const VERSION_EVERY_MS = 5 * 60_000;
/** Documents with more characters of text than this are not written into the address. */
const ADDRESS_LIMIT = 300_000;

let writtenHash = '';

/** Whether the fragment in the address is one that this page wrote itself. */
export function isOwnHash(hash: string): boolean {
  return hash === writtenHash || hash === tabStorage.read(HASH_KEY);
}

/** Saves the work shortly after every edit, at once when the page is hidden, and keeps a version every few minutes. */
export function startAutosave(workspace: string): void {
  let saving: ReturnType<typeof setTimeout> | undefined;
  let addressing: ReturnType<typeof setTimeout> | undefined;
  let versionAt = Date.now();
  let said = false;
  const sayUnsaved = () => {
    if (!said) toast('This browser does not let the page save your work; a link or a file keeps it.', false);
    said = true;
  };
  const save = () => {
    clearTimeout(saving);
    saving = undefined;
    const { document, activeScenario, source } = store.getState();
    saveWork(workspace, { document, activeScenario, source, savedAt: Date.now() }).catch(sayUnsaved);
  };
  store.subscribe((state, before) => {
    if (state.document === before.document && state.activeScenario === before.activeScenario) return;
    saving ??= setTimeout(save, SAVE_AFTER_MS);
    clearTimeout(addressing);
    addressing = setTimeout(() => void writeAddress(), ADDRESS_AFTER_MS);
    if (state.document !== before.document && Date.now() - versionAt > VERSION_EVERY_MS) {
      versionAt = Date.now();
      keep(before.document, versionAt).catch(sayUnsaved);
    }
  });
  addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden' && saving !== undefined) save();
  });
  save();
  void writeAddress();
}

async function keep(document: PlaygroundDocument, at: number): Promise<void> {
  const { keepVersion } = await import('./versions');
  await keepVersion(document, 'While editing', at);
}

/** Puts the document into the address, so that a bookmark or a copy of it opens the same; history gets no new entry. */
async function writeAddress(): Promise<void> {
  const { encodeDocument, judgeLinkSize } = await import('../../share');
  const { document, activeScenario } = store.getState();
  const fragment = textLength(document) > ADDRESS_LIMIT ? '' : encodeDocument(document, { scenario: activeScenario });
  writtenHash = fragment !== '' && judgeLinkSize(fragment.length) !== 'too-large' ? `#${fragment}` : '';
  tabStorage.write(HASH_KEY, writtenHash);
  history.replaceState(null, '', writtenHash === '' ? location.pathname + location.search : writtenHash);
}

/** Characters in all texts of a value; unlike its JSON, this costs next to nothing beside a body of megabytes. */
function textLength(value: unknown): number {
  if (typeof value === 'string') return value.length;
  if (typeof value !== 'object' || value === null) return 0;
  return Object.values(value).reduce((sum: number, member) => sum + textLength(member), 0);
}
