import type { Kind } from '../token';

/** Lexer states (LEX-1). The first four may begin a `#set(`. */
export const State = {
  TEXT: 0,
  REFERENCE: 1,
  MEMBER: 2,
  ARGUMENTS: 3,
  INDEX: 4,
  DIRECTIVE_NAME: 5,
  DIRECTIVE: 6,
  LINE_COMMENT: 7,
  DOC_COMMENT: 8,
  BLOCK_COMMENT: 9,
  RAW: 10,
} as const;
export type State = (typeof State)[keyof typeof State];

/** What a match yields besides a token kind (LEX-4); NONE: no rule matches. */
export const Step = { MORE: -1, SPECIAL: -2, SKIP: -3, NONE: -4 } as const;
export type Match = Kind | (typeof Step)[keyof typeof Step];
