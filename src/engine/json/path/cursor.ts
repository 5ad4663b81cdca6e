import { invalidPath, PathFailure } from './failure';

/**
 * A position in a path or filter. Jayway moves the limits inwards over blanks but keeps counting in the whole text:
 * so does this, and a look past the whole text fails as Java's charAt does.
 */
export class Cursor {
  pos = 0;
  /** Index of the last character within the limits. */
  last: number;

  constructor(
    readonly text: string,
    /** Offset of `text` in the path the user wrote. */
    readonly base = 0,
  ) {
    this.last = text.length - 1;
  }

  /** Whether an index is within the limits. */
  has(index = this.pos): boolean {
    return index >= 0 && index <= this.last;
  }
  /** The character at an index of the whole text. */
  at(index: number): string {
    if (index < 0 || index >= this.text.length)
      throw new PathFailure(
        'StringIndexOutOfBoundsException',
        `String index out of range: ${index}`,
        this.base + index,
      );
    return this.text.charAt(index);
  }
  get char(): string {
    return this.at(this.pos);
  }
  /** Whether the current character lies within the limits and is `char`. */
  is(char: string): boolean {
    return this.has() && this.char === char;
  }
  /** C-15: compiling stops at the last character already. */
  get isTail(): boolean {
    return this.pos >= this.last;
  }
  /** Moves both limits inwards over U+0020 (C-2). */
  trim(): void {
    this.skipSpaces();
    while (this.pos < this.last && this.at(this.last) === ' ') this.last--;
  }
  skipSpaces(): this {
    while (this.pos < this.last && this.char === ' ') this.pos++;
    return this;
  }
  /** Index of the first non-blank behind `from`. */
  nextIndex(from = this.pos): number {
    let index = from + 1;
    while (this.has(index) && this.at(index) === ' ') index++;
    return index;
  }
  /** The first non-blank behind `from`, a blank if there is none. */
  nextChar(from = this.pos): string {
    const index = this.nextIndex(from);
    return this.has(index) ? this.at(index) : ' ';
  }
  /** Index of the first non-blank behind `from` if it is `char`, else -1. */
  nextIndexIf(char: string, from = this.pos): number {
    const index = this.nextIndex(from);
    return this.at(index) === char ? index : -1;
  }
  /** Index of `char` at or behind `from` within the limits, or -1. */
  indexOf(char: string, from: number): number {
    const index = this.text.indexOf(char, from);
    return this.has(index) ? index : -1;
  }
  /** Index of the next `char` behind `from` that no backslash protects, or -1. */
  indexOfUnescaped(char: string, from: number): number {
    for (let index = from + 1; this.has(index); index++) {
      const found = this.at(index);
      if (found === '\\') index++;
      else if (found === char) return index;
    }
    return -1;
  }

  /**
   * Index of the closer that matches the opener at `from`, or -1. Quoted text is skipped, `/…/` too if `regexes`; what
   * follows right behind a skipped part is never taken for the next quote, as in Jayway (C-13).
   */
  indexOfCloser(from: number, open: string, close: string, regexes: boolean): number {
    let depth = 1;
    for (let index = from + 1; this.has(index); index++) {
      const quote = this.at(index);
      if (quote === "'" || quote === '"') index = this.#skip(quote, index, `quote for ${quote} when parsing`);
      if (regexes && this.at(index) === '/') index = this.#skip('/', index, 'for / when parsing regex in');
      const char = this.at(index);
      if (char === open) depth++;
      if (char === close && --depth === 0) return index;
    }
    return -1;
  }

  #skip(char: string, from: number, what: string): number {
    const end = this.indexOfUnescaped(char, from);
    if (end === -1) throw invalidPath(`Could not find matching close ${what} : ${this.text}`, this.base + from);
    return end + 1;
  }
}
