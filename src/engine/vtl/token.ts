/** Kinds of token, named as in velocity-1.7 section 1.2. */
export const Kind = {
  EOF: 0,
  IDX_OPEN: 1,
  IDX_CLOSE: 2,
  LBRACKET: 3,
  RBRACKET: 4,
  COMMA: 5,
  DOTDOT: 6,
  COLON: 7,
  LBRACE: 8,
  RBRACE: 9,
  LPAREN: 10,
  CLOSE_D: 11,
  CLOSE_A: 12,
  ESC_DIR: 13,
  SET_OPEN: 14,
  LC_OPEN: 15,
  BS2: 16,
  BS1: 17,
  TEXT: 18,
  LC_END: 19,
  DC_END: 20,
  BC_END: 21,
  RAW_END: 22,
  WS: 23,
  STRING: 24,
  TRUE: 25,
  FALSE: 26,
  OPERATOR: 27,
  NOT: 28,
  ASSIGN: 29,
  END: 30,
  IF: 31,
  ELSEIF: 32,
  ELSE: 33,
  INT: 34,
  FLOAT: 35,
  WORD: 36,
  BRACED: 37,
  IDENT: 38,
  DOT: 39,
  LCURLY: 40,
  RCURLY: 41,
  EMPTY_IDX: 42,
} as const;

export type Kind = (typeof Kind)[keyof typeof Kind];

/**
 * One token. Its text runs from `textFrom` to `end`; `start` includes the prefix of the more-rules (LEX-4). What lies
 * between the token before and `start` was skipped or stopped a reference or directive: see `rescue` (LEX-30).
 */
export class Token {
  next: Token | null = null;
  textFrom: number;
  constructor(
    readonly kind: Kind,
    readonly start: number,
    readonly end: number,
    /** The rescue prefix of the special tokens in front. */
    readonly rescue: string,
    /** How many tokens up to this one have a text that is not simply the next piece of the source. */
    readonly irregular: number,
  ) {
    this.textFrom = start;
  }
}
