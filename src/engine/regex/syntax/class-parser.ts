import { isTableMember, rangeSetIn, singleSet, tableMembers } from '../sets/case-sets';
import { CharSet, intersectSet, MAX_SET_DEPTH, negateSet, unionSet } from '../sets/char-set';
import type { Cursor } from './cursor';
import { parseClassEscape } from './escapes';
import { caseModeOf, type Flags } from './flags';
import { atProperty, parseProperty } from './property-escape';
import { PatternSyntaxError } from './syntax-error';

const OPEN = 0x5b;
const CLOSE = 0x5d;
const AMPERSAND = 0x26;
const DASH = 0x2d;
const BACKSLASH = 0x5c;
const CARET = 0x5e;

/** What has been read of one class body: the union so far, the shared Latin-1 table, and the latest element (rule 4.1). */
class ClassState {
  readonly #table = new Set<number>();
  readonly #tableSet = new CharSet((c) => this.#table.has(c), true);
  #parts: CharSet[] = [];
  #tablePending = false;
  #last: CharSet | null = null;

  /** Whether `]` ends the class here (rule 4.3). */
  get canEnd(): boolean {
    return this.#parts.length > 0 || this.#tablePending;
  }

  addSet(set: CharSet): void {
    this.#parts.push(set);
    this.#last = set;
  }

  addTableMembers(members: readonly number[]): void {
    for (const member of members) this.#table.add(member);
    this.#tablePending = true;
    this.#last = null;
  }

  /** Applies `&&`; false if there is nothing on either side (rules 4.5 to 4.7). */
  intersect(right: CharSet | null): boolean {
    if (this.#tablePending) {
      if (this.#parts.length === 0) this.#last = this.#tableSet;
      this.#parts.push(this.#tableSet);
      this.#tablePending = false;
    }
    if (right !== null) this.#last = right;
    if (this.#parts.length === 0) {
      if (right === null) return false;
      this.#parts = [right];
    } else {
      const left = unionSet(this.#parts);
      this.#parts = [intersectSet(left, this.#last ?? NOTHING)];
    }
    return true;
  }

  finish(): CharSet {
    return unionSet(this.#tablePending ? [...this.#parts, this.#tableSet] : this.#parts);
  }
}

/** Where Java would fail with a null pointer, nothing is matched (rule 4.7). */
const NOTHING = new CharSet(() => false, true);

function checkDepth(cursor: Cursor, depth: number): void {
  if (depth > MAX_SET_DEPTH) throw new PatternSyntaxError('Stack overflow during pattern compilation', cursor.at - 1);
}

function parseRangeEnd(cursor: Cursor, flags: Flags): number | CharSet {
  if (cursor.peek() === BACKSLASH) return parseClassEscape(cursor, flags, true);
  const unit = cursor.peek();
  cursor.next();
  return unit;
}

/** A single character, a range, a predefined set or a property (rules 4.2 and 4.4). */
function parseElement(cursor: Cursor, flags: Flags, state: ClassState): void {
  let first: number | CharSet = cursor.peek();
  if (first === BACKSLASH) {
    const property = atProperty(cursor);
    first = property ? parseProperty(cursor, flags) : parseClassEscape(cursor, flags, cursor.raw(2) === DASH);
  } else {
    cursor.next();
  }
  if (first instanceof CharSet) state.addSet(first);
  else parseRangeOrSingle(cursor, flags, state, first);
}

function parseRangeOrSingle(cursor: Cursor, flags: Flags, state: ClassState, first: number): void {
  const mode = caseModeOf(flags);
  const follower = cursor.peek() === DASH ? cursor.raw(1) : CLOSE;
  if (follower !== CLOSE && follower !== OPEN) {
    cursor.next();
    const last = parseRangeEnd(cursor, flags);
    if (last instanceof CharSet || last < first) throw cursor.error('Illegal character range');
    state.addSet(rangeSetIn(first, last, mode));
  } else if (isTableMember(first, mode)) {
    state.addTableMembers(tableMembers(first, mode));
  } else {
    state.addSet(singleSet(first, mode));
  }
}

/** The right side of `&&`: bracketed classes and bracketless rests, united; `null` if there is none (rule 4.5). */
function parseRightSide(cursor: Cursor, flags: Flags, depth: number): CharSet | null {
  const parts: CharSet[] = [];
  for (let unit = cursor.next(); unit !== CLOSE && unit !== AMPERSAND; unit = cursor.peek()) {
    if (unit === OPEN) {
      parts.push(parseClass(cursor, flags, depth + 1));
    } else {
      parts.push(parseBody(cursor, flags, depth + 1));
    }
  }
  return parts.length === 0 ? null : unionSet(parts);
}

/** `&` or `&&`; true if it was an intersection, else the cursor is back at the literal `&`. */
function parseIntersection(cursor: Cursor, flags: Flags, state: ClassState, depth: number): boolean {
  if (cursor.next() !== AMPERSAND) {
    cursor.at -= 1;
    return false;
  }
  const right = parseRightSide(cursor, flags, depth);
  if (!state.intersect(right)) throw cursor.error('Bad class syntax');
  return true;
}

/** Elements up to the `]` that ends them, which stays next. */
function parseBody(cursor: Cursor, flags: Flags, depth: number): CharSet {
  checkDepth(cursor, depth);
  const state = new ClassState();
  for (let unit = cursor.peek(); unit !== CLOSE || !state.canEnd; unit = cursor.peek()) {
    if (unit === OPEN) state.addSet(parseClass(cursor, flags, depth + 1));
    else if (unit === 0 && cursor.atEnd) throw cursor.error('Unclosed character class');
    else if (unit !== AMPERSAND || !parseIntersection(cursor, flags, state, depth)) parseElement(cursor, flags, state);
  }
  const set = state.finish();
  checkDepth(cursor, set.depth);
  return set;
}

/** A class from its `[` to its `]`, both consumed (rule 4). */
export function parseClass(cursor: Cursor, flags: Flags, depth = 0): CharSet {
  const open = cursor.at;
  const negated = cursor.next() === CARET && cursor.at === open + 1;
  if (negated) cursor.next();
  const set = parseBody(cursor, flags, depth);
  cursor.next();
  return negated ? negateSet(set) : set;
}
