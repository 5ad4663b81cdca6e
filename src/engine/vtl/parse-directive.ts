import type { DirectiveName, DirectiveNode, Expression } from './ast';
import { ParseFailure } from './errors';
import type { ParseContext } from './parse-context';
import { parseBlock } from './parse-statement';
import { opens, parseValue, startsValue } from './parse-value';
import { Kind, type Token } from './token';

/** The directives that are loaded (DIR-1). */
export const loadedDirectives: ReadonlyMap<string, DirectiveName> = new Map(
  (['foreach', 'include', 'parse', 'macro', 'literal', 'break', 'define', 'stop'] as const).map((n) => [n, n]),
);

/** Directive (GRM-10, GRM-11). The next token must be a WORD or BRACED. */
export function parseDirective(c: ParseContext): DirectiveNode {
  const first = c.take();
  const image = c.text(first);
  const word = first.kind === Kind.BRACED ? image.slice(2, -1) : image.slice(1);
  const node: DirectiveNode = {
    type: 'directive',
    name: loadedDirectives.get(word) ?? null,
    word,
    wordEnd: c.at(first.end),
    hasParentheses: false,
    args: [],
    block: null,
    text: '',
    start: c.at(first.start),
    end: c.at(first.end),
  };
  c.lexer.switchToDirective();
  if (c.lexer.atParenthesis()) {
    node.hasParentheses = true;
    c.attempt(() => parseArguments(c, node, first));
  } else c.lexer.pop();
  if (node.hasParentheses && isBlockDirective(node)) parseBody(c, node, first);
  checkMacro(c, node, first);
  if (node.name === null) node.text = c.echo(first, c.last);
  node.end = c.at(c.last.end);
  c.inits.push({ node, start: first.start });
  return node;
}

function isBlockDirective(node: DirectiveNode): boolean {
  switch (node.name) {
    case 'foreach':
    case 'define':
    case 'macro':
    case 'literal':
      return true;
    case null:
      return node.word.startsWith('@');
    default:
      return false;
  }
}

function parseBody(c: ParseContext, node: DirectiveNode, first: Token): void {
  const before = c.last;
  node.block = parseBlock(c, first, false);
  if (node.name === 'literal') node.text = node.args[0]?.source ?? blockLiteral(c, before);
  c.take();
  const macro = node.name === 'macro' ? node.args[0] : undefined;
  if (macro !== undefined) c.macros.add(macro.source);
}

function blockLiteral(c: ParseContext, before: Token): string {
  return before === c.last ? '' : c.literal(c.after(before), c.last);
}

function parseArguments(c: ParseContext, node: DirectiveNode, first: Token): void {
  c.accept(Kind.WS);
  c.expect(Kind.LPAREN, '`(`');
  while (startsArgument(c)) {
    c.accept(Kind.WS);
    if (c.accept(Kind.COMMA)) c.accept(Kind.WS);
    node.args.push(parseArgument(c));
    checkArgument(c, node, first);
  }
  c.accept(Kind.WS);
  c.expect(Kind.CLOSE_D, '`)`');
}

function parseArgument(c: ParseContext): Expression {
  const token = c.peek();
  if (token.kind !== Kind.WORD) return parseValue(c);
  c.take();
  return { type: 'word', start: c.at(token.start), end: c.at(token.end), source: c.literal(token, token) };
}

/** Two tokens decide whether another argument follows (GRM-10). */
function startsArgument(c: ParseContext): boolean {
  const first = c.peek();
  switch (first.kind) {
    case Kind.WS: {
      const second = c.after(first).kind;
      return second === Kind.COMMA || second === Kind.WORD || startsValue(second);
    }
    case Kind.COMMA: {
      const second = c.after(first).kind;
      return second === Kind.WS || second === Kind.WORD || startsValue(second);
    }
    case Kind.LCURLY:
    case Kind.LBRACKET:
    case Kind.LBRACE:
      return opens(first.kind, c.after(first).kind);
    default:
      return first.kind === Kind.WORD || startsValue(first.kind);
  }
}

/** Bare words stand only where GRM-11 lets them. */
function checkArgument(c: ParseContext, node: DirectiveNode, first: Token): void {
  const position = node.args.length - 1;
  const isWord = node.args[position]?.type === 'word';
  if (node.name === 'macro' && position === 0) {
    if (!isWord) misplaced(c, first, '`#macro` needs a name as its first argument, without quotes or `$`');
    return;
  }
  if (!isWord || node.name === null || (node.name === 'foreach' && position === 1)) return;
  misplaced(c, first, `\`#${node.word}\` takes no bare word here: write a reference or a quoted string`);
}

function checkMacro(c: ParseContext, node: DirectiveNode, first: Token): void {
  if (node.name !== 'macro' || node.args.length > 0) return;
  c.attempt(() => misplaced(c, first, '`#macro` needs a name: `#macro(name)`'));
}

/** These errors point behind the directive's name (ERR-5). */
function misplaced(c: ParseContext, first: Token, message: string): never {
  throw new ParseFailure(message, first.start, c.last.end, false, first.next?.start ?? first.start);
}
