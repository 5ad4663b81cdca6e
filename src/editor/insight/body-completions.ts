import type { Completion } from '../services';
import { callAt } from '../text/call-at';
import type { TextRange } from '../types';
import { isObject, type JsonValue, previewOf } from './body-value';
import { followPath, splitTypedPath } from './json-path-prefix';

const PLAIN_KEY = /^[A-Za-z_][A-Za-z0-9_]*$/;

/** Keys of the body while the path of `$input.path('…')` or `$input.json('…')` is typed; null anywhere else. */
export function pathCompletions(text: string, offset: number, body: JsonValue): Completion[] | null {
  const call = callAt(text, offset);
  const [root, method] = call?.chain.segments ?? [];
  if (root?.kind !== 'name' || root.name !== 'input' || !method || method.kind === 'index') return null;
  if (method.name !== 'path' && method.name !== 'json') return null;
  const open = text.lastIndexOf('(', offset - 1);
  const argument = /^\s*['"]([^'"]*)$/.exec(text.slice(open + 1, offset));
  const typed = argument && splitTypedPath(argument[1] ?? '');
  if (!typed) return null;
  const parent = followPath(body, typed.parent);
  return parent === undefined ? [] : keyCompletions(parent, { start: offset - typed.key.length, end: offset });
}

/** The members of an object that can be written after a dot. */
export function keyCompletions(value: JsonValue, range: TextRange): Completion[] {
  if (!isObject(value)) return [];
  return Object.entries(value)
    .filter(([key]) => PLAIN_KEY.test(key))
    .map(([key, item]) => ({ label: key, kind: 'key', detail: previewOf(item), range }));
}
