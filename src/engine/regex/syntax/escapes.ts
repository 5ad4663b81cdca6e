import type { CharSet } from '../sets/char-set';
import { isAsciiDigit, isAsciiLetter } from '../sets/code-points';
import { predefinedSet } from '../sets/predefined-sets';
import type { Assertion } from './ast';
import type { Cursor } from './cursor';
import { caseModeOf, type Flags } from './flags';
import { parseGroupName } from './group-name';
import { parseCharacterName, parseControl, parseHex, parseOctal, parseUnicode } from './numeric-escapes';

/** What the parser knows about groups so far. */
export interface GroupTable {
  /** Capturing groups opened. */
  count: number;
  readonly names: Map<string, number>;
  hasBackReference: boolean;
}

/** What an escape stands for. */
export type Escape =
  | { readonly kind: 'char'; readonly codePoint: number }
  | { readonly kind: 'set'; readonly set: CharSet }
  | { readonly kind: 'assertion'; readonly assertion: Assertion }
  | { readonly kind: 'lineBreak' }
  | { readonly kind: 'grapheme' }
  | { readonly kind: 'backReference'; readonly group: number; readonly caseMode: ReturnType<typeof caseModeOf> };

const ILLEGAL = 'Illegal/unsupported escape sequence';

/** Escapes that name a control character. */
const CONTROL_LETTERS: ReadonlyMap<string, number> = new Map([
  ['a', 7],
  ['e', 27],
  ['f', 12],
  ['n', 10],
  ['r', 13],
  ['t', 9],
]);

/** Escapes with the same meaning inside and outside a class; `null` for others. */
function parseCommonEscape(cursor: Cursor, letter: string, flags: Flags): Escape | null {
  const control = CONTROL_LETTERS.get(letter);
  if (control !== undefined) return { kind: 'char', codePoint: control };
  switch (letter) {
    case '0':
      return { kind: 'char', codePoint: parseOctal(cursor) };
    case 'x':
      return { kind: 'char', codePoint: parseHex(cursor) };
    case 'u':
      return { kind: 'char', codePoint: parseUnicode(cursor) };
    case 'c':
      return { kind: 'char', codePoint: parseControl(cursor) };
    case 'N':
      return { kind: 'char', codePoint: parseCharacterName(cursor) };
    default: {
      const set = predefinedSet(letter, flags.U);
      return set === null ? null : { kind: 'set', set };
    }
  }
}

function isLetterOrDigit(unit: number): boolean {
  return isAsciiLetter(unit) || isAsciiDigit(unit);
}

/** An escape in a class, the cursor at the backslash. As a range's endpoint `\v` is U+000B (rules 3.2 and 3.8). */
export function parseClassEscape(cursor: Cursor, flags: Flags, rangeEnd: boolean): number | CharSet {
  cursor.at += 1;
  const unit = cursor.readRaw();
  if (!isLetterOrDigit(unit)) return unit;
  const letter = String.fromCodePoint(unit);
  if (rangeEnd && letter === 'v') return 0x0b;
  const common = parseCommonEscape(cursor, letter, flags);
  if (common?.kind === 'char') return common.codePoint;
  if (common?.kind === 'set') return common.set;
  throw cursor.error(ILLEGAL);
}

/** `\1`: further digits belong to the number while it counts a group that has been opened (rule 3.7). */
function parseNumberedReference(cursor: Cursor, first: number, flags: Flags, groups: GroupTable): Escape {
  let group = first - 48;
  for (let unit = cursor.peek(); isAsciiDigit(unit); unit = cursor.peek()) {
    const longer = group * 10 + unit - 48;
    if (longer > groups.count) break;
    group = longer;
    cursor.read();
  }
  groups.hasBackReference = true;
  return { kind: 'backReference', group, caseMode: caseModeOf(flags) };
}

function parseNamedReference(cursor: Cursor, flags: Flags, groups: GroupTable): Escape {
  if (cursor.read() !== 0x3c) throw cursor.error("\\k is not followed by '<' for named capturing group");
  const name = parseGroupName(cursor, cursor.read());
  const group = groups.names.get(name);
  if (group === undefined) throw cursor.error(`named capturing group <${name}> does not exist`);
  groups.hasBackReference = true;
  return { kind: 'backReference', group, caseMode: caseModeOf(flags) };
}

function parseBoundary(cursor: Cursor, flags: Flags): Assertion {
  if (cursor.peek() === 0x7b && cursor.raw(1) === 0x67) {
    cursor.at += 2;
    if (cursor.read() !== 0x7d) throw cursor.error(ILLEGAL);
    return { type: 'graphemeBoundary' };
  }
  return { type: 'wordBoundary', negated: false, unicode: flags.U };
}

function parseAssertion(cursor: Cursor, letter: string, flags: Flags): Assertion | null {
  switch (letter) {
    case 'A':
      return { type: 'start' };
    case 'z':
      return { type: 'end' };
    case 'Z':
      return { type: 'beforeFinalTerminator', unix: flags.d };
    case 'G':
      return { type: 'previousMatchEnd' };
    case 'B':
      return { type: 'wordBoundary', negated: true, unicode: flags.U };
    case 'b':
      return parseBoundary(cursor, flags);
    default:
      return null;
  }
}

/** An escape outside a class, the cursor at the backslash (rule 3.1). */
export function parseEscape(cursor: Cursor, flags: Flags, groups: GroupTable): Escape {
  cursor.at += 1;
  const unit = cursor.readRaw();
  if (!isLetterOrDigit(unit)) return { kind: 'char', codePoint: unit };
  const letter = String.fromCodePoint(unit);
  if (letter === 'k') return parseNamedReference(cursor, flags, groups);
  if (letter === 'R') return { kind: 'lineBreak' };
  if (letter === 'X') return { kind: 'grapheme' };
  if (isAsciiDigit(unit) && letter !== '0') return parseNumberedReference(cursor, unit, flags, groups);
  const assertion = parseAssertion(cursor, letter, flags);
  if (assertion !== null) return { kind: 'assertion', assertion };
  const common = parseCommonEscape(cursor, letter, flags);
  if (common === null) throw cursor.error(ILLEGAL);
  return common;
}
