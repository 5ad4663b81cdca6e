import { createStore, get, setMany } from 'idb-keyval';
import type { PlaygroundDocument } from '../../document';
import type { ImportedSource } from '../state';

/** What is kept of one tab's work. */
export interface SavedWork {
  document: PlaygroundDocument;
  activeScenario: string;
  source: ImportedSource | null;
  /** Milliseconds since the epoch. */
  savedAt: number;
}

export type LoadedWork = { kind: 'none' } | { kind: 'work'; work: SavedWork } | { kind: 'unreadable'; message: string };

const database = createStore('playground', 'work');
const LATEST = 'latest';
const SESSION_KEY = 'playground.workspace';
const LOCK = 'playground.workspace.';

const keyOf = (workspace: string): string => `workspace ${workspace}`;
/** The text of the imported file stands apart: it may be long, and does not change while one types. */
const sourceKeyOf = (workspace: string): string => `source ${workspace}`;

/** Claims a workspace for this tab as long as the page lives; false when another tab has it. */
function claim(workspace: string): Promise<boolean> {
  return new Promise((resolve) => {
    void navigator.locks.request(LOCK + workspace, { ifAvailable: true }, (lock) => {
      resolve(lock !== null);
      return lock === null ? undefined : new Promise(() => undefined);
    });
  });
}

/**
 * The workspace of this tab: the one it had before a reload, else the latest. One that another tab holds is not
 * shared, since the two would overwrite each other: `copyOf` then says which work to start from.
 */
export async function claimWorkspace(): Promise<{ workspace: string; copyOf: string | undefined }> {
  const own = sessionStorage.getItem(SESSION_KEY);
  const latest: unknown = own ?? (await get(LATEST, database));
  if (typeof latest === 'string' && (await claim(latest))) return enter(latest, undefined);
  const fresh = crypto.randomUUID();
  await claim(fresh);
  return enter(fresh, typeof latest === 'string' ? latest : undefined);
}

/** A workspace of its own, for a document that came with a link. */
export async function newWorkspace(): Promise<string> {
  const fresh = crypto.randomUUID();
  await claim(fresh);
  return enter(fresh, undefined).workspace;
}

function enter(workspace: string, copyOf: string | undefined): { workspace: string; copyOf: string | undefined } {
  sessionStorage.setItem(SESSION_KEY, workspace);
  return { workspace, copyOf };
}

/** Reads the saved work of a workspace. Work that does not validate is reported and left where it is. */
export async function loadWork(workspace: string): Promise<LoadedWork> {
  const saved: unknown = await get(keyOf(workspace), database);
  if (typeof saved !== 'object' || saved === null) return { kind: 'none' };
  const { parseDocument } = await import('../../document/parse');
  const parsed = parseDocument(Reflect.get(saved, 'document'));
  if (!parsed.ok) return { kind: 'unreadable', message: parsed.message };
  const activeScenario: unknown = Reflect.get(saved, 'activeScenario');
  const savedAt: unknown = Reflect.get(saved, 'savedAt');
  return {
    kind: 'work',
    work: {
      document: parsed.document,
      activeScenario: typeof activeScenario === 'string' ? activeScenario : '',
      source: readSource(Reflect.get(saved, 'source'), await get(sourceKeyOf(workspace), database)),
      savedAt: typeof savedAt === 'number' ? savedAt : 0,
    },
  };
}

let storedSource: string | undefined;

/** Saves work and makes its workspace the latest, all or nothing. The imported text is written only when it is another. */
export async function saveWork(workspace: string, { source, ...work }: SavedWork): Promise<void> {
  const entries: [string, unknown][] = [
    [keyOf(workspace), { ...work, source: source === null ? null : nameOf(source) }],
    [LATEST, workspace],
  ];
  if (source !== null && source.text !== storedSource) entries.push([sourceKeyOf(workspace), source.text]);
  await setMany(entries, database);
  if (source !== null) storedSource = source.text;
}

function nameOf({ methodId, fileName }: ImportedSource): Omit<ImportedSource, 'text'> {
  return { methodId, ...(fileName === undefined ? {} : { fileName }) };
}

function readSource(data: unknown, text: unknown): ImportedSource | null {
  if (typeof data !== 'object' || data === null) return null;
  const methodId: unknown = Reflect.get(data, 'methodId');
  const fileName: unknown = Reflect.get(data, 'fileName');
  if (typeof text !== 'string' || typeof methodId !== 'string') return null;
  return { text, methodId, ...(typeof fileName === 'string' ? { fileName } : {}) };
}
