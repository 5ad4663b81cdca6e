import { createStore, get, update } from 'idb-keyval';
import type { PlaygroundDocument } from '../../document';
import { parseDocument } from '../../document/parse';

/** An earlier state to go back to. */
export interface Version {
  document: PlaygroundDocument;
  /** Milliseconds since the epoch. */
  at: number;
  /** What ended this state, e.g. "Before opening a link". */
  label: string;
}

const database = createStore('playground-versions', 'versions');
const KEY = 'versions';
const KEPT = 40;

/** Earlier states, newest first; entries that do not validate are passed over. */
export async function listVersions(): Promise<Version[]> {
  const saved: unknown = await get(KEY, database);
  return Array.isArray(saved) ? saved.flatMap(readVersion) : [];
}

/** Keeps a state, unless it is the newest one already. */
export async function keepVersion(document: PlaygroundDocument, label: string, at: number): Promise<void> {
  await update<unknown>(
    KEY,
    (saved) => {
      const list: unknown[] = Array.isArray(saved) ? saved : [];
      const [newest] = list.flatMap(readVersion);
      if (newest !== undefined && JSON.stringify(newest.document) === JSON.stringify(document)) return list;
      return [{ document, label, at } satisfies Version, ...list].slice(0, KEPT);
    },
    database,
  );
}

function readVersion(entry: unknown): Version[] {
  if (typeof entry !== 'object' || entry === null) return [];
  const parsed = parseDocument(Reflect.get(entry, 'document'));
  const at: unknown = Reflect.get(entry, 'at');
  const label: unknown = Reflect.get(entry, 'label');
  return parsed.ok && typeof at === 'number' && typeof label === 'string'
    ? [{ document: parsed.document, at, label }]
    : [];
}
