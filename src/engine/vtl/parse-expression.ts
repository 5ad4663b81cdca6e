import type { Expression } from './ast';
import { operatorOf, precedence } from './operators';
import type { ParseContext } from './parse-context';
import { parseValue, startsParam } from './parse-value';
import { Kind } from './token';

/** Expression with all operators (GRM-4). */
export function parseExpression(c: ParseContext): Expression {
  return parseBinary(c, 1);
}

function parseBinary(c: ParseContext, lowest: number): Expression {
  let left = parseUnary(c);
  for (;;) {
    const token = c.peek();
    if (token.kind !== Kind.OPERATOR) return left;
    const operator = operatorOf(c.text(token));
    if (operator === null || precedence[operator] < lowest) return left;
    c.take();
    const first = c.peek();
    const right = parseBinary(c, precedence[operator] + 1);
    left = {
      type: 'binary',
      operator,
      left,
      right,
      start: left.start,
      end: right.end,
      source: c.literal(first, c.last),
    };
  }
}

/** `!` binds to what follows; of a run of them only one or two count. */
function parseUnary(c: ParseContext): Expression {
  const first = c.peek();
  let count = 0;
  while (startsNot(c)) {
    c.accept(Kind.WS);
    c.take();
    count++;
  }
  let node = parsePrimary(c);
  for (let i = count === 0 ? 0 : 2 - (count % 2); i > 0; i--) {
    node = { type: 'not', operand: node, start: c.at(first.start), end: node.end, source: '' };
  }
  return node;
}

/** Two tokens decide: `!` and what may follow it, or a blank and `!`. */
function startsNot(c: ParseContext): boolean {
  const first = c.peek();
  if (first.kind !== Kind.NOT && first.kind !== Kind.WS) return false;
  const second = c.after(first).kind;
  if (first.kind === Kind.WS) return second === Kind.NOT;
  return second === Kind.NOT || second === Kind.LPAREN || startsParam(second);
}

function parsePrimary(c: ParseContext): Expression {
  c.accept(Kind.WS);
  const node = c.kind() === Kind.LPAREN ? parseGroup(c) : parseValue(c);
  c.accept(Kind.WS);
  return node;
}

function parseGroup(c: ParseContext): Expression {
  const open = c.take();
  c.enter();
  const first = c.peek();
  const inner = parseExpression(c);
  const source = c.literal(first, c.last);
  c.expect(Kind.CLOSE_D, '`)`');
  c.leave();
  return { type: 'group', inner, source, start: c.at(open.start), end: c.at(c.last.end) };
}
