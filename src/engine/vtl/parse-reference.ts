import type { Expression, IndexPart, MethodPart, PathPart, Prefix, PropertyPart, ReferenceNode } from './ast';
import { Char, isIdentStart } from './characters';
import type { ParseContext } from './parse-context';
import { parseIndexValue, parseParam, startsParam } from './parse-value';
import { Kind, type Token } from './token';

const NO_PATH: readonly PathPart[] = [];

/** Reference (GRM-6). The next token must be an IDENT or LCURLY. */
export function parseReference(c: ParseContext): ReferenceNode {
  const first = c.take();
  const name = first.kind === Kind.LCURLY ? c.expect(Kind.IDENT, 'A name') : first;
  const kind = c.kind();
  if (kind !== Kind.DOT && kind !== Kind.IDX_OPEN && first === name) return reference(c, first, name, NO_PATH);
  const path: PathPart[] = [];
  c.enter();
  parseIndexes(c, path);
  while (c.kind() === Kind.DOT && c.after(c.peek()).kind === Kind.IDENT) {
    const dot = c.take();
    const member = c.take();
    path.push(isMethod(c) ? parseMethod(c, dot, member) : property(c, dot, member));
    parseIndexes(c, path);
  }
  c.leave();
  if (first.kind === Kind.LCURLY) c.expect(Kind.RCURLY, 'A closing `}`');
  return reference(c, first, name, path);
}

function property(c: ParseContext, dot: Token, name: Token): PropertyPart {
  return { type: 'property', name: c.text(name), start: c.at(dot.textFrom), end: c.at(name.end) };
}

/** A member is a method only if `(` and something that may stand behind it follow (GRM-6). */
function isMethod(c: ParseContext): boolean {
  if (c.kind() !== Kind.LPAREN) return false;
  const kind = c.after(c.peek()).kind;
  return kind === Kind.CLOSE_A || startsParam(kind);
}

function parseMethod(c: ParseContext, dot: Token, name: Token): MethodPart {
  c.take();
  const args: Expression[] = [];
  if (startsParam(c.kind())) {
    do args.push(parseParam(c));
    while (c.accept(Kind.COMMA));
  }
  c.expect(Kind.CLOSE_A, '`)` or `,`');
  return {
    type: 'method',
    name: c.text(name),
    nameEnd: c.at(name.end),
    args,
    start: c.at(dot.textFrom),
    end: c.at(c.last.end),
  };
}

function parseIndexes(c: ParseContext, path: PathPart[]): void {
  while (c.kind() === Kind.IDX_OPEN) {
    const open = c.take();
    c.accept(Kind.WS);
    const index = parseIndexValue(c);
    c.accept(Kind.WS);
    c.expect(Kind.IDX_CLOSE, '`]`');
    const part: IndexPart = { type: 'index', index, start: c.at(open.end - 1), end: c.at(c.last.end) };
    path.push(part);
  }
}

function reference(c: ParseContext, first: Token, name: Token, path: readonly PathPart[]): ReferenceNode {
  const src = c.source;
  const plain =
    first === name && src.charCodeAt(first.start) === Char.DOLLAR && isIdentStart(src.charCodeAt(first.start + 1));
  const prefix = plain ? null : readPrefix(src.slice(first.start, first.end));
  first.textFrom = first.start + (prefix?.dollar ?? 0);
  const form = plain || prefix?.prefix?.computable === false ? 'normal' : formOf(c.text(first));
  const sign = form === 'quiet' ? 2 : form === 'bare' ? 0 : 1;
  const nameStart = first === name ? first.textFrom + sign : name.start;
  return {
    type: 'reference',
    start: c.at(first.start),
    end: c.at(c.last.end),
    form,
    name: form === 'bare' ? c.text(first) : src.slice(nameStart, name.end),
    dollar: c.at(first.textFrom),
    nameStart: c.at(nameStart),
    nameEnd: c.at(name.end),
    path,
    source: c.literal(first, c.last),
    prefix: prefix?.prefix ?? null,
  };
}

/** Splits off backslashes and whatever else stands before the last `$` of the token (ESC-1, ESC-2). */
function readPrefix(image: string): { dollar: number; prefix: Prefix | null } {
  if (image.includes('\\!')) {
    return { dollar: 0, prefix: { computable: false, escaped: false, slashes: '', more: '' } };
  }
  let count = 0;
  while (image.charAt(count) === '\\') count++;
  const dollar = Math.max(image.lastIndexOf('$'), count);
  if (dollar === 0) return { dollar, prefix: null };
  const slashes = '\\'.repeat(count >> 1);
  return { dollar, prefix: { computable: true, escaped: count % 2 === 1, slashes, more: image.slice(count, dollar) } };
}

/** The variable that `#set` and `#define` name, mistakes included (SET-2). */
export function assignedName(node: ReferenceNode): string {
  switch (node.form) {
    case 'normal':
      return node.name;
    case 'quiet':
      return `!${node.name}`;
    case 'formal':
      return '{';
    case 'quietFormal':
      return '!{';
    case 'bare':
      return node.name.slice(1);
    default:
      return node.form satisfies never;
  }
}

/** What is printed in place of a null value (EVAL-21), and of an escaped reference. */
export function nullText(node: ReferenceNode): string {
  const quiet = node.form === 'quiet' || node.form === 'quietFormal';
  return quiet && node.prefix?.escaped !== true ? '' : node.source;
}

function formOf(text: string): ReferenceNode['form'] {
  if (text.startsWith('$!{')) return 'quietFormal';
  if (text.startsWith('$!')) return 'quiet';
  if (text === '${') return 'formal';
  return text.startsWith('$') ? 'normal' : 'bare';
}
