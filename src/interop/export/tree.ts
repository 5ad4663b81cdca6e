/**
 * JSON-like data whose members keep the order they were added in. A plain object would move names that look like
 * numbers, such as the pattern `404`, before all others.
 */
export type Tree = string | number | boolean | null | Tree[] | TreeMap;
export type TreeMap = ReadonlyMap<string, Tree>;

type Members = readonly (readonly [name: string, value: Tree | undefined])[];

/** A map of the members that have a value. */
export function treeMap(...members: Members): TreeMap {
  const map = new Map<string, Tree>();
  for (const [name, value] of members) if (value !== undefined) map.set(name, value);
  return map;
}

/** A map of an object's own members; undefined stays undefined. */
export function fromRecord<T>(
  record: Readonly<Record<string, T>> | undefined,
  value: (item: T) => Tree,
): TreeMap | undefined {
  return record === undefined ? undefined : new Map(Object.entries(record).map(([name, item]) => [name, value(item)]));
}

/** The same for texts. */
export function textRecord(record: Readonly<Record<string, string>> | undefined): TreeMap | undefined {
  return fromRecord(record, (text) => text);
}

/** The map, or undefined when nothing is in it. */
export function unlessEmpty(map: TreeMap | undefined): TreeMap | undefined {
  return map === undefined || map.size === 0 ? undefined : map;
}

/** Whether the value is a map. */
export function isTreeMap(tree: Tree): tree is TreeMap {
  return tree instanceof Map;
}
