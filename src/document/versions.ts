/** The version this program writes. */
const CURRENT_VERSION = 1;

/** Lifts a document by one version; index 0 takes version 1 to 2. A missing step is a programming error seen at start. */
type Upgrader = (old: Record<string, unknown>) => Record<string, unknown>;

const upgraders: readonly Upgrader[] = [];

if (upgraders.length !== CURRENT_VERSION - 1) throw new Error('Every version needs its upgrader');

export type Upgraded = { ok: true; value: unknown } | { ok: false; reason: 'newer' | 'unversioned'; message: string };

/**
 * Brings stored data of any earlier version to the current one, step by step. Data of a newer version is refused with
 * a message and left as it is.
 */
export function upgrade(data: Record<string, unknown>): Upgraded {
  const version = data['version'];
  if (typeof version !== 'number' || !Number.isInteger(version) || version < 1) {
    return {
      ok: false,
      reason: 'unversioned',
      message: 'This is not a playground document: it has no version number.',
    };
  }
  if (version > CURRENT_VERSION) {
    return {
      ok: false,
      reason: 'newer',
      message: `This document has version ${version}; this playground knows versions up to ${CURRENT_VERSION}. Reload the page to get the newest one. The document was left untouched.`,
    };
  }
  return { ok: true, value: upgraders.slice(version - 1).reduce((value, step) => step(value), data) };
}
