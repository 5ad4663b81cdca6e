import type { Entry, MapNode, Node } from './node';

/** The entry that counts for a key: the last one written, own entries before merged ones. */
export function entryOf(map: MapNode, key: string): Entry | undefined {
  return map.entries.find((entry) => entry.key === key && !entry.replaced);
}

/** The value of a key, or undefined. */
export function nodeAt(map: MapNode, key: string): Node | undefined {
  return entryOf(map, key)?.value;
}

/** The entry whose key equals `key` when case is ignored; an exact one is preferred. */
export function looseEntryOf(map: MapNode, key: string): Entry | undefined {
  const exact = entryOf(map, key);
  if (exact) return exact;
  const wanted = key.toLowerCase();
  return map.entries.find((entry) => entry.key.toLowerCase() === wanted && !entry.replaced);
}

/** The entries that count, in file order. */
export function entriesOf(map: MapNode): Entry[] {
  return map.entries.filter((entry) => !entry.replaced);
}

/** The node when it is a map. */
export function asMap(node: Node | undefined): MapNode | undefined {
  return node?.kind === 'map' ? node : undefined;
}

/** The map under a key, or undefined when it is absent or something else. */
export function mapOf(map: MapNode | undefined, key: string): MapNode | undefined {
  return map ? asMap(nodeAt(map, key)) : undefined;
}

/** The decoded text of a scalar under a key, null scalars excepted. */
export function scalarOf(map: MapNode | undefined, key: string): string | undefined {
  const node = map ? nodeAt(map, key) : undefined;
  return node?.kind === 'scalar' && node.type !== 'null' ? node.text : undefined;
}

/** Marks all but the last entry of each key, as every JSON and YAML reader that accepts repeated keys does. */
export function withoutReplaced(entries: readonly Entry[]): Entry[] {
  const last = new Map<string, Entry>();
  for (const entry of entries) {
    const kept = last.get(entry.key);
    if (kept === undefined || kept.merged || !entry.merged) last.set(entry.key, entry);
  }
  return entries.map((entry) =>
    entry.labels === undefined && last.get(entry.key) !== entry ? { ...entry, replaced: true } : entry,
  );
}
