import { JavaMap } from './collections';
import { entriesOf } from './hash-order';
import { itemsOf } from './lists';
import { isNumber } from './numbers';
import { JavaEntry, type JavaValue } from './objects';
import { attempt, JavaException } from './outcome';
import { numberText, stringOf } from './print';
import { TextWriter } from './text-writer';
import { JavaDouble, JavaFloat, type JavaNumber } from './values';

/**
 * Compact JSON as json-smart prints it (PRT-6), a slash as `\/` if `escapeSlash`. A map key that is not a string is
 * printed by `toString()`. What cannot be printed (a null key, endless nesting) ends the text where it stands;
 * `toJavaString` of a JSONArray reports it.
 */
export function jsonText(value: JavaValue, escapeSlash: boolean): string {
  const writer = new TextWriter();
  attempt(() => {
    writeJson(writer, value, escapeSlash);
    return { kind: 'void' };
  });
  return writer.text;
}

/** The same into a writer; throws `JavaException`. */
export function writeJson(out: TextWriter, value: JavaValue, escapeSlash: boolean): void {
  const items = itemsOf(value);
  if (typeof value === 'string') out.add(quote(value, escapeSlash));
  else if (value instanceof JavaMap) writeObject(out, value, escapeSlash);
  else if (items !== null) writeArray(out, items, escapeSlash);
  else if (isNumber(value)) out.add(isInfinite(value) ? 'null' : numberText(value));
  else if (value instanceof JavaEntry)
    throw new JavaException('java.lang.IllegalAccessError', 'entries are closed to json-smart');
  // Other objects are beans without properties to json-smart.
  else out.add(value === null || typeof value === 'boolean' ? String(value) : '{}');
}

/** NaN is printed as it is. */
function isInfinite(value: JavaNumber): boolean {
  return (
    (value instanceof JavaDouble || value instanceof JavaFloat) && Math.abs(value.value) === Number.POSITIVE_INFINITY
  );
}

function writeObject(out: TextWriter, map: JavaMap<JavaValue>, escapeSlash: boolean): void {
  out.enter();
  out.add('{');
  let separator = '';
  for (const [key, value] of entriesOf(map)) {
    if (key === null) throw new JavaException('java.lang.NullPointerException', 'a map key is null');
    out.add(`${separator}${quote(stringOf(key), escapeSlash)}:`);
    writeJson(out, value, escapeSlash);
    separator = ',';
  }
  out.add('}');
  out.leave();
}

function writeArray(out: TextWriter, items: Iterable<JavaValue>, escapeSlash: boolean): void {
  out.enter();
  out.add('[');
  let separator = '';
  for (const item of items) {
    out.add(separator);
    writeJson(out, item, escapeSlash);
    separator = ',';
  }
  out.add(']');
  out.leave();
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what must be escaped
const SPECIAL = /["\\/\u0000-\u001f\u007f-\u009f\u2000-\u20ff]/g;
/** Much faster to ask than to replace nothing. */
const NEEDS_ESCAPE = new RegExp(SPECIAL, '');
const SHORT = new Map([
  ['"', '\\"'],
  ['\\', '\\\\'],
  ['\b', '\\b'],
  ['\f', '\\f'],
  ['\n', '\\n'],
  ['\r', '\\r'],
  ['\t', '\\t'],
]);

function quote(text: string, escapeSlash: boolean): string {
  if (!NEEDS_ESCAPE.test(text)) return `"${text}"`;
  const escaped = (c: string): string => {
    if (c === '/') return escapeSlash ? '\\/' : c;
    return SHORT.get(c) ?? `\\u${c.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;
  };
  return `"${text.replace(SPECIAL, escaped)}"`;
}
