import { isAsciiDigit } from '../sets/code-points';
import { type Node, type RepeatMode, UNLIMITED } from './ast';
import type { Cursor } from './cursor';

const STAR = 0x2a;
const PLUS = 0x2b;
const QUESTION = 0x3f;
const OPEN_BRACE = 0x7b;
const CLOSE_BRACE = 0x7d;
const COMMA = 0x2c;

/** Whether the unit starts a quantifier. */
export function isQuantifierStart(unit: number): boolean {
  return unit === STAR || unit === PLUS || unit === QUESTION || unit === OPEN_BRACE;
}

function parseMode(cursor: Cursor): RepeatMode {
  switch (cursor.peek()) {
    case QUESTION:
      cursor.next();
      return 'lazy';
    case PLUS:
      cursor.next();
      return 'possessive';
    default:
      return 'greedy';
  }
}

/** Digits from `first`, which has been read; returns the count and the unit read after it (error 7). */
function parseCount(cursor: Cursor, first: number): { count: number; after: number } {
  let count = 0;
  let unit = first;
  for (; isAsciiDigit(unit); unit = cursor.read()) {
    count = count * 10 + unit - 48;
    if (count > UNLIMITED) throw cursor.error('Illegal repetition range');
  }
  return { count, after: unit };
}

function parseCounts(cursor: Cursor): { min: number; max: number } {
  cursor.at += 1;
  const digit = cursor.readRaw();
  if (!isAsciiDigit(digit)) throw cursor.error('Illegal repetition');
  const min = parseCount(cursor, digit);
  let max = { count: min.count, after: min.after };
  if (min.after === COMMA) {
    const unit = cursor.read();
    max = unit === CLOSE_BRACE ? { count: UNLIMITED, after: unit } : parseCount(cursor, unit);
  }
  if (max.after !== CLOSE_BRACE) throw cursor.error('Unclosed counted closure');
  if (max.count < min.count) throw cursor.error('Illegal repetition range');
  return { min: min.count, max: max.count };
}

function parseBounds(cursor: Cursor, sign: number): { min: number; max: number } {
  if (sign === OPEN_BRACE) return parseCounts(cursor);
  cursor.next();
  if (sign === QUESTION) return { min: 0, max: 1 };
  return { min: sign === PLUS ? 1 : 0, max: UNLIMITED };
}

/** The item with the quantifier that follows it, if one does; `start` is where the item began (rule 2.5). */
export function parseQuantifier(cursor: Cursor, body: Node, start: number): Node {
  const sign = cursor.peek();
  if (!isQuantifierStart(sign)) return body;
  const { min, max } = parseBounds(cursor, sign);
  const mode = parseMode(cursor);
  const optional = min === 0 && max === 1;
  return { kind: 'repeat', body, min, max, mode, optional, range: cursor.rangeFrom(start) };
}
