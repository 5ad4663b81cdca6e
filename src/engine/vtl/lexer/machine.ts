import { Char } from '../characters';
import { Kind } from '../token';
import { type Match, State, Step } from './state';

/** Where the lexer stands: its place, its state and the states below (LEX-2). */
export class LexerMachine {
  pos = 0;
  state: State = State.TEXT;
  inComment = false;
  /** Set where the token at hand has a prefix before its `$`, or backslashes. */
  irregularPrefix = false;
  /** The furthest character that an unsuccessful match looked at. */
  failedAt = 0;
  /** Open parentheses seen in this state. */
  depth = 0;
  closed = 0;
  /** The states below, with depth and closed of each side by side. */
  readonly #states: State[] = [];
  readonly #counts: number[] = [];
  #top = 0;
  #slashesEnd = -1;

  constructor(readonly src: string) {}

  /** Leaves the present state (LEX-2). Answers whether there was one to return to. */
  pop(): boolean {
    if (this.#top === 0) {
      this.depth = 0;
      this.state = State.TEXT;
      return false;
    }
    this.#top--;
    this.state = this.#states[this.#top] ?? State.TEXT;
    this.depth = this.#counts[2 * this.#top] ?? 0;
    this.closed = this.#counts[2 * this.#top + 1] ?? 0;
    return true;
  }

  /** Starts again in plain text at `offset`, for recovery after an error. */
  restart(offset: number): void {
    this.#top = 0;
    this.pos = offset;
    this.state = State.TEXT;
    this.depth = 0;
    this.closed = 0;
    this.inComment = false;
  }

  /** Enters a state (LEX-2). */
  push(state: State): void {
    this.#states[this.#top] = this.state;
    this.#counts[2 * this.#top] = this.depth;
    this.#counts[2 * this.#top + 1] = this.closed;
    this.#top++;
    this.depth = 0;
    this.state = state;
  }

  /** Moves on to `end`. */
  take(end: number, kind: Match): Match {
    this.pos = end;
    return kind;
  }

  /** The end of the run of backslashes around `pos`. */
  slashes(pos: number): number {
    if (this.#slashesEnd > pos) return this.#slashesEnd;
    let i = pos;
    while (this.src.charCodeAt(i) === Char.BACKSLASH) i++;
    this.#slashesEnd = i;
    return i;
  }

  /** State.ARGUMENTS comment or raw block begins, unless inside one. */
  open(state: State, end: number): Match {
    if (!this.inComment) {
      this.push(state);
      this.inComment = true;
    }
    return this.take(end, Step.MORE);
  }

  /** `#set(` begins. */
  setOpen(end: number): Match {
    this.push(State.DIRECTIVE);
    this.depth++;
    return this.take(end, Kind.SET_OPEN);
  }

  /** The close-handler of `)` (LEX-20). */
  closeParenthesis(): void {
    if (this.inComment) return;
    for (;;) {
      if (this.depth > 0) {
        if (this.depth === this.closed + 1) this.pop();
        else this.closed++;
        return;
      }
      if (!this.pop()) return;
    }
  }

  /** State.ARGUMENTS comment or raw block ends. */
  closeComment(end: number, kind: Kind): Match {
    this.inComment = false;
    this.pop();
    return this.take(end, kind);
  }

  /** The character at hand ends a reference or directive name and is lexed again (rules 48, 49). */
  stop(): Match {
    this.pop();
    return Step.SPECIAL;
  }
}
