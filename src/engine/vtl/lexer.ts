import { Char, isBlank, isDigit, isIdentPart, isIdentStart, isLetter, isSpace, isWordStart } from './characters';
import { ParseFailure } from './errors';
import { operatorAt } from './operators';
import { rescueText } from './rescue';
import { bracedWordEnd, floatEnd, integerEnd, setOpenEnd, stringEnd, swallowNewline, wordEnd } from './shapes';
import { Kind, Token } from './token';

/** Lexer states (LEX-1). */
const T = 0;
const R = 1;
const M = 2;
const A = 3;
const X = 4;
const P = 5;
const D = 6;
const LC = 7;
const DC = 8;
const BC = 9;
const RAW = 10;

/** What a match yields besides a token kind (LEX-4). */
const MORE = -1;
const SPECIAL = -2;
const SKIP = -3;
const NONE = -4;
type Match = Kind | typeof MORE | typeof SPECIAL | typeof SKIP | typeof NONE;

/** The pull lexer: a longest-match machine with a stack of states (LEX-1 … LEX-50). */
export class Lexer {
  #pos = 0;
  #state = T;
  #depth = 0;
  #closed = 0;
  readonly #stack: number[] = [];
  #inComment = false;
  /** End of the run of backslashes last measured. */
  #slashesEnd = -1;
  #irregular = 0;
  #irregularPrefix = false;
  #failedAt = 0;

  constructor(readonly src: string) {}

  /** The next token. Throws ParseFailure where no rule matches (LEX-50). */
  next(): Token {
    const src = this.src;
    const fullStart = this.#pos;
    let start = fullStart;
    let specials: string[] | null = null;
    this.#irregularPrefix = false;
    for (;;) {
      if (this.#pos >= src.length) {
        if (start < this.#pos) this.#fail('The template ends where something must follow', start);
        return new Token(Kind.EOF, start, start, '', ++this.#irregular);
      }
      const from = this.#pos;
      if (from > start && src.charCodeAt(from) === Char.DOLLAR) this.#irregularPrefix = true;
      const kind = this.#match(from, start);
      if (kind === MORE) continue;
      if (kind === SKIP) {
        start = this.#pos;
        continue;
      }
      if (kind === SPECIAL) {
        if (start < from) specials = [...(specials ?? []), src.slice(start, from + 1)];
        else specials?.push('');
        start = from;
        continue;
      }
      if (kind === NONE) {
        this.#failedAt = Math.max(from, this.#failedAt);
        this.#fail(unexpected(src, from), from);
      }
      return this.#token(kind, fullStart, start, specials);
    }
  }

  /** The parser enters the arguments of a directive: state D without a push (LEX-40). */
  switchToDirective(): void {
    this.#state = D;
  }

  /** Whether `(` follows, blanks and newlines aside (LEX-40). */
  atParenthesis(): boolean {
    let i = this.#pos;
    while (isSpace(this.src.charCodeAt(i))) i++;
    return this.src.charCodeAt(i) === Char.LPAREN;
  }

  /** Leaves the present state (LEX-2). Answers whether there was one to return to. */
  pop(): boolean {
    const stack = this.#stack;
    if (stack.length === 0) {
      this.#depth = 0;
      this.#state = T;
      return false;
    }
    this.#closed = stack.pop() ?? 0;
    this.#depth = stack.pop() ?? 0;
    this.#state = stack.pop() ?? T;
    return true;
  }

  /** Starts again in plain text at `offset`, for recovery after an error. */
  restart(offset: number): void {
    this.#pos = offset;
    this.#state = T;
    this.#depth = 0;
    this.#closed = 0;
    this.#stack.length = 0;
    this.#inComment = false;
  }

  #push(state: number): void {
    this.#stack.push(this.#state, this.#depth, this.#closed);
    this.#depth = 0;
    this.#state = state;
  }

  #fail(message: string, from: number): never {
    const last = this.src.length - 1;
    const at = Math.min(Math.max(from, this.#failedAt), last);
    throw new ParseFailure(message, from, this.src.length > from ? from + 1 : from, true, at, at === last);
  }

  #token(kind: Kind, fullStart: number, start: number, specials: string[] | null): Token {
    const rescue = specials === null ? '' : rescueText(specials);
    const irregular =
      start !== fullStart || rescue !== '' || this.#irregularPrefix || kind === Kind.BC_END || kind === Kind.DOT;
    if (irregular) this.#irregular++;
    const token = new Token(kind, start, this.#pos, rescue, this.#irregular);
    if (kind === Kind.DOT) token.textFrom = this.#pos - 1;
    return token;
  }

  #match(pos: number, start: number): Match {
    const code = this.src.charCodeAt(pos);
    if (code === Char.HASH) return this.#hash(pos);
    if (code === Char.DOLLAR) return this.#dollar(pos, pos);
    if (code === Char.BACKSLASH) {
      const end = this.#slashes(pos);
      if (this.src.charCodeAt(end) === Char.DOLLAR) {
        this.#irregularPrefix = true;
        return this.#dollar(pos, end);
      }
    }
    switch (this.#state) {
      case T:
        return this.#text(pos, code);
      case R:
      case M:
        return this.#reference(pos, code);
      case A:
        return this.#argument(pos, code);
      case X:
        return this.#index(pos, code);
      case P:
        return this.#directiveName(pos, code);
      case D:
        return this.#directive(pos, code);
      default:
        return this.#comment(pos, code, start);
    }
  }

  #take(end: number, kind: Match): Match {
    this.#pos = end;
    return kind;
  }

  #slashes(pos: number): number {
    if (this.#slashesEnd > pos) return this.#slashesEnd;
    let i = pos;
    while (this.src.charCodeAt(i) === Char.BACKSLASH) i++;
    this.#slashesEnd = i;
    return i;
  }

  /** Rules 14 and 17-21 at a `#`. */
  #hash(pos: number): Match {
    const src = this.src;
    const code = src.charCodeAt(pos + 1);
    const state = this.#state;
    if (state <= A && (code === 115 || code === Char.LBRACE)) {
      const end = setOpenEnd(src, pos);
      if (end > 0) return this.#setOpen(end);
    }
    if (code === Char.LBRACKET && src.charCodeAt(pos + 2) === Char.LBRACKET) return this.#open(RAW, pos + 3);
    if (code === Char.STAR) {
      const doc = src.charCodeAt(pos + 2) === Char.STAR && pos + 3 < src.length;
      if (doc && src.charCodeAt(pos + 3) !== Char.HASH) return this.#open(DC, this.#inComment ? pos + 4 : pos + 3);
      return this.#open(BC, pos + 2);
    }
    if (code === Char.HASH && (state <= R || state === P || state === D)) {
      if (state === R) this.pop();
      this.#push(LC);
      this.#inComment = true;
      return this.#take(pos + 2, Kind.LC_OPEN);
    }
    if (!this.#inComment) {
      if (state === R || state === M) this.pop();
      this.#push(P);
    }
    return this.#take(pos + 1, MORE);
  }

  #open(state: number, end: number): Match {
    if (!this.#inComment) {
      this.#push(state);
      this.#inComment = true;
    }
    return this.#take(end, MORE);
  }

  #setOpen(end: number): Match {
    this.#push(D);
    this.#depth++;
    return this.#take(end, Kind.SET_OPEN);
  }

  /** Rules 15, 16 and 50; `pos` is at the backslashes before the `$` at `dollar`. */
  #dollar(pos: number, dollar: number): Match {
    const src = this.src;
    const state = this.#state;
    let end = dollar + 1;
    const slashes = src.charCodeAt(end) === Char.BACKSLASH ? this.#slashes(end) : end;
    const bang = src.charCodeAt(slashes) === Char.BANG;
    if (pos === dollar && state <= R) {
      const after = bang && slashes <= end + 1 ? slashes + 1 : end;
      const code = src.charCodeAt(after);
      if (code === Char.LBRACKET) return this.#take(after + 1, Kind.EMPTY_IDX);
      if (after === end && code === Char.DOT) return this.#take(end + 1, Kind.EMPTY_IDX);
    }
    if (bang) end = slashes + 1;
    if (!this.#inComment) {
      if (state === R) this.pop();
      this.#push(R);
    }
    return this.#take(end, MORE);
  }

  #text(pos: number, code: number): Match {
    const src = this.src;
    if (code === Char.BACKSLASH) {
      const end = this.#slashes(pos);
      const count = end - pos;
      if (count % 2 === 1 && src.charCodeAt(end) === Char.HASH) {
        const word = Math.max(wordEnd(src, end + 1), bracedWordEnd(src, end + 1));
        if (word > 0) return this.#take(word, Kind.ESC_DIR);
      }
      return count >= 2 ? this.#take(pos + 2, Kind.BS2) : this.#take(pos + 1, Kind.BS1);
    }
    let i = pos;
    if (isBlank(code)) {
      while (isBlank(src.charCodeAt(i))) i++;
      if (src.charCodeAt(i) === Char.HASH) {
        const end = setOpenEnd(src, i);
        if (end > 0) return this.#setOpen(end);
      }
    }
    for (; i < src.length; i++) {
      const next = src.charCodeAt(i);
      if (next === Char.DOLLAR || next === Char.HASH || next === Char.BACKSLASH) break;
    }
    return this.#take(i, Kind.TEXT);
  }

  #reference(pos: number, code: number): Match {
    const src = this.src;
    if (isIdentStart(code)) return this.#identifier(pos);
    if (code === Char.DOT) {
      if (!isLetter(src.charCodeAt(pos + 1))) return this.#stop();
      this.#state = M;
      return this.#take(pos + 1, Kind.DOT);
    }
    if (code === Char.LBRACKET) {
      this.#push(X);
      return this.#take(pos + 1, Kind.IDX_OPEN);
    }
    if (code === Char.LPAREN && this.#state === M) {
      this.#depth++;
      this.#state = A;
      return this.#take(pos + 1, Kind.LPAREN);
    }
    if (code === Char.LBRACE) return this.#take(pos + 1, Kind.LCURLY);
    if (code === Char.RBRACE) {
      this.pop();
      return this.#take(pos + 1, Kind.RCURLY);
    }
    if (isBlank(code)) {
      const end = setOpenEnd(src, pos);
      if (end > 0) return this.#setOpen(end);
    }
    return this.#stop();
  }

  #stop(): Match {
    this.pop();
    return SPECIAL;
  }

  #identifier(pos: number): Match {
    const src = this.src;
    let i = pos + 1;
    while (isIdentPart(src.charCodeAt(i))) i++;
    if (i === pos + 4 && src.startsWith('true', pos)) return this.#take(i, Kind.TRUE);
    if (i === pos + 5 && src.startsWith('false', pos)) return this.#take(i, Kind.FALSE);
    return this.#take(i, Kind.IDENT);
  }

  #argument(pos: number, code: number): Match {
    if (isIdentStart(code)) return this.#identifier(pos);
    if (code === Char.RPAREN) {
      this.#state = R;
      return this.#take(pos + 1, Kind.CLOSE_A);
    }
    if (isBlank(code)) {
      const end = setOpenEnd(this.src, pos);
      if (end > 0) return this.#setOpen(end);
    }
    if (code === Char.DOT && isLetter(this.src.charCodeAt(pos + 1))) {
      this.#state = M;
      return this.#take(pos + 1, Kind.DOT);
    }
    return this.#common(pos, code);
  }

  /** Rules 3-9, 31, 32, 40 and 41, which states A and D share. */
  #common(pos: number, code: number): Match {
    switch (code) {
      case Char.LBRACKET:
        return this.#take(pos + 1, Kind.LBRACKET);
      case Char.RBRACKET:
        return this.#take(pos + 1, Kind.RBRACKET);
      case Char.COMMA:
        return this.#take(pos + 1, Kind.COMMA);
      case Char.COLON:
        return this.#take(pos + 1, Kind.COLON);
      case Char.LBRACE:
        return this.#take(pos + 1, Kind.LBRACE);
      case Char.RBRACE:
        return this.#take(pos + 1, Kind.RBRACE);
      case Char.DOT:
        if (this.src.charCodeAt(pos + 1) === Char.DOT) return this.#take(pos + 2, Kind.DOTDOT);
    }
    return this.#literal(pos, code);
  }

  #literal(pos: number, code: number): Match {
    const src = this.src;
    if (isSpace(code)) {
      let i = pos + 1;
      while (isSpace(src.charCodeAt(i))) i++;
      return this.#take(i, Kind.WS);
    }
    if (code === Char.DQUOTE || code === Char.SQUOTE) {
      const end = stringEnd(src, pos);
      if (end > 0) return this.#take(end, Kind.STRING);
      this.#failedAt = src.length;
      return NONE;
    }
    return this.#number(pos, code);
  }

  #number(pos: number, code: number): Match {
    if (!isDigit(code) && code !== Char.MINUS && code !== Char.DOT) return NONE;
    const integer = integerEnd(this.src, pos);
    if (integer > 0) return this.#take(integer, Kind.INT);
    const float = floatEnd(this.src, pos);
    if (float > 0) return this.#take(float, Kind.FLOAT);
    this.#failedAt = pos + 1;
    return NONE;
  }

  #index(pos: number, code: number): Match {
    if (code === Char.RBRACKET) {
      this.pop();
      return this.#take(pos + 1, Kind.IDX_CLOSE);
    }
    if (this.src.startsWith('true', pos)) return this.#take(pos + 4, Kind.TRUE);
    if (this.src.startsWith('false', pos)) return this.#take(pos + 5, Kind.FALSE);
    return this.#literal(pos, code);
  }

  #directiveName(pos: number, code: number): Match {
    const src = this.src;
    if (isWordStart(code)) return this.#keyword(wordEnd(src, pos), src.slice(pos, wordEnd(src, pos)), Kind.WORD);
    if (code === Char.LBRACE) {
      const end = bracedWordEnd(src, pos);
      if (end > 0) return this.#keyword(end, src.slice(pos + 1, end - 1), Kind.BRACED);
    } else {
      const number = this.#number(pos, code);
      if (number !== NONE) {
        this.pop();
        return number;
      }
    }
    return this.#stop();
  }

  #keyword(end: number, word: string, otherwise: Kind): Match {
    switch (word) {
      case 'end':
      case 'else':
        this.pop();
        return this.#take(swallowNewline(this.src, end), word === 'end' ? Kind.END : Kind.ELSE);
      case 'if':
      case 'elseif':
        this.#state = D;
        return this.#take(end, word === 'if' ? Kind.IF : Kind.ELSEIF);
      default:
        return this.#take(end, otherwise);
    }
  }

  #directive(pos: number, code: number): Match {
    const src = this.src;
    if (code === Char.RPAREN) {
      this.#closeParenthesis();
      return this.#take(swallowNewline(src, pos + 1), Kind.CLOSE_D);
    }
    if (code === Char.LPAREN) {
      this.#depth++;
      return this.#take(pos + 1, Kind.LPAREN);
    }
    if (isWordStart(code)) {
      const end = wordEnd(src, pos);
      const length = end - pos;
      if (length <= 5) {
        if (length === 4 && src.startsWith('true', pos)) return this.#take(end, Kind.TRUE);
        if (length === 5 && src.startsWith('false', pos)) return this.#take(end, Kind.FALSE);
        if (length <= 3) {
          const operator = operatorAt(src, pos);
          if (operator === length) return this.#take(end, length === 3 && src[pos] === 'n' ? Kind.NOT : Kind.OPERATOR);
        }
      }
      return this.#take(end, Kind.WORD);
    }
    if (code === Char.LBRACE) {
      const end = bracedWordEnd(src, pos);
      if (end > 0) return this.#take(end, Kind.BRACED);
    }
    const common = this.#common(pos, code);
    if (common !== NONE) return common;
    const length = operatorAt(src, pos);
    if (length > 0) {
      const kind =
        length > 1 ? Kind.OPERATOR : code === Char.BANG ? Kind.NOT : code === Char.EQUAL ? Kind.ASSIGN : Kind.OPERATOR;
      return this.#take(pos + length, kind);
    }
    if (code === Char.AMPERSAND || code === Char.PIPE) this.#failedAt = pos + 1;
    return NONE;
  }

  /** The close-handler of `)` (LEX-20). */
  #closeParenthesis(): void {
    if (this.#inComment) return;
    for (;;) {
      if (this.#depth > 0) {
        if (this.#depth === this.#closed + 1) this.pop();
        else this.#closed++;
        return;
      }
      if (!this.pop()) return;
    }
  }

  #comment(pos: number, code: number, start: number): Match {
    const src = this.src;
    const state = this.#state;
    if (state === LC) {
      if (code === Char.LF || code === Char.CR) return this.#closeComment(swallowNewline(src, pos), Kind.LC_END);
    } else if (state === RAW) {
      if (code === Char.RBRACKET && src.startsWith(']]#', pos)) return this.#closeComment(pos + 3, Kind.RAW_END);
    } else if (code === Char.STAR && src.charCodeAt(pos + 1) === Char.HASH) {
      return this.#closeComment(pos + 2, state === DC ? Kind.DC_END : Kind.BC_END);
    }
    let i = pos + 1;
    for (; i < src.length; i++) {
      const next = src.charCodeAt(i);
      if (next === Char.HASH || next === Char.DOLLAR || next === Char.BACKSLASH || next === Char.STAR) break;
      if (next === Char.LF || next === Char.CR || next === Char.RBRACKET) break;
    }
    return this.#take(i, state === RAW ? MORE : start <= pos ? SKIP : NONE);
  }

  #closeComment(end: number, kind: Kind): Match {
    this.#inComment = false;
    this.pop();
    return this.#take(end, kind);
  }
}

function unexpected(src: string, pos: number): string {
  const char = String.fromCodePoint(src.codePointAt(pos) ?? 0);
  if (char === '"' || char === "'") return `This string is never closed: a closing ${char} is missing`;
  return `\`${char}\` cannot stand here`;
}
