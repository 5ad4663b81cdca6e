import {
  className,
  entriesOf,
  iterate,
  JavaEntry,
  JavaList,
  JavaMap,
  JavaSubList,
  type JavaValue,
  JavaView,
  toJavaString,
} from '../../java';
import type { Preview } from '../trace';

/** Longest preview, in characters. */
const LIMIT = 200;

/** A short form of a value; the work does not grow with the value's size. */
export function previewOf(value: JavaValue): Preview {
  if (value === null) return { preview: 'null', type: 'null' };
  const text = new Bounded();
  text.write(value, false, 0);
  return { preview: text.finish(), type: simpleName(className(value)) };
}

/** `Block$Reference` of `org.apache.….Block$Reference`. */
export function simpleName(name: string): string {
  return name.slice(name.lastIndexOf('.') + 1);
}

class Bounded {
  #text = '';

  finish(): string {
    return this.#text.length > LIMIT ? `${this.#text.slice(0, LIMIT - 1)}…` : this.#text;
  }

  /** `json`: inside a JSON array, which prints as JSON. */
  write(value: JavaValue, json: boolean, depth: number): void {
    if (this.#text.length > LIMIT) return;
    if (typeof value === 'string') {
      const start = value.slice(0, LIMIT + 1);
      this.#text += json ? JSON.stringify(start) : start;
    } else if (depth > 20) this.#text += '…';
    else if (value instanceof JavaMap) this.#map(value, json, depth + 1);
    else if (value instanceof JavaList) this.#list(value, json || value.type === 'JSONArray', depth + 1);
    else if (value instanceof JavaView || value instanceof JavaSubList) this.#list(value, json, depth + 1);
    else if (value instanceof JavaEntry) {
      this.write(value.pair[0], json, depth + 1);
      this.#text += '=';
      this.write(value.pair[1], json, depth + 1);
    } else this.#text += plain(value);
  }

  #map(map: JavaMap<JavaValue>, json: boolean, depth: number): void {
    let separator = '{';
    for (const [key, member] of entriesOf(map)) {
      this.#text += separator;
      this.write(key, json, depth);
      this.#text += json ? ':' : '=';
      this.write(member, json, depth);
      separator = json ? ',' : ', ';
      if (this.#text.length > LIMIT) return;
    }
    this.#text += map.size === 0 ? '{}' : '}';
  }

  #list(list: JavaValue, json: boolean, depth: number): void {
    let separator = '[';
    const items = iterate(list);
    while (items?.hasNext() && this.#text.length <= LIMIT) {
      const item = items.next();
      if (item.kind !== 'value') break;
      this.#text += separator;
      this.write(item.value, json, depth);
      separator = json ? ',' : ', ';
    }
    this.#text += separator === '[' ? '[]' : ']';
  }
}

/** Host objects are named, not printed: printing a block would run it. */
function plain(value: JavaValue): string {
  if (typeof value === 'object' && value !== null && value.type === 'host') return `‹${simpleName(value.className)}›`;
  return toJavaString(value);
}
