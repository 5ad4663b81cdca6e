import type { Expression, IndexPart, MethodPart, PathPart, PropertyPart, ReferenceNode } from './ast';
import type { ParseContext } from './parse-context';
import { parseIndexValue, parseParam, startsParam } from './parse-value';
import { Kind, type Token } from './token';

/** Reference (GRM-6). The next token must be an IDENT or LCURLY. */
export function parseReference(c: ParseContext): ReferenceNode {
  const first = c.take();
  const name = first.kind === Kind.LCURLY ? c.expect(Kind.IDENT, 'A name') : first;
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

function reference(c: ParseContext, first: Token, name: Token, path: PathPart[]): ReferenceNode {
  const image = c.source.slice(first.start, first.end);
  if (image.includes('\\!')) return uncomputable(c, first, name, path, image);
  let slashes = 0;
  while (image.charAt(slashes) === '\\') slashes++;
  const dollar = Math.max(image.lastIndexOf('$'), slashes);
  first.textFrom = first.start + dollar;
  const text = dollar === 0 ? image : image.slice(dollar);
  const escaped = slashes % 2 === 1;
  const source = c.literal(first, c.last);
  const form = formOf(text);
  const skip = form === 'quiet' ? 2 : form === 'bare' ? 0 : 1;
  return {
    type: 'reference',
    start: c.at(first.start),
    end: c.at(c.last.end),
    form,
    name: name === first ? text.slice(skip) : nameText(c, name, text),
    dollar: c.at(first.textFrom),
    nameStart: c.at(name === first ? first.textFrom + skip : name.start),
    nameEnd: c.at(name.end),
    path,
    assignedName: text.slice(1),
    computable: true,
    escaped,
    escapePrefix: slashes > 1 ? '\\'.repeat(slashes >> 1) : '',
    morePrefix: dollar === slashes ? '' : image.slice(slashes, dollar),
    nullText: !escaped && (form === 'quiet' || form === 'quietFormal') ? '' : source,
    source,
  };
}

/** `$\!x` names a variable that cannot exist (ESC-3). */
function uncomputable(c: ParseContext, first: Token, name: Token, path: PathPart[], image: string): ReferenceNode {
  const start = c.at(first.start);
  return {
    type: 'reference',
    start,
    end: c.at(c.last.end),
    form: 'normal',
    name: image,
    dollar: start,
    nameStart: start,
    nameEnd: c.at(name.end),
    path,
    assignedName: image.slice(1),
    computable: false,
    escaped: false,
    escapePrefix: '',
    morePrefix: '',
    nullText: '',
    source: c.literal(first, c.last),
  };
}

function formOf(text: string): ReferenceNode['form'] {
  if (text.startsWith('$!{')) return 'quietFormal';
  if (text.startsWith('$!')) return 'quiet';
  if (text === '${') return 'formal';
  return text.startsWith('$') ? 'normal' : 'bare';
}

/** The name in braces; a `{` without `$` in front is itself the text of a bare reference (LEX-27). */
function nameText(c: ParseContext, name: Token, text: string): string {
  return text === '{' ? text : c.text(name);
}
