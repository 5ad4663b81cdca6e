import type { DocumentEdit, PlaygroundDocument } from '../engine';
import { type ParsedDocument, parseDocument } from './parse';

type Node = Record<string, unknown> | unknown[];

/**
 * Applies edits (of a fix, or of a field) to a document without changing it. The result is validated: an edit that
 * would make the document invalid is refused with its reason.
 */
export function applyEdits(document: PlaygroundDocument, edits: readonly DocumentEdit[]): ParsedDocument {
  let root: unknown = document;
  for (const edit of edits) root = withValue(root, edit.path, edit.value);
  return parseDocument(root);
}

function withValue(node: unknown, path: DocumentEdit['path'], value: unknown): unknown {
  const [key, ...rest] = path;
  if (key === undefined) return value;
  const copy = copyOf(node, key);
  const next = rest.length === 0 ? value : withValue(childOf(node, key), rest, value);
  return store(copy, key, next);
}

function childOf(node: unknown, key: string | number): unknown {
  if (Array.isArray(node)) return typeof key === 'number' ? node[key] : undefined;
  if (typeof node === 'object' && node !== null && Object.hasOwn(node, key)) return Reflect.get(node, key);
  return undefined;
}

function copyOf(node: unknown, key: string | number): Node {
  if (Array.isArray(node)) return [...node];
  if (typeof node === 'object' && node !== null) return { ...node };
  return typeof key === 'number' ? [] : {};
}

function store(copy: Node, key: string | number, value: unknown): Node {
  if (Array.isArray(copy)) {
    const index = Number(key);
    if (value === undefined) copy.splice(index, 1);
    else copy[Math.min(index, copy.length)] = value;
    return copy;
  }
  if (value === undefined) delete copy[key];
  else Object.defineProperty(copy, key, { value, enumerable: true, writable: true, configurable: true });
  return copy;
}
