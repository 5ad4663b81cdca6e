/** Stands in for `idb-keyval`: databases held in maps, that can be taken away. Values are cloned as a database does. */
export const databases = new Map<string, Map<string, unknown>>();

let broken = false;

/** From now on every access fails, or works again. */
export function breakDatabases(value: boolean): void {
  broken = value;
}

/** The parts of `idb-keyval` that the page uses. */
export const fakeKeyval = {
  createStore: (name: string): string => name,
  get: async (key: string, name: string): Promise<unknown> => structuredClone(open(name).get(key)),
  setMany: async (entries: [string, unknown][], name: string): Promise<void> => {
    for (const [key, value] of structuredClone(entries)) open(name).set(key, value);
  },
  update: async (key: string, change: (value: unknown) => unknown, name: string): Promise<void> => {
    open(name).set(key, structuredClone(change(open(name).get(key))));
  },
};

function open(name: string): Map<string, unknown> {
  if (broken) throw new DOMException('Access is denied', 'SecurityError');
  const database = databases.get(name) ?? new Map<string, unknown>();
  databases.set(name, database);
  return database;
}
