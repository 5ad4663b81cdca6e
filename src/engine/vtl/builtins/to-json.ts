import { entriesOf, isNumber, JavaDouble, JavaList, JavaMap, type JavaValue, toJavaString } from '../../java';

/** Plain data that `JSON.stringify` takes. */
export type JsonValue = null | boolean | number | string | JsonValue[] | { [name: string]: JsonValue };

const MAX_DEPTH = 100;

/** A value as plain data: numbers by value, objects that are no data as their printed form. */
export function toJson(value: JavaValue, depth = 0): JsonValue {
  if (value === null || typeof value !== 'object') return value;
  if (depth > MAX_DEPTH) return null;
  if (value instanceof JavaMap) {
    const object: { [name: string]: JsonValue } = Object.create(null);
    for (const [key, member] of entriesOf(value)) {
      object[key === null ? 'null' : toJavaString(key)] = toJson(member, depth + 1);
    }
    return object;
  }
  if (value instanceof JavaList) return value.items.map((item) => toJson(item, depth + 1));
  if (value instanceof JavaDouble) return Number.isFinite(value.value) ? value.value : null;
  if (isNumber(value)) return Number(toJavaString(value));
  return toJavaString(value);
}
