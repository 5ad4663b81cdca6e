import { CODE, isBlank } from '../smart/characters';
import { endOfScalar } from './check-scalar';
import { JsonSyntaxError } from './syntax-error';

export type JsonCheck =
  | { readonly ok: true }
  /** `offset` is the 0-based UTF-16 index of the offending character, the text's length if something is missing. */
  | { readonly ok: false; readonly message: string; readonly offset: number };

/** Whether a text is JSON by RFC 8259, as clients will insist, and if not, what is wrong where. */
export function checkJson(text: string): JsonCheck {
  try {
    new Checker(text).check();
    return { ok: true };
  } catch (error) {
    if (error instanceof JsonSyntaxError) return { ok: false, message: error.message, offset: error.offset };
    throw error;
  }
}

interface Container {
  readonly close: number;
  readonly start: number;
}

class Checker {
  #pos = 0;
  readonly #open: Container[] = [];

  constructor(readonly text: string) {}

  check(): void {
    this.#skipBlanks();
    if (this.#atEnd) throw this.#error('The text is empty; JSON needs a value.');
    this.#value();
    while (this.#open.length > 0) this.#next();
    if (!this.#atEnd) throw this.#error('There is more text behind the end of the JSON value.');
  }

  get #atEnd(): boolean {
    return this.#pos >= this.text.length;
  }
  get #code(): number {
    return this.text.charCodeAt(this.#pos);
  }
  #error(message: string, offset = this.#pos): JsonSyntaxError {
    return new JsonSyntaxError(message, offset);
  }
  #skipBlanks(): void {
    while (isBlank(this.#code)) this.#pos++;
  }

  /** Steps over a scalar, or into a container up to behind its first value. */
  #value(): void {
    for (;;) {
      const code = this.#code;
      if (code !== CODE.openBrace && code !== CODE.openBracket) break;
      const close = code === CODE.openBrace ? CODE.closeBrace : CODE.closeBracket;
      this.#open.push({ close, start: this.#pos });
      this.#pos++;
      this.#skipBlanks();
      if (this.#code === close) {
        this.#close();
        return;
      }
      this.#beforeValue('');
    }
    this.#pos = endOfScalar(this.text, this.#pos);
    this.#skipBlanks();
  }

  /** What follows a value in a container: its end, or a comma and the next value. */
  #next(): void {
    const container = this.#open.at(-1);
    if (container === undefined) return;
    if (this.#code === container.close) {
      this.#close();
      return;
    }
    this.#failAtEnd();
    if (this.#code !== CODE.comma) throw this.#error(this.#misplaced(container));
    const comma = this.#pos++;
    this.#skipBlanks();
    if (this.#code === container.close) throw this.#error('A comma must not stand before the closing bracket.', comma);
    this.#beforeValue('The comma before promises more. ');
    this.#value();
  }

  /** Steps to a value: in an object over its key and colon. */
  #beforeValue(hint: string): void {
    this.#failAtEnd(hint);
    if (this.#code === CODE.comma) throw this.#error('There is no value before this comma.');
    if (this.#open.at(-1)?.close === CODE.closeBrace) this.#key();
    this.#failAtEnd(hint);
    if (this.#code === CODE.comma || this.#code === CODE.closeBrace || this.#code === CODE.closeBracket)
      throw this.#error('A value is missing here.');
  }

  #key(): void {
    if (this.#code !== CODE.quote && this.#code !== CODE.apostrophe && /[\w$-]/.test(this.text.charAt(this.#pos)))
      throw this.#error('A member name needs double quotes around it.');
    if (this.#code === CODE.openBrace || this.#code === CODE.openBracket || this.#code === CODE.closeBracket)
      throw this.#error('A member name is expected here.');
    if (this.#code === CODE.colon) throw this.#error('The member name before this colon is missing.');
    this.#pos = endOfScalar(this.text, this.#pos);
    this.#skipBlanks();
    this.#failAtEnd();
    if (this.#code !== CODE.colon) throw this.#error('A colon is missing between name and value.');
    this.#pos++;
    this.#skipBlanks();
  }

  #close(): void {
    this.#open.pop();
    this.#pos++;
    this.#skipBlanks();
  }

  #misplaced({ close }: Container): string {
    const code = this.#code;
    if (code === CODE.closeBrace || code === CODE.closeBracket)
      return `\`${String.fromCharCode(close)}\` is expected here, not \`${this.text.charAt(this.#pos)}\`.`;
    if (code === CODE.colon) return 'A colon is out of place here.';
    return 'A comma is missing before this.';
  }

  #failAtEnd(hint = ''): void {
    const container = this.#open.at(-1);
    if (!this.#atEnd || container === undefined) return;
    const what = container.close === CODE.closeBrace ? 'brace `}`' : 'bracket `]`';
    const line = this.text.slice(0, container.start).split('\n').length;
    throw this.#error(`${hint}The closing ${what} for line ${line} is missing.`);
  }
}
