import { Char, isSpace } from '../characters';
import { ParseFailure } from '../errors';
import { rescueText } from '../rescue';
import { Kind, Token } from '../token';
import { LexerMachine } from './machine';
import { matchComment } from './match-comment';
import { matchDirective, matchDirectiveName } from './match-directive';
import { matchArgument, matchIndex, matchReference } from './match-reference';
import { matchDollar, matchHash } from './match-sign';
import { matchText } from './match-text';
import { type Match, State, Step } from './state';

/** The pull lexer: a longest-match machine with a stack of states (LEX-1 … LEX-50). */
export class Lexer {
  readonly #machine: LexerMachine;
  #irregular = 0;

  constructor(readonly src: string) {
    this.#machine = new LexerMachine(src);
  }

  /** The next token. Throws ParseFailure where no rule matches (LEX-50). */
  next(): Token {
    const m = this.#machine;
    const { src } = m;
    const fullStart = m.pos;
    let start = fullStart;
    let specials: string[] | null = null;
    m.irregularPrefix = false;
    for (;;) {
      if (m.pos >= src.length) {
        if (start < m.pos) this.#fail('The template ends where something must follow', start);
        return new Token(Kind.EOF, start, start, '', ++this.#irregular);
      }
      const from = m.pos;
      if (from > start && src.charCodeAt(from) === Char.DOLLAR) m.irregularPrefix = true;
      const kind = match(m, from);
      if (kind === Step.MORE) continue;
      if (kind === Step.SKIP) {
        start = m.pos;
        continue;
      }
      if (kind === Step.SPECIAL) {
        if (start < from) specials = [...(specials ?? []), src.slice(start, from + 1)];
        else specials?.push('');
        start = from;
        continue;
      }
      if (kind === Step.NONE) {
        m.failedAt = Math.max(from, m.failedAt);
        this.#fail(unexpected(src, from), from);
      }
      return this.#token(kind, fullStart, start, specials);
    }
  }

  /** The parser enters the arguments of a directive: state D without a push (LEX-40). */
  switchToDirective(): void {
    this.#machine.state = State.DIRECTIVE;
  }

  /** Whether `(` follows, blanks and newlines aside (LEX-40). */
  atParenthesis(): boolean {
    let i = this.#machine.pos;
    while (isSpace(this.src.charCodeAt(i))) i++;
    return this.src.charCodeAt(i) === Char.LPAREN;
  }

  /** Leaves the present state (LEX-2). */
  pop(): void {
    this.#machine.pop();
  }

  /** Starts again in plain text at `offset`, for recovery after an error. */
  restart(offset: number): void {
    this.#machine.restart(offset);
  }

  #token(kind: Kind, fullStart: number, start: number, specials: readonly string[] | null): Token {
    const { pos, irregularPrefix } = this.#machine;
    const rescue = specials === null ? '' : rescueText(specials);
    const irregular = start !== fullStart || rescue !== '' || irregularPrefix || changesText(kind);
    if (irregular) this.#irregular++;
    const token = new Token(kind, start, pos, rescue, this.#irregular);
    if (kind === Kind.DOT) token.textFrom = pos - 1;
    return token;
  }

  #fail(message: string, from: number): never {
    const { src } = this;
    const last = src.length - 1;
    const at = Math.min(Math.max(from, this.#machine.failedAt), last);
    throw new ParseFailure(message, from, src.length > from ? from + 1 : from, true, at, at === last);
  }
}

/** Kinds of token whose text may be less than the source. */
function changesText(kind: Kind): boolean {
  return kind === Kind.BC_END || kind === Kind.DOT || kind === Kind.ESC_DIR;
}

function match(m: LexerMachine, pos: number): Match {
  const code = m.src.charCodeAt(pos);
  if (code === Char.HASH) return matchHash(m, pos);
  if (code === Char.DOLLAR) return matchDollar(m, pos, pos);
  if (code === Char.BACKSLASH) {
    const end = m.slashes(pos);
    if (m.src.charCodeAt(end) === Char.DOLLAR) {
      m.irregularPrefix = true;
      return matchDollar(m, pos, end);
    }
  }
  switch (m.state) {
    case State.TEXT:
      return matchText(m, pos, code);
    case State.REFERENCE:
    case State.MEMBER:
      return matchReference(m, pos, code);
    case State.ARGUMENTS:
      return matchArgument(m, pos, code);
    case State.INDEX:
      return matchIndex(m, pos, code);
    case State.DIRECTIVE_NAME:
      return matchDirectiveName(m, pos, code);
    case State.DIRECTIVE:
      return matchDirective(m, pos, code);
    default:
      return matchComment(m, pos, code);
  }
}

function unexpected(src: string, pos: number): string {
  const char = String.fromCodePoint(src.codePointAt(pos) ?? 0);
  if (char === '"' || char === "'") return `This string is never closed: a closing ${char} is missing`;
  return `\`${char}\` cannot stand here`;
}
