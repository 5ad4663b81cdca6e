/** A value of the body as JSON. */
export type JsonValue = string | number | boolean | null | JsonValue[] | { [key: string]: JsonValue };

/** Longer bodies are not read for suggestions: that would hold the page up while typing. */
const LONGEST = 1_000_000;

let last: { text: string; value: JsonValue | undefined } = { text: '', value: undefined };

/** The body as JSON, for suggestions only; undefined when it is none or too long. The last one is remembered. */
export function readBody(text: string | undefined): JsonValue | undefined {
  if (text === undefined || text.length > LONGEST) return undefined;
  if (last.text !== text) last = { text, value: readJson(text) };
  return last.value;
}

/** JSON text as a value, undefined when it is none. */
export function readJson(text: string): JsonValue | undefined {
  try {
    const value: JsonValue = JSON.parse(text);
    return value;
  } catch {
    return undefined;
  }
}

export function isObject(value: JsonValue): value is { [key: string]: JsonValue } {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A value in a few characters. */
export function previewOf(value: JsonValue): string {
  if (Array.isArray(value)) return value.length === 1 ? 'list of 1' : `list of ${value.length}`;
  if (isObject(value))
    return `{ ${Object.keys(value).slice(0, 4).join(', ')}${Object.keys(value).length > 4 ? ' …' : ''} }`;
  const text = JSON.stringify(value);
  return text.length > 40 ? `${text.slice(0, 39)}…` : text;
}

/** Its Java class, as far as it decides which methods there are. */
export function javaClassOf(value: JsonValue): string | undefined {
  if (typeof value === 'string') return 'String';
  if (Array.isArray(value)) return 'JSONArray';
  return isObject(value) ? 'LinkedHashMap' : undefined;
}
