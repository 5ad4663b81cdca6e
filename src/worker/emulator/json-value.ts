/** JSON as JavaScript holds it, which is what a local emulator hands to templates. */
export type JsonValue = string | number | boolean | null | JsonValue[] | { [key: string]: JsonValue };

/** JSON text as a value; undefined when it is none. */
export function parsedJson(text: string): JsonValue | undefined {
  try {
    const value: JsonValue = JSON.parse(text);
    return value;
  } catch {
    return undefined;
  }
}

/** JSON text of an object as a value; an empty object when it is none. */
export function parsedObject(text: string): { [key: string]: JsonValue } {
  const value = parsedJson(text);
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : {};
}
