import { Char } from './characters';

export type ArithmeticOperator = '+' | '-' | '*' | '/' | '%';
export type ComparisonOperator = '==' | '!=' | '<' | '<=' | '>' | '>=';
export type LogicalOperator = '&&' | '||';
export type BinaryOperator = ArithmeticOperator | ComparisonOperator | LogicalOperator;

/** How tightly each operator binds, 1 loosest (GRM-4). */
export const precedence: Readonly<Record<BinaryOperator, number>> = {
  '||': 1,
  '&&': 2,
  '==': 3,
  '!=': 3,
  '<': 4,
  '<=': 4,
  '>': 4,
  '>=': 4,
  '+': 5,
  '-': 5,
  '*': 6,
  '/': 6,
  '%': 6,
};

const spelled = new Map<string, BinaryOperator>([
  ['and', '&&'],
  ['or', '||'],
  ['lt', '<'],
  ['le', '<='],
  ['gt', '>'],
  ['ge', '>='],
  ['eq', '=='],
  ['ne', '!='],
  ['&&', '&&'],
  ['||', '||'],
  ['==', '=='],
  ['!=', '!='],
  ['<', '<'],
  ['<=', '<='],
  ['>', '>'],
  ['>=', '>='],
  ['+', '+'],
  ['-', '-'],
  ['*', '*'],
  ['/', '/'],
  ['%', '%'],
]);

/** The operator that the token text means, null for none. */
export function operatorOf(text: string): BinaryOperator | null {
  return spelled.get(text) ?? null;
}

/** Whether a word is an operator (LEX-24). */
export function isOperatorWord(word: string): boolean {
  return word === 'not' || spelled.has(word);
}

/** Length of the symbol (also `!` and `=`) at `pos`, 0 for none. */
export function symbolLength(src: string, pos: number): number {
  const code = src.charCodeAt(pos);
  const next = src.charCodeAt(pos + 1);
  switch (code) {
    case Char.AMPERSAND:
    case Char.PIPE:
      return next === code ? 2 : 0;
    case Char.EQUAL:
    case Char.BANG:
    case Char.LESS:
    case Char.GREATER:
      return next === Char.EQUAL ? 2 : 1;
    case Char.PLUS:
    case Char.MINUS:
    case Char.STAR:
    case Char.SLASH:
    case Char.PERCENT:
      return 1;
    default:
      return 0;
  }
}
