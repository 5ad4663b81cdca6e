/** Character codes that the lexer tells apart. */
export const Char = {
  TAB: 9,
  LF: 10,
  CR: 13,
  SPACE: 32,
  BANG: 33,
  DQUOTE: 34,
  HASH: 35,
  DOLLAR: 36,
  PERCENT: 37,
  AMPERSAND: 38,
  SQUOTE: 39,
  LPAREN: 40,
  RPAREN: 41,
  STAR: 42,
  PLUS: 43,
  COMMA: 44,
  MINUS: 45,
  DOT: 46,
  SLASH: 47,
  COLON: 58,
  LESS: 60,
  EQUAL: 61,
  GREATER: 62,
  AT: 64,
  LBRACKET: 91,
  BACKSLASH: 92,
  RBRACKET: 93,
  LBRACE: 123,
  PIPE: 124,
  RBRACE: 125,
} as const;

const LETTER = 1;
const DIGIT = 2;
const UNDERSCORE = 4;
const AT_SIGN = 8;
const HYPHEN = 16;

const classes = new Uint8Array(128);
for (let c = 0; c < 26; c++) {
  classes[65 + c] = LETTER;
  classes[97 + c] = LETTER;
}
for (let c = 48; c < 58; c++) classes[c] = DIGIT;
classes[95] = UNDERSCORE;
classes[64] = AT_SIGN;
classes[45] = HYPHEN;

function has(code: number, mask: number): boolean {
  return code < 128 && ((classes[code] ?? 0) & mask) !== 0;
}

/** `[A-Za-z]`. NaN, which stands for the end of input, is in no class. */
export function isLetter(code: number): boolean {
  return has(code, LETTER);
}

/** `[0-9]`. */
export function isDigit(code: number): boolean {
  return has(code, DIGIT);
}

/** First character of an identifier: `[A-Za-z_]` (LEX-13). */
export function isIdentStart(code: number): boolean {
  return has(code, LETTER | UNDERSCORE);
}

/** Later character of an identifier: `[A-Za-z0-9_-]` (LEX-15, VTL-20). */
export function isIdentPart(code: number): boolean {
  return has(code, LETTER | DIGIT | UNDERSCORE | HYPHEN);
}

/** First character of a directive word: `[A-Za-z_@]`. */
export function isWordStart(code: number): boolean {
  return has(code, LETTER | UNDERSCORE | AT_SIGN);
}

/** Later character of a directive word: `[A-Za-z0-9_@]`. */
export function isWordPart(code: number): boolean {
  return has(code, LETTER | DIGIT | UNDERSCORE | AT_SIGN);
}

/** Space or tab. */
export function isBlank(code: number): boolean {
  return code === Char.SPACE || code === Char.TAB;
}

/** Space, tab, LF or CR. */
export function isSpace(code: number): boolean {
  return code === Char.SPACE || code === Char.TAB || code === Char.LF || code === Char.CR;
}
