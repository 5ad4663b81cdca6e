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

/** Length of the operator (also `!`, `not`, `=`) at `pos`, 0 for none; a word may go on behind it. */
export function operatorAt(src: string, pos: number): number {
  if (src.startsWith('and', pos) || src.startsWith('not', pos)) return 3;
  if (spelled.has(src.slice(pos, pos + 2))) return 2;
  const char = src.charAt(pos);
  return char === '!' || char === '=' || spelled.has(char) ? 1 : 0;
}
