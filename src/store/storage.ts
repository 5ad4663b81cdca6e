/** Texts kept by the browser under a name. */
export interface TextStorage {
  /** The text, or null where there is none. */
  read: (key: string) => string | null;
  write: (key: string, text: string) => void;
  remove: (key: string) => void;
}

/**
 * A storage that may be missing: in a frame of another site, or where site data is blocked, even naming it throws, and
 * a full one throws on writing. Then nothing is found and nothing is kept.
 */
function guarded(open: () => Storage): TextStorage {
  const attempt = <T>(use: (storage: Storage) => T, otherwise: T): T => {
    try {
      return use(open());
    } catch {
      return otherwise;
    }
  };
  return {
    read: (key) => attempt((storage) => storage.getItem(key), null),
    write: (key, text) => attempt((storage) => storage.setItem(key, text), undefined),
    remove: (key) => attempt((storage) => storage.removeItem(key), undefined),
  };
}

/** Outlives reloads of this tab only. */
export const tabStorage = guarded(() => sessionStorage);

/** Outlives the visit. */
export const siteStorage = guarded(() => localStorage);
