import { isBeyondBmpUnit } from '../sets/code-points';
import { isLineTerminator } from '../sets/predefined-sets';
import type { SourceRange } from './ast';
import type { PatternText } from './quote';
import { PatternSyntaxError } from './syntax-error';

const HASH = 0x23;

function isPatternSpace(unit: number): boolean {
  return (unit >= 9 && unit <= 13) || unit === 0x20;
}

/**
 * A position in the pattern text. Past the end it reads NUL. While `comments` is on, reading skips white space and
 * comments except in the `raw` reads; the position is kept the way Java keeps its own, since error indexes are it minus one
 * (rules 2.3 and 5.7).
 */
export class Cursor {
  at = 0;
  /** Flag `x`. */
  comments = false;
  /** Flag `d`: only a line feed ends a comment. */
  unixLines = false;
  readonly #text: PatternText;
  readonly #lastBeyondBmp: number;

  constructor(text: PatternText) {
    this.#text = text;
    this.#lastBeyondBmp = text.units.findLastIndex(isBeyondBmpUnit);
  }

  get length(): number {
    return this.#text.units.length;
  }

  /** Whether everything has been consumed. */
  get atEnd(): boolean {
    return this.at >= this.length;
  }

  /** The unit `distance` units further, nothing skipped. */
  raw(distance = 0): number {
    return this.#text.units[this.at + distance] ?? 0;
  }

  /** The next significant unit, which stays next. */
  peek(): number {
    if (this.comments) this.#skip();
    return this.raw();
  }

  /** Consumes one unit, then peeks. */
  next(): number {
    this.at += 1;
    return this.peek();
  }

  /** Consumes the next significant unit and returns it. */
  read(): number {
    const unit = this.peek();
    this.at += 1;
    return unit;
  }

  /** Consumes one unit as it stands and returns it. */
  readRaw(): number {
    const unit = this.raw();
    this.at += 1;
    return unit;
  }

  /** The error at the last consumed unit. */
  error(description: string): PatternSyntaxError {
    return new PatternSyntaxError(description, this.at - 1);
  }

  /** UTF-16 offset in the pattern of a position in the text. */
  origin(at: number): number {
    const { origins } = this.#text;
    return origins[Math.min(at, origins.length - 1)] ?? 0;
  }

  /** Source range from a position up to the current one. */
  rangeFrom(start: number): SourceRange {
    const from = this.origin(start);
    const end = this.at > this.length ? this.origin(this.at) : (this.#text.ends[this.at - 1] ?? 0);
    return { start: from, end: Math.max(from, end) };
  }

  /** Text of the units from a position up to another. */
  slice(from: number, to: number): string {
    return this.#text.units
      .slice(from, to)
      .map((unit) => String.fromCodePoint(unit))
      .join('');
  }

  /** Whether a surrogate or a code point outside the BMP occurs at or after the position (rule 5.6). */
  hasBeyondBmpFrom(from: number): boolean {
    return this.#lastBeyondBmp >= from;
  }

  #skip(): void {
    for (;;) {
      while (isPatternSpace(this.raw())) this.at += 1;
      if (this.raw() !== HASH) return;
      do this.at += 1;
      while (this.raw() !== 0 && !this.#endsComment(this.raw()));
    }
  }

  #endsComment(unit: number): boolean {
    return this.unixLines ? unit === 10 : isLineTerminator(unit);
  }
}
