import type { SyntaxProblem } from '../tree/node';

/** Raised inside the HCL reader only; its door turns it into a value. */
export class HclFailure extends Error {
  readonly problem: SyntaxProblem;
  constructor(message: string, offset: number) {
    super(message);
    this.problem = { message, offset };
  }
}

/** A reading position in HCL source, with the skips that every part of the reader needs. */
export class Cursor {
  at = 0;
  constructor(readonly text: string) {
    if (text.startsWith('\uFEFF')) this.at = 1;
  }

  peek(): string {
    return this.text.charAt(this.at);
  }

  get done(): boolean {
    return this.at >= this.text.length;
  }

  looking(at: string): boolean {
    return this.text.startsWith(at, this.at);
  }

  /** Takes what a sticky pattern finds here, or nothing. */
  take(pattern: RegExp): string | undefined {
    pattern.lastIndex = this.at;
    const found = pattern.exec(this.text)?.[0];
    if (found !== undefined) this.at += found.length;
    return found;
  }

  /** Skips blanks and comments, and with `lines` line breaks too. A line comment ends before its line break. */
  blank(lines: boolean): void {
    for (;;) {
      const char = this.peek();
      if (char === ' ' || char === '\t' || char === '\r') this.at += 1;
      else if (lines && char === '\n') this.at += 1;
      else if (char === '#' || this.looking('//')) this.toLineEnd();
      else if (this.looking('/*')) this.blockComment();
      else return;
    }
  }

  fail(wanted: string): HclFailure {
    if (this.done) return new HclFailure(`Expected ${wanted}, but the text ends`, this.at);
    return new HclFailure(`Expected ${wanted}, found '${this.peek()}'`, this.at);
  }

  private toLineEnd(): void {
    const end = this.text.indexOf('\n', this.at);
    this.at = end < 0 ? this.text.length : end;
  }

  private blockComment(): void {
    const end = this.text.indexOf('*/', this.at + 2);
    if (end < 0) throw new HclFailure('A comment is not closed', this.at);
    this.at = end + 2;
  }
}
