import { createStore, get, setMany } from 'idb-keyval';
import type { PlaygroundDocument } from '../../document';
import type { ImportedSource } from '../state';
import { tabStorage } from '../storage';

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

/**
 * Claims a workspace for this tab as long as the page lives; false when another tab has it. Browsers give locks to
 * secure pages with storage only; elsewhere no tab can know of another.
 */
function claim(workspace: string): Promise<boolean> {
  if (!('locks' in navigator)) return Promise.resolve(true);
  return new Promise((resolve) => {
    navigator.locks
      .request(LOCK + workspace, { ifAvailable: true }, (lock) => {
        resolve(lock !== null);
        return lock === null ? undefined : new Promise(() => undefined);
      })
      .catch(() => resolve(true));
  });
}

/** The workspace that was saved last; none where the browser gives the page no database. */
async function latestWorkspace(): Promise<unknown> {
  try {
    return await get(LATEST, database);
  } catch {
    return undefined;
  }
}

/** A workspace that no other tab has. */
async function claimFresh(): Promise<string> {
  const fresh = crypto.getRandomValues(new Uint32Array(4)).join('-');
  await claim(fresh);
  return fresh;
}

/**
 * The workspace of this tab: the one it had before a reload, else the latest. One that another tab holds is not
 * shared, since the two would overwrite each other: `copyOf` then says which work to start from.
 */
export async function claimWorkspace(): Promise<{ workspace: string; copyOf: string | undefined }> {
  const own = tabStorage.read(SESSION_KEY);
  const latest: unknown = own ?? (await latestWorkspace());
  if (typeof latest === 'string' && (await claim(latest))) return enter(latest, undefined);
  return enter(await claimFresh(), typeof latest === 'string' ? latest : undefined);
}

/** A workspace of its own, for a document that came with a link. */
export async function newWorkspace(): Promise<string> {
  return enter(await claimFresh(), undefined).workspace;
}

function enter(workspace: string, copyOf: string | undefined): { workspace: string; copyOf: string | undefined } {
  tabStorage.write(SESSION_KEY, workspace);
  return { workspace, copyOf };
}

/** Reads the saved work of a workspace. Work that can't be read or does not validate is reported and left where it is. */
export async function loadWork(workspace: string): Promise<LoadedWork> {
  try {
    return await read(workspace);
  } catch {
    return { kind: 'unreadable', message: 'this browser does not let the page read its storage.' };
  }
}

async function read(workspace: string): Promise<LoadedWork> {
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

/** The imported text that the database has of a workspace. */
let stored: { workspace: string; text: string } | undefined;

/** Saves work and makes its workspace the latest, all or nothing. The imported text is written only when it is another. */
export async function saveWork(workspace: string, { source, ...work }: SavedWork): Promise<void> {
  const entries: [string, unknown][] = [
    [keyOf(workspace), { ...work, source: source === null ? null : nameOf(source) }],
    [LATEST, workspace],
  ];
  if (source !== null && (stored?.workspace !== workspace || stored.text !== source.text)) {
    entries.push([sourceKeyOf(workspace), source.text]);
  }
  await setMany(entries, database);
  if (source !== null) stored = { workspace, text: source.text };
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
