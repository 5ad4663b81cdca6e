import { ParseFailure } from './errors';
import type { Lexer } from './lexer/lexer';
import { Kind, Token } from './token';

/** Levels of nesting (blocks, parentheses, lists, interpolated strings) beyond which a template is refused. */
export const MAX_DEPTH = 500;

/** A position in the token stream. Tokens looked ahead at are kept, never lexed again (ARC-1). */
export class Cursor {
  /** The last token taken. */
  last: Token = new Token(Kind.EOF, 0, 0, '', 0);
  #depth: number;

  constructor(
    readonly lexer: Lexer,
    depth: number,
  ) {
    this.#depth = depth;
  }

  get depth(): number {
    return this.#depth;
  }

  /** The token after `token`, lexed if need be. */
  after(token: Token): Token {
    token.next ??= this.lexer.next();
    return token.next;
  }

  /** The next token. */
  peek(): Token {
    const last = this.last;
    last.next ??= this.lexer.next();
    return last.next;
  }

  /** The kind of the next token. */
  kind(): Kind {
    return this.peek().kind;
  }

  /** Takes the next token. */
  take(): Token {
    this.last = this.peek();
    return this.last;
  }

  /** Takes the next token if it is of this kind. */
  accept(kind: Kind): boolean {
    if (this.peek().kind !== kind) return false;
    this.take();
    return true;
  }

  /** Takes the next token, which must be of this kind; `expected` names it for the user. */
  expect(kind: Kind, expected: string): Token {
    if (this.peek().kind !== kind) this.fail(expected);
    return this.take();
  }

  /** The text of a token: its own, without the rescue prefix. */
  text(token: Token): string {
    return this.lexer.src.slice(token.textFrom, token.end);
  }

  /** Ends parsing at the next token (ERR-4). */
  fail(expected: string): never {
    const token = this.peek();
    const src = this.lexer.src;
    if (token.kind === Kind.EOF) {
      throw new ParseFailure(`${expected} is missing at the end`, src.length, src.length, false, src.length - 1);
    }
    const text = src.slice(token.start, token.end).trim();
    const found = text === '' ? 'white space' : `\`${text.length > 20 ? `${text.slice(0, 20)}…` : text}\``;
    throw new ParseFailure(`${expected} was expected, but here is ${found}`, token.start, token.end);
  }

  /** Enters one more level of nesting; `leave` undoes it. */
  enter(): void {
    if (++this.#depth <= MAX_DEPTH) return;
    const at = this.last.start;
    throw new ParseFailure(`The template is nested more than ${MAX_DEPTH} levels deep`, at, this.last.end, true);
  }

  leave(): void {
    this.#depth--;
  }

  /** Returns to a state saved before, for look-ahead and recovery. */
  reset(last: Token, depth: number): void {
    this.last = last;
    this.#depth = depth;
  }

  /**
   * The verbatim text from `first` to `last`: rescue prefixes included, block comments left out (LEX-30, DIR-2).
   * Escapes of references in between are reduced already.
   */
  literal(first: Token, last: Token): string {
    const src = this.lexer.src;
    if (last.irregular === first.irregular && first.kind !== Kind.BC_END) {
      return first.rescue + src.slice(first.textFrom, last.end);
    }
    let text = '';
    for (let token: Token | null = first; token !== null; token = token.next) {
      if (token.kind !== Kind.BC_END) text += token.rescue + src.slice(token.textFrom, token.end);
      if (token === last) break;
    }
    return text;
  }

  /** The token texts from `first` to `last`, as an unknown directive prints them (MAC-2). */
  echo(first: Token, last: Token): string {
    const src = this.lexer.src;
    let text = '';
    for (let token: Token | null = first; token !== null; token = token.next) {
      text += src.slice(token.textFrom, token.end);
      if (token === last) break;
    }
    return text;
  }
}
