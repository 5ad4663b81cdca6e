import type { DirectiveNode, NumberNode, StringNode } from './ast';
import { Cursor } from './cursor';
import { ParseFailure } from './errors';
import { Lexer } from './lexer/lexer';
import { Kind, Token } from './token';

/** Most errors that a recovering parse collects. */
const MAX_ERRORS = 50;

/** A node to initialise, and where it begins in its own source. */
export interface InitTask {
  node: StringNode | NumberNode | DirectiveNode;
  start: number;
}

/** Everything the parsing functions share. */
export class ParseContext extends Cursor {
  /** Nodes with an init phase, in the order in which it runs (ARC-2). */
  readonly inits: InitTask[] = [];

  #ranges: Map<Token, boolean> | null = null;

  constructor(
    source: string,
    depth: number,
    /** Offset of a character of `source` in the outermost template. */
    readonly at: (offset: number) => number,
    /** Failures met so far, when the parse goes on after them. */
    readonly failures: ParseFailure[] | null,
    /** Names of the macros parsed so far; they only change how escapes print (MAC-1). */
    readonly macros = new Set<string>(),
  ) {
    super(new Lexer(source), depth);
  }

  /** Range decisions already made, by the opening bracket (GRM-9). */
  get ranges(): Map<Token, boolean> {
    this.#ranges ??= new Map();
    return this.#ranges;
  }

  get source(): string {
    return this.lexer.src;
  }

  /** Runs a part of the parse; in a recovering parse a failure in it is noted and parsing resumes behind it. */
  attempt(part: () => void): void {
    if (this.failures === null) {
      part();
      return;
    }
    const depth = this.depth;
    const before = this.last.end;
    try {
      part();
    } catch (failure) {
      if (!(failure instanceof ParseFailure)) throw failure;
      if (this.failures.length >= MAX_ERRORS) throw failure;
      this.failures.push(failure);
      this.#resume(Math.max(failure.start, failure.at, before), depth);
    }
  }

  /** Notes a failure without moving, or throws it when this parse does not recover. */
  report(failure: ParseFailure): void {
    if (this.failures === null || this.failures.length >= MAX_ERRORS) throw failure;
    this.failures.push(failure);
  }

  /** Goes on in plain text behind the next `)` of the line, or at its end. */
  #resume(from: number, depth: number): void {
    const src = this.source;
    let to = from;
    while (to < src.length && !/[)\r\n]/.test(src.charAt(to))) to++;
    if (src.charAt(to) === ')') to++;
    if (to <= this.last.start && to < src.length) to++;
    this.lexer.restart(to);
    this.reset(new Token(Kind.EOF, to, to, '', 0), depth);
  }
}
