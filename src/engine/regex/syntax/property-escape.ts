import { type CharSet, negateSet } from '../sets/char-set';
import { keyedProperty, namedProperty } from '../sets/properties';
import type { Cursor } from './cursor';
import type { Flags } from './flags';

const OPEN_BRACE = 0x7b;
const CLOSE_BRACE = 0x7d;

function parseBracedName(cursor: Cursor): string {
  cursor.next();
  const start = cursor.at;
  while (cursor.at <= cursor.length && cursor.read() !== CLOSE_BRACE);
  if (cursor.at > cursor.length) {
    cursor.at = cursor.length + 1;
    throw cursor.error('Unclosed character family');
  }
  if (cursor.at - 1 <= start) throw cursor.error('Empty character family');
  return cursor.slice(start, cursor.at - 1);
}

function parseName(cursor: Cursor): string {
  if (cursor.peek() === OPEN_BRACE) return parseBracedName(cursor);
  return String.fromCodePoint(cursor.read());
}

function findProperty(cursor: Cursor, name: string, flags: Flags): CharSet {
  const propertyFlags = { caseInsensitive: flags.i, unicodeClass: flags.U };
  const equals = name.indexOf('=');
  if (equals < 0) {
    const set = namedProperty(name, propertyFlags);
    if (set === null) throw cursor.error(`Unknown character property name {${name}}`);
    return set;
  }
  const key = name.slice(0, equals).toLowerCase();
  const value = name.slice(equals + 1);
  const set = keyedProperty(key, value, propertyFlags);
  if (set === null) throw cursor.error(`Unknown Unicode property {name=<${key}>, value=<${value}>}`);
  return set;
}

/** Whether the cursor stands at `\p` or `\P`. */
export function atProperty(cursor: Cursor): boolean {
  return cursor.raw() === 0x5c && (cursor.raw(1) === 0x70 || cursor.raw(1) === 0x50);
}

/** `\pX`, `\p{...}` and their complements `\P`, the cursor at the backslash (rule 10.1). */
export function parseProperty(cursor: Cursor, flags: Flags): CharSet {
  const negated = cursor.raw(1) === 0x50;
  cursor.at += 2;
  const set = findProperty(cursor, parseName(cursor), flags);
  return negated ? negateSet(set) : set;
}
