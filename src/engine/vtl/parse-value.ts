import type { Expression, ListNode, MapNode, NumberNode, RangeNode, StringNode } from './ast';
import { ParseFailure } from './errors';
import { floatLiteral, integerLiteral } from './numbers';
import type { ParseContext } from './parse-context';
import { parseReference } from './parse-reference';
import { Kind } from './token';

/** Whether a Param may begin with this token (GRM-5). */
export function startsParam(kind: Kind): boolean {
  return kind === Kind.WS || startsValue(kind);
}

/** Whether a literal or reference begins with this token. */
export function startsValue(kind: Kind): boolean {
  switch (kind) {
    case Kind.STRING:
    case Kind.INT:
    case Kind.LBRACKET:
    case Kind.LBRACE:
    case Kind.TRUE:
    case Kind.FALSE:
    case Kind.IDENT:
    case Kind.LCURLY:
    case Kind.FLOAT:
      return true;
    default:
      return false;
  }
}

/** Param: a method argument, list element, map key or value, blanks around it allowed (GRM-5). */
export function parseParam(c: ParseContext): Expression {
  c.accept(Kind.WS);
  const value = parseValue(c);
  c.accept(Kind.WS);
  return value;
}

/** A literal or reference without the blanks around it. */
export function parseValue(c: ParseContext): Expression {
  const token = c.peek();
  switch (token.kind) {
    case Kind.STRING:
      return parseString(c);
    case Kind.INT:
    case Kind.FLOAT:
      return parseNumber(c);
    case Kind.TRUE:
    case Kind.FALSE:
      c.take();
      return {
        type: 'boolean',
        value: token.kind === Kind.TRUE,
        start: c.at(token.start),
        end: c.at(c.last.end),
        source: c.literal(token, c.last),
      };
    case Kind.IDENT:
    case Kind.LCURLY:
      return parseReference(c);
    case Kind.LBRACKET:
      return isRange(c) ? parseRange(c) : parseList(c);
    case Kind.LBRACE:
      return parseMap(c);
    default:
      return c.fail('A value');
  }
}

/** The value between the brackets of an index (GRM-6). */
export function parseIndexValue(c: ParseContext): Expression {
  const kind = c.kind();
  if (kind === Kind.LBRACKET || kind === Kind.LBRACE || kind === Kind.FLOAT) c.fail('An index');
  return parseValue(c);
}

function parseString(c: ParseContext): StringNode {
  const token = c.take();
  const source = c.literal(token, token);
  const node: StringNode = {
    type: 'string',
    value: token.rescue === '' ? source : c.text(token),
    template: null,
    padded: false,
    start: c.at(token.start),
    end: c.at(token.end),
    source,
  };
  c.inits.push({ node, start: token.start });
  return node;
}

function parseNumber(c: ParseContext): NumberNode {
  const token = c.take();
  const text = c.text(token);
  const value = token.kind === Kind.INT ? integerLiteral(text) : floatLiteral(text);
  const node: NumberNode = {
    type: 'number',
    value: value ?? 0,
    start: c.at(token.start),
    end: c.at(c.last.end),
    source: c.literal(token, c.last),
  };
  if (value === null) c.inits.push({ node, start: token.start });
  return node;
}

/** Unbounded look-ahead from `[` to the `..` of a range (GRM-9). What follows a plain value is decided at once. */
function isRange(c: ParseContext): boolean {
  const open = c.peek();
  const first = c.after(open);
  const bound = (first.kind === Kind.WS ? c.after(first) : first).kind;
  if (bound !== Kind.INT && bound !== Kind.IDENT && bound !== Kind.LCURLY) return false;
  const known = c.ranges.get(open);
  if (known !== undefined) return known;
  const { last, depth } = c;
  const inits = c.inits.length;
  const answer = rangeAhead(c);
  c.reset(last, depth);
  c.inits.length = inits;
  c.ranges.set(open, answer);
  return answer;
}

function rangeAhead(c: ParseContext): boolean {
  c.take();
  c.accept(Kind.WS);
  if (c.kind() === Kind.INT) c.take();
  else {
    try {
      parseReference(c);
    } catch (failure) {
      if (failure instanceof ParseFailure && !failure.lexical) return false;
      throw failure;
    }
  }
  c.accept(Kind.WS);
  return c.kind() === Kind.DOTDOT;
}

function parseRange(c: ParseContext): RangeNode {
  const open = c.take();
  const from = parseBound(c);
  c.expect(Kind.DOTDOT, '`..`');
  const to = parseBound(c);
  c.expect(Kind.RBRACKET, '`]`');
  return { type: 'range', from, to, start: c.at(open.start), end: c.at(c.last.end), source: c.literal(open, c.last) };
}

function parseBound(c: ParseContext): Expression {
  c.accept(Kind.WS);
  const kind = c.kind();
  if (kind !== Kind.INT && kind !== Kind.IDENT && kind !== Kind.LCURLY) c.fail('A whole number or a reference');
  const bound = parseValue(c);
  c.accept(Kind.WS);
  return bound;
}

function parseList(c: ParseContext): ListNode {
  const open = c.take();
  c.enter();
  const items: Expression[] = [];
  if (startsParam(c.kind())) {
    do items.push(parseParam(c));
    while (c.accept(Kind.COMMA));
  }
  c.expect(Kind.RBRACKET, '`]` or `,`');
  c.leave();
  return { type: 'list', items, start: c.at(open.start), end: c.at(c.last.end), source: c.literal(open, c.last) };
}

function parseMap(c: ParseContext): MapNode {
  const open = c.take();
  c.enter();
  const entries: MapNode['entries'] = [];
  if (startsEntry(c)) {
    do {
      const key = parseParam(c);
      c.expect(Kind.COLON, '`:`');
      entries.push({ key, value: parseParam(c) });
    } while (c.accept(Kind.COMMA));
  } else c.accept(Kind.WS);
  if (c.kind() !== Kind.RBRACE && c.kind() !== Kind.RCURLY)
    c.fail(entries.length > 0 ? '`}` or `,`' : '`}` or a quoted key');
  c.take();
  c.leave();
  return { type: 'map', entries, start: c.at(open.start), end: c.at(c.last.end), source: c.literal(open, c.last) };
}

/** The first two tokens decide whether a map has entries (GRM-8). */
function startsEntry(c: ParseContext): boolean {
  const first = c.peek();
  if (!startsParam(first.kind)) return false;
  const second = c.after(first).kind;
  switch (first.kind) {
    case Kind.WS:
      return startsValue(second);
    case Kind.IDENT:
      return second === Kind.IDX_OPEN || second === Kind.DOT || second === Kind.WS || second === Kind.COLON;
    case Kind.LCURLY:
    case Kind.LBRACKET:
    case Kind.LBRACE:
      return opens(first.kind, second);
    default:
      return second === Kind.WS || second === Kind.COLON;
  }
}

/** Whether `second` may follow an opening `${`, `[` or `{`. */
export function opens(first: Kind, second: Kind): boolean {
  if (first === Kind.LCURLY) return second === Kind.IDENT;
  if (first === Kind.LBRACKET) return startsParam(second) || second === Kind.RBRACKET;
  return startsParam(second) || second === Kind.RBRACE || second === Kind.RCURLY;
}
