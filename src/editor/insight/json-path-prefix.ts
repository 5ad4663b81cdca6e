import { isObject, type JsonValue } from './body-value';

const STEP = /\.?\[\s*(?:'([^']*)'|"([^"]*)"|(\d+)|(\*))\s*\]|\.?([^.[\]'"()?@*\s]+)|\.?(\*)/y;

/**
 * Follows a definite JSONPath, or one with `[*]` (its first match), far enough for suggestions. Undefined for paths of
 * any other kind and where nothing is.
 */
export function followPath(body: JsonValue, path: string): JsonValue | undefined {
  let value: JsonValue | undefined = body;
  let at = path.startsWith('$') ? 1 : 0;
  while (at < path.length) {
    STEP.lastIndex = at;
    const step = STEP.exec(path);
    if (!step || value === undefined) return undefined;
    at = STEP.lastIndex;
    const key = step[1] ?? step[2] ?? step[5];
    value = key !== undefined ? member(value, key) : element(value, step[3] === undefined ? 0 : Number(step[3]));
  }
  return value;
}

/** Own member of an object. */
export function member(value: JsonValue, key: string): JsonValue | undefined {
  return isObject(value) && Object.hasOwn(value, key) ? value[key] : undefined;
}

/** Element of an array. */
export function element(value: JsonValue, index: number): JsonValue | undefined {
  return Array.isArray(value) ? value[index] : undefined;
}

/** Splits a half-typed path into the part to follow and the key being typed; null where no key can stand. */
export function splitTypedPath(typed: string): { parent: string; key: string } | null {
  const found = /^(\$?.*?)\.([A-Za-z_][\w-]*|)$/s.exec(typed);
  return found && !found[1]?.endsWith('.') ? { parent: found[1] ?? '$', key: found[2] ?? '' } : null;
}
