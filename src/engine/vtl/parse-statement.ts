import type { Block, Branch, IfNode, SetNode, Statement, TextNode } from './ast';
import { ParseFailure } from './errors';
import type { ParseContext } from './parse-context';
import { loadedDirectives, parseDirective } from './parse-directive';
import { parseExpression } from './parse-expression';
import { parseReference } from './parse-reference';
import { Kind, type Token } from './token';

/** Statement* up to the `#end` of the block that `opener` began, or to `#else` and `#elseif` where they may stand. */
export function parseBlock(c: ParseContext, opener: Token, branches: boolean): Block {
  c.enter();
  const start = c.at(c.last.end);
  const statements = parseStatements(c, (kind) => kind === Kind.END || (branches && isBranch(kind)));
  c.leave();
  if (c.kind() === Kind.EOF) {
    const name = c.text(opener).trim();
    const length = c.source.length;
    const message = `\`${name}\` is never closed: \`#end\` is missing`;
    c.report(new ParseFailure(message, opener.start, opener.end, false, length - 1));
  }
  return { statements, start, end: c.at(c.last.end) };
}

function isBranch(kind: Kind): boolean {
  return kind === Kind.ELSE || kind === Kind.ELSEIF;
}

/** Statement* EOF (GRM-1). */
export function parseTop(c: ParseContext): Block {
  const statements = parseStatements(c, () => false);
  const rest = c.peek();
  if (rest.start > c.last.end) {
    statements.push({ type: 'text', form: 'comment', text: '', start: c.at(c.last.end), end: c.at(rest.start) });
  }
  return { statements, start: c.at(0), end: c.at(c.source.length) };
}

function parseStatements(c: ParseContext, ends: (kind: Kind) => boolean): Statement[] {
  const statements: Statement[] = [];
  let done = false;
  const step = () => {
    const kind = c.kind();
    done = kind === Kind.EOF || ends(kind);
    if (done) return;
    const start = c.at(c.last.end);
    const statement = parseStatement(c);
    statement.start = start;
    statements.push(statement);
  };
  while (!done) c.attempt(step);
  return statements;
}

function parseStatement(c: ParseContext): Statement {
  const token = c.peek();
  switch (token.kind) {
    case Kind.IF:
      return parseIf(c);
    case Kind.IDENT:
      return parseReference(c);
    case Kind.LCURLY:
      return c.after(token).kind === Kind.IDENT ? parseReference(c) : plain(c);
    case Kind.LC_OPEN:
      c.take();
      c.accept(Kind.LC_END);
      return fixed(c, token, 'comment', commentPrefix(c.text(token)));
    case Kind.BC_END:
    case Kind.DC_END:
      c.take();
      return fixed(c, token, 'comment', commentPrefix(c.text(token)));
    case Kind.RAW_END:
      c.take();
      return fixed(c, token, 'raw', c.text(token).slice(3, -3));
    case Kind.SET_OPEN:
      return parseSet(c);
    case Kind.ESC_DIR:
      return parseEscapedDirective(c);
    case Kind.BS2:
      return parseEscapes(c);
    case Kind.WORD:
    case Kind.BRACED:
      return parseDirective(c);
    case Kind.TEXT:
    case Kind.DOT:
    case Kind.CLOSE_D:
    case Kind.LPAREN:
    case Kind.INT:
    case Kind.FLOAT:
    case Kind.STRING:
    case Kind.BS1:
    case Kind.RCURLY:
    case Kind.EMPTY_IDX:
      return plain(c);
    case Kind.END:
    case Kind.ELSE:
    case Kind.ELSEIF:
      return stray(c);
    default:
      return c.fail('Text, a reference or a directive');
  }
}

function stray(c: ParseContext): never {
  const token = c.take();
  const name = c.text(token).trim();
  const reason = token.kind === Kind.END ? 'closes nothing here' : 'belongs to no `#if`';
  throw new ParseFailure(`\`${name}\` ${reason}`, token.start, token.start + name.length);
}

function fixed(c: ParseContext, first: Token, form: TextNode['form'], text: string): TextNode {
  return { type: 'text', form, text, start: c.at(first.start), end: c.at(c.last.end) };
}

function plain(c: ParseContext): TextNode {
  const token = c.take();
  return fixed(c, token, 'text', token.rescue + c.text(token));
}

/** A comment prints what stands before it in its own token (LEX-32). */
function commentPrefix(text: string): string {
  const line = text.indexOf('##');
  const from = line >= 0 ? line : text.indexOf('#*');
  return from > 0 ? text.slice(0, from) : '';
}

/** An odd number of backslashes, `#` and a word (ESC-4, VTL-19). */
function parseEscapedDirective(c: ParseContext): TextNode {
  const token = c.take();
  const image = c.source.slice(token.start, token.end);
  const slashes = image.lastIndexOf('\\') + 1;
  const tag = image.slice(slashes + 1);
  const word = tag.startsWith('{') ? tag.slice(1, -1) : tag;
  const known = loadedDirectives.has(word) || c.macros.has(word) || builtIn.has(word);
  if (known) token.textFrom = token.start + slashes - (slashes >> 1);
  return fixed(c, token, 'escapedDirective', c.text(token));
}

const builtIn: ReadonlySet<string> = new Set(['if', 'elseif', 'else', 'end', 'set']);

/** An even number of backslashes: halved before a directive, kept elsewhere (ESC-5, VTL-19). */
function parseEscapes(c: ParseContext): TextNode {
  const first = c.take();
  let count = 1;
  while (c.accept(Kind.BS2)) count++;
  const next = c.peek();
  const tag = c.text(next).slice(1);
  const control =
    next.kind === Kind.IF ||
    next.kind === Kind.END ||
    isBranch(next.kind) ||
    loadedDirectives.has(tag) ||
    c.macros.has(tag);
  return fixed(c, first, 'escape', '\\'.repeat(control ? count : 2 * count));
}

/** Set (GRM-3). */
function parseSet(c: ParseContext): SetNode {
  const first = c.take();
  c.accept(Kind.WS);
  if (c.kind() !== Kind.IDENT && c.kind() !== Kind.LCURLY) c.fail('A reference to assign to, such as `$name`,');
  const target = parseReference(c);
  c.accept(Kind.WS);
  c.expect(Kind.ASSIGN, '`=`');
  const value = parseExpression(c);
  c.expect(Kind.CLOSE_D, '`)` or an operator');
  return { type: 'set', target, value, start: c.at(first.start), end: c.at(c.last.end) };
}

/** If (GRM-2). */
function parseIf(c: ParseContext): IfNode {
  const first = c.take();
  const branches: Branch[] = [parseBranch(c, first)];
  while (c.kind() === Kind.ELSEIF) branches.push(parseBranch(c, c.take()));
  if (c.kind() === Kind.ELSE) {
    const start = c.at(c.take().start);
    const body = parseBlock(c, first, false);
    branches.push({ condition: null, body, start, end: body.end });
  }
  if (c.kind() === Kind.END) c.take();
  return { type: 'if', branches, start: c.at(first.start), end: c.at(c.last.end) };
}

function parseBranch(c: ParseContext, keyword: Token): Branch {
  let condition: Branch['condition'] = { type: 'boolean', value: false, start: 0, end: 0, source: '' };
  c.attempt(() => {
    c.accept(Kind.WS);
    c.expect(Kind.LPAREN, '`(` with a condition');
    condition = parseExpression(c);
    c.expect(Kind.CLOSE_D, '`)` or an operator');
  });
  const body = parseBlock(c, keyword, true);
  return { condition, body, start: c.at(keyword.start), end: body.end };
}
