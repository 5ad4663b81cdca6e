import type { FunctionArgument } from './ast';
import { compileArgument } from './compile-path';
import type { Cursor } from './cursor';
import { invalidPath } from './failure';

/**
 * The arguments of a call, from behind its `(` (C-9). Null where Jayway does not look for any: one character before a
 * `)`, or fewer than two characters left.
 */
export function readArguments(cursor: Cursor, name: string, nesting: number): FunctionArgument[] | null {
  const second = cursor.pos + 1;
  if (!cursor.has(second)) return null;
  if (cursor.at(second) === ')') {
    cursor.pos = second;
    return null;
  }
  return new ArgumentReader(cursor, name, nesting).read();
}

class ArgumentReader {
  readonly #found: FunctionArgument[] = [];
  #kind: 'json' | 'path' | null = null;
  #text = '';
  #start = 0;
  #parens = 1;
  #brackets = 0;
  #braces = 0;
  #quotes = 0;
  #ended = false;

  constructor(
    readonly cursor: Cursor,
    readonly name: string,
    readonly nesting: number,
  ) {}

  read(): FunctionArgument[] {
    let previous = '';
    while (this.cursor.has() && !this.#ended) {
      const char = this.cursor.char;
      this.cursor.pos++;
      if (this.#kind === null) {
        if (/[ \t\r\n]/.test(char)) continue;
        this.#begin(char);
      }
      this.#count(char, previous);
      if (char === ')' && this.#parens !== 0) this.#text += char;
      if (char === ')' || char === ',') this.#endArgument(char);
      const separates = char === ',' && this.#braces === 0 && this.#brackets === 0 && this.#parens === 1;
      if (this.#kind !== null && !separates) this.#text += char;
      previous = char;
    }
    if (this.#braces !== 0 || this.#parens !== 0 || this.#brackets !== 0)
      throw invalidPath(`Arguments to function: '${this.name}' are not closed properly.`, this.#position);
    return this.#found;
  }

  get #position(): number {
    return this.cursor.base + this.cursor.pos;
  }

  /** The first character decides the kind; one that decides nothing is dropped. */
  #begin(char: string): void {
    this.#start = this.#position - 1;
    if (/[{"\d]/.test(char)) this.#kind = 'json';
    else if (char === '$' || char === '@') this.#kind = 'path';
  }

  #count(char: string, previous: string): void {
    switch (char) {
      case '"':
        this.#quotes += previous !== '\\' && this.#quotes > 0 ? -1 : 1;
        break;
      case '(':
        this.#parens++;
        break;
      case ')':
        this.#parens--;
        break;
      case '{':
        this.#braces++;
        break;
      case '[':
        this.#brackets++;
        break;
      case '}':
        if (this.#braces-- === 0) throw this.#unexpected('brace', char);
        break;
      case ']':
        if (this.#brackets-- === 0) throw this.#unexpected('bracket', char);
        break;
    }
  }

  #unexpected(what: string, char: string): Error {
    return invalidPath(
      `Unexpected close ${what} '${char}' at character position: ${this.cursor.pos}`,
      this.#position - 1,
    );
  }

  /** At a comma or closing parenthesis: what was collected is an argument if nothing inside it is still open. */
  #endArgument(char: ')' | ','): void {
    if (this.#quotes !== 0 || this.#braces !== 0 || this.#brackets !== 0) return;
    if (this.#parens !== 1 && !(this.#parens === 0 && char === ')')) return;
    this.#ended = this.#parens === 0;
    const text = this.#text;
    if (this.#kind === 'json') this.#found.push({ kind: 'json', text });
    else if (this.#kind === 'path')
      this.#found.push({ kind: 'path', path: compileArgument(text, this.#start, this.nesting + 1) });
    if (this.#kind === null) return;
    this.#kind = null;
    this.#text = '';
  }
}
