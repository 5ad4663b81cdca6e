import { entriesOf, isNumber, JavaDouble, JavaList, JavaMap, type JavaValue, toJavaString } from '../../java';

/** Plain data that `JSON.stringify` takes. */
export type JsonValue = null | boolean | number | string | JsonValue[] | { [name: string]: JsonValue };

const MAX_DEPTH = 100;
/** Collections that share each other may unfold to more than this; the rest is left out. */
const MAX_VALUES = 100_000;

/** A value as plain data: numbers by value, objects that are no data as their printed form. */
export function toJson(value: JavaValue): JsonValue {
  return new Converter().convert(value, 0);
}

class Converter {
  #values = 0;

  convert(value: JavaValue, depth: number): JsonValue {
    if (value === null || typeof value !== 'object') return value;
    if (depth > MAX_DEPTH || ++this.#values > MAX_VALUES) return null;
    if (value instanceof JavaMap) {
      const object: { [name: string]: JsonValue } = Object.create(null);
      for (const [key, member] of entriesOf(value)) {
        object[key === null ? 'null' : toJavaString(key)] = this.convert(member, depth + 1);
      }
      return object;
    }
    if (value instanceof JavaList) return value.items.map((item) => this.convert(item, depth + 1));
    if (value instanceof JavaDouble) return Number.isFinite(value.value) ? value.value : null;
    return isNumber(value) ? Number(toJavaString(value)) : toJavaString(value);
  }
}
