import type { JavaNumber } from '../../java/values';
import { CODE, END, hexDigit, isBlank, isDigit, javaTrim } from './characters';
import type { KnownKeys } from './known-keys';
import { typeFraction, typeInteger } from './number';
import { badUnicodeEscape, unexpectedEnd } from './parse-failure';

/** The characters that end an unquoted word, besides the end of the text (S-4). -1 stands for none. */
export interface Stops {
  readonly first: number;
  readonly second: number;
}
export const TOP_STOPS: Stops = { first: -1, second: -1 };
export const ARRAY_STOPS: Stops = { first: CODE.comma, second: CODE.closeBracket };
export const MEMBER_STOPS: Stops = { first: CODE.comma, second: CODE.closeBrace };
export const KEY_STOPS: Stops = { first: CODE.colon, second: -1 };

/** json-smart takes every character from here on for the end of a number (S-5). */
const NUMBER_END = 0x7e;

const ESCAPES = new Map([
  ['t', '\t'],
  ['n', '\n'],
  ['r', '\r'],
  ['f', '\f'],
  ['b', '\b'],
  ['\\', '\\'],
  ['/', '/'],
  ["'", "'"],
  ['"', '"'],
]);

/** Reads the words of permissive JSON: strings, numbers and bare words (S-2…S-6). Failures are thrown `ParseFailure`s. */
export class Scanner {
  /** 0-based UTF-16 index; may run past the end, as json-smart's does, since its messages tell it. */
  pos = 0;
  /** Between these two there is no backslash; at the second there is one, or the text ends. */
  #cleanFrom = 0;
  #cleanTo = -1;

  constructor(readonly text: string) {}

  /** The current character's code, `END` past the last. */
  get code(): number {
    return this.pos < this.text.length ? this.text.charCodeAt(this.pos) : END;
  }
  /** The current character as messages show it. */
  get character(): string {
    return String.fromCharCode(this.code);
  }

  /** WS of S-2. */
  skipBlanks(): void {
    while (isBlank(this.code)) this.pos++;
  }

  /** SKIP of S-2: everything up to U+0020 but the end mark. */
  skipControls(): void {
    while (this.code <= CODE.space && this.code !== END) this.pos++;
  }

  /** A bare word up to a stop, trimmed (S-4, S-10). */
  readWord(stops: Stops): string {
    const start = this.pos;
    this.#skipWord(stops);
    return javaTrim(this.text.slice(start, this.pos));
  }

  /** A number, or the string it turns out to be (S-5). The current character is a digit or `-`. */
  readNumber(stops: Stops): JavaNumber | string {
    const start = this.pos++;
    this.#skipDigits();
    let fraction = false;
    if (this.code === CODE.dot) {
      fraction = true;
      this.pos++;
      this.#skipDigits();
    }
    if (this.code === CODE.upperE || this.code === CODE.lowerE) {
      fraction = true;
      this.pos++;
      if (!this.#skipExponent()) return this.#wordFrom(start, stops);
    }
    const end = this.pos;
    this.skipControls();
    const code = this.code;
    if (code < NUMBER_END && code !== stops.first && code !== stops.second && code !== END)
      return this.#wordFrom(start, stops);
    const text = this.text.slice(start, end);
    return fraction ? typeFraction(text, start) : typeInteger(text);
  }

  /** A quoted string (S-6). The current character is its quote; afterwards it is the one behind the closing quote. `keys` spares copies. */
  readString(keys?: KnownKeys): string {
    const quote = this.character;
    const start = this.pos + 1;
    const close = this.text.indexOf(quote, start);
    if (close === -1) throw unexpectedEnd(this.text.length, 'null');
    if (!this.#hasBackslash(start, close)) {
      this.pos = close + 1;
      return keys === undefined ? this.text.slice(start, close) : keys.find(this.text, start, close);
    }
    return this.#readEscaped(quote);
  }

  #wordFrom(start: number, stops: Stops): string {
    this.#skipWord(stops);
    return javaTrim(this.text.slice(start, this.pos));
  }

  #skipWord(stops: Stops): void {
    for (let code = this.code; code !== stops.first && code !== stops.second && code !== END; code = this.code)
      this.pos++;
  }

  /** Skips sign and digits of an exponent; false, where it is, if there are none. */
  #skipExponent(): boolean {
    const code = this.code;
    if (code !== CODE.plus && code !== CODE.minus && !isDigit(code)) return false;
    this.pos++;
    this.#skipDigits();
    return true;
  }

  #skipDigits(): void {
    while (isDigit(this.code)) this.pos++;
  }

  /** Whether text[start, end) holds a backslash; each one is searched for once, however many strings precede it. */
  #hasBackslash(start: number, end: number): boolean {
    if (start < this.#cleanFrom || start > this.#cleanTo) {
      const found = this.text.indexOf('\\', start);
      this.#cleanFrom = start;
      this.#cleanTo = found === -1 ? this.text.length : found;
    }
    return this.#cleanTo < end;
  }

  #readEscaped(quote: string): string {
    let value = '';
    for (;;) {
      this.pos++;
      const code = this.code;
      if (code === END) throw unexpectedEnd(this.pos - 1, 'null');
      const character = this.character;
      if (character === quote) break;
      if (code === CODE.backslash) value += this.#readEscape();
      else if (code >= CODE.space && code !== CODE.delete) value += character;
    }
    this.pos++;
    return value;
  }

  #readEscape(): string {
    this.pos++;
    if (this.pos >= this.text.length) return '';
    const letter = this.character;
    if (letter === 'u') return this.#readHex(4);
    if (letter === 'x') return this.#readHex(2);
    return ESCAPES.get(letter) ?? '';
  }

  #readHex(digits: number): string {
    let value = 0;
    for (let i = 0; i < digits; i++) {
      this.pos++;
      const code = this.code;
      const digit = hexDigit(code);
      if (code === END) throw unexpectedEnd(this.pos, 'EOF');
      if (digit === -1) throw badUnicodeEscape(this.character, this.pos);
      value = value * 16 + digit;
    }
    return String.fromCharCode(value);
  }
}
