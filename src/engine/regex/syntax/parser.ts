import { singleSet } from '../sets/case-sets';
import { ALL_SET, type CharSet } from '../sets/char-set';
import { isBeyondBmpUnit } from '../sets/code-points';
import { DOT, UNIX_DOT } from '../sets/predefined-sets';
import type {
  Alternation,
  Assertion,
  CaseMode,
  Node,
  ParsedPattern,
  Sequence,
  SetForm,
  SourceRange,
  TextChar,
} from './ast';
import { parseClass } from './class-parser';
import { Cursor } from './cursor';
import { type Escape, type GroupTable, parseEscape } from './escapes';
import { applyFlags, caseModeOf, type Flags, NO_FLAGS, parseFlags } from './flags';
import { parseGroupName } from './group-name';
import { atProperty, parseProperty } from './property-escape';
import { isQuantifierStart, parseQuantifier } from './quantifier';
import { expandQuotes } from './quote';
import { PatternSyntaxError } from './syntax-error';
import { widthOf } from './width';

/** Groups nested deeper than this are refused; Java runs out of stack at some such depth (rule 9.5). */
const MAX_DEPTH = 1000;

const OPEN = 0x28;
const CLOSE = 0x29;
const BAR = 0x7c;
const BACKSLASH = 0x5c;

/** Recursive descent over one pattern (rule 2.5). Throws {@link PatternSyntaxError}. */
class Parser {
  readonly #cursor: Cursor;
  readonly #groups: GroupTable = { count: 0, names: new Map(), hasBackReference: false };
  #flags: Flags = NO_FLAGS;
  #depth = 0;
  #stepsByCodePoint = false;

  constructor(pattern: string) {
    this.#cursor = new Cursor(expandQuotes(pattern));
  }

  parse(): ParsedPattern {
    const body = this.#alternation();
    const cursor = this.#cursor;
    if (cursor.at !== cursor.length) {
      const closes = cursor.peek() === CLOSE;
      throw cursor.error(closes ? "Unmatched closing ')'" : 'Unexpected internal error');
    }
    const { count: groupCount, names: groupNames, hasBackReference } = this.#groups;
    return { body, groupCount, groupNames, hasBackReference, stepsByCodePoint: this.#stepsByCodePoint };
  }

  #alternation(): Alternation {
    const start = this.#cursor.at;
    const branches = [this.#sequence()];
    while (this.#cursor.peek() === BAR) {
      this.#cursor.next();
      branches.push(this.#sequence());
    }
    return { branches, range: this.#cursor.rangeFrom(start) };
  }

  #sequence(): Sequence {
    const cursor = this.#cursor;
    cursor.peek();
    const start = cursor.at;
    const items: Node[] = [];
    const run: TextChar[] = [];
    let runMode = caseModeOf(this.#flags);
    const flushRun = (): void => {
      const [first] = run;
      const last = run.at(-1);
      if (first === undefined || last === undefined) return;
      items.push(this.#text([...run], runMode, { start: first.range.start, end: last.range.end }));
      run.length = 0;
    };
    for (let unit = cursor.peek(); unit !== BAR && unit !== CLOSE; unit = cursor.peek()) {
      if (unit === 0 && cursor.atEnd) break;
      const itemStart = cursor.at;
      const item = this.#item(unit);
      if (item !== null && 'codePoint' in item && !isQuantifierStart(cursor.peek())) {
        runMode = caseModeOf(this.#flags);
        run.push(item);
        continue;
      }
      flushRun();
      if (item === null) continue;
      const node = 'codePoint' in item ? this.#text([item], caseModeOf(this.#flags), item.range) : item;
      items.push(parseQuantifier(cursor, node, itemStart));
    }
    flushRun();
    return { items, range: cursor.rangeFrom(start) };
  }

  #text(chars: TextChar[], caseMode: CaseMode, range: SourceRange): Node {
    const [only] = chars;
    if (chars.length === 1 && only !== undefined && !singleSet(only.codePoint, caseMode).bmpOnly) {
      this.#stepsByCodePoint = true;
    }
    if (chars.some((char) => isBeyondBmpUnit(char.codePoint))) this.#stepsByCodePoint = true;
    return { kind: 'text', chars, caseMode, range };
  }

  /** The item at `unit`: a literal character by itself, another node, or `null` for a bare flag group. */
  #item(unit: number): Node | TextChar | null {
    const cursor = this.#cursor;
    const start = cursor.at;
    switch (unit) {
      case OPEN:
        return this.#group(start);
      case 0x5b:
        return this.#set(parseClass(cursor, this.#flags), 'class', start);
      case BACKSLASH:
        if (atProperty(cursor)) return this.#set(parseProperty(cursor, this.#flags), 'property', start);
        return this.#escape(parseEscape(cursor, this.#flags, this.#groups), start);
      case 0x5e:
        cursor.next();
        return this.#assertion(this.#flags.m ? { type: 'lineStart', unix: this.#flags.d } : { type: 'start' }, start);
      case 0x24:
        cursor.next();
        return this.#assertion(
          { type: this.#flags.m ? 'lineEnd' : 'beforeFinalTerminator', unix: this.#flags.d },
          start,
        );
      case 0x2e:
        cursor.next();
        return this.#set(this.#dot(), 'dot', start);
      case 0x2a:
      case 0x2b:
      case 0x3f:
        cursor.next();
        throw cursor.error(`Dangling meta character '${String.fromCodePoint(unit)}'`);
      case 0x7b:
        return { kind: 'empty', range: cursor.rangeFrom(start) };
      default:
        cursor.at += 1;
        return { codePoint: unit, range: cursor.rangeFrom(start) };
    }
  }

  #dot(): CharSet {
    if (this.#flags.s) return ALL_SET;
    return this.#flags.d ? UNIX_DOT : DOT;
  }

  #set(set: CharSet, form: SetForm, start: number): Node {
    // Java sets a dot up in a way that does not count here (a refinement of rule 8.2).
    if (!set.bmpOnly && form !== 'dot') this.#stepsByCodePoint = true;
    return { kind: 'set', form, set, range: this.#cursor.rangeFrom(start) };
  }

  #assertion(assertion: Assertion, start: number): Node {
    return { kind: 'assertion', assertion, range: this.#cursor.rangeFrom(start) };
  }

  #escape(parsed: Escape, start: number): Node | TextChar {
    const range = this.#cursor.rangeFrom(start);
    switch (parsed.kind) {
      case 'char':
        return { codePoint: parsed.codePoint, range };
      case 'set':
        return this.#set(parsed.set, 'escape', start);
      case 'assertion':
        return this.#assertion(parsed.assertion, start);
      case 'lineBreak':
      case 'grapheme':
        return { kind: parsed.kind, range };
      case 'backReference':
        return { ...parsed, range };
      default:
        return parsed satisfies never;
    }
  }

  /** `(...)` in any form with what is inside; `null` for `(?flags)` (rule 5.1). */
  #group(start: number): Node | null {
    const cursor = this.#cursor;
    const saved = this.#flags;
    if (cursor.next() !== 0x3f) return this.#capture(null, start, saved);
    cursor.at += 1;
    const sign = cursor.readRaw();
    switch (sign) {
      case 0x3a:
        return this.#plainGroup(start, saved);
      case 0x3d:
      case 0x21: {
        const body = this.#groupBody(saved);
        return { kind: 'lookAhead', negative: sign === 0x21, body, range: cursor.rangeFrom(start) };
      }
      case 0x3e: {
        const body = this.#groupBody(saved);
        return { kind: 'atomic', body, range: cursor.rangeFrom(start) };
      }
      case 0x3c:
        return this.#angleGroup(start, saved);
      case 0x24:
      case 0x40:
        throw cursor.error('Unknown group type');
      default:
        cursor.at -= 1;
        return this.#flagGroup(start, saved);
    }
  }

  #plainGroup(start: number, saved: Flags): Node {
    const body = this.#groupBody(saved);
    return { kind: 'group', capture: null, name: null, body, range: this.#cursor.rangeFrom(start) };
  }

  #capture(name: string | null, start: number, saved: Flags): Node {
    this.#groups.count += 1;
    const capture = this.#groups.count;
    if (name !== null) this.#groups.names.set(name, capture);
    const body = this.#groupBody(saved);
    return { kind: 'group', capture, name, body, range: this.#cursor.rangeFrom(start) };
  }

  /** `(?<=`, `(?<!` or `(?<name>` (rules 5.1, 5.4 to 5.6). */
  #angleGroup(start: number, saved: Flags): Node {
    const cursor = this.#cursor;
    const sign = cursor.read();
    if (sign !== 0x3d && sign !== 0x21) {
      const name = parseGroupName(cursor, sign);
      if (this.#groups.names.has(name)) throw cursor.error(`Named capturing group <${name}> is already defined`);
      return this.#capture(name, start, saved);
    }
    const byCodePoint = cursor.hasBeyondBmpFrom(cursor.at);
    let min = 0;
    let max = 0;
    const body = this.#groupBody(saved, (inside) => {
      const width = widthOf(inside);
      if (!width.bounded) throw cursor.error('Look-behind group does not have an obvious maximum length');
      ({ min, max } = width);
    });
    return {
      kind: 'lookBehind',
      negative: sign === 0x21,
      body,
      min,
      max,
      byCodePoint,
      range: cursor.rangeFrom(start),
    };
  }

  #flagGroup(start: number, saved: Flags): Node | null {
    const cursor = this.#cursor;
    this.#flags = parseFlags(cursor, this.#flags);
    const sign = cursor.read();
    if (sign === CLOSE) return null;
    if (sign !== 0x3a) throw cursor.error('Unknown inline modifier');
    return this.#plainGroup(start, saved);
  }

  /** The inside of a group and its `)`; flags set inside end here. `check` runs before the `)` is looked for. */
  #groupBody(saved: Flags, check?: (body: Alternation) => void): Alternation {
    const cursor = this.#cursor;
    this.#depth += 1;
    if (this.#depth > MAX_DEPTH) throw cursor.error('Stack overflow during pattern compilation');
    const body = this.#alternation();
    check?.(body);
    if (cursor.read() !== CLOSE) throw cursor.error('Unclosed group');
    this.#depth -= 1;
    this.#flags = saved;
    applyFlags(cursor, saved);
    return body;
  }
}

/** Parses a pattern, or gives Java's description and index of the first error. */
export function parsePattern(
  pattern: string,
): { ok: true; parsed: ParsedPattern } | { ok: false; error: { description: string; index: number } } {
  try {
    return { ok: true, parsed: new Parser(pattern).parse() };
  } catch (error) {
    if (!(error instanceof PatternSyntaxError)) throw error;
    return { ok: false, error: { description: error.description, index: error.index } };
  }
}
