import type { DocumentEdit, PlaygroundDocument } from '../engine';
import { type ParsedDocument, parseDocument } from './parse';

type Key = DocumentEdit['path'][number];

/**
 * Applies edits (of a fix, or of a field) to a document without changing it. The result is validated: an edit that
 * would make the document invalid is refused with its reason. An index past the end of a list appends.
 */
export function applyEdits(document: PlaygroundDocument, edits: readonly DocumentEdit[]): ParsedDocument {
  return parseDocument(edits.reduce<unknown>((root, { path, value }) => withValue(root, path, value), document));
}

/** The same node with another value at a path; undefined removes what is there. */
function withValue(node: unknown, path: readonly Key[], value: unknown): unknown {
  const [key, ...rest] = path;
  if (key === undefined) return value;
  const child = childOf(node, key);
  if (child === undefined && value === undefined) return node;
  const next = withValue(child, rest, value);
  const list = Array.isArray(node) || (node === undefined && typeof key === 'number');
  return list ? withEntry(Array.isArray(node) ? node : [], key, next) : withMember(node, key, next);
}

function childOf(node: unknown, key: Key): unknown {
  return typeof node === 'object' && node !== null && Object.hasOwn(node, key) ? Reflect.get(node, key) : undefined;
}

/** A key that is no index names nothing in a list. */
function withEntry(list: readonly unknown[], key: Key, value: unknown): readonly unknown[] {
  if (typeof key !== 'number' || !Number.isInteger(key) || key < 0) return list;
  const index = Math.min(key, list.length);
  return value === undefined ? list.toSpliced(index, 1) : list.toSpliced(index, 1, value);
}

function withMember(node: unknown, key: Key, value: unknown): Record<string, unknown> {
  const members = Object.entries(typeof node === 'object' && node !== null ? node : {});
  const at = members.findIndex(([name]) => name === String(key));
  const changed: [string, unknown][] = value === undefined ? [] : [[String(key), value]];
  return Object.fromEntries(members.toSpliced(at < 0 ? members.length : at, 1, ...changed));
}
