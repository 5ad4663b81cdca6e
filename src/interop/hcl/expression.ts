import { withoutReplaced } from '../tree/access';
import { DEPTH_LIMIT, type Entry, type Item, type Node, type Span } from '../tree/node';
import { type Cursor, HclFailure } from './cursor';
import { takeHeredoc } from './heredoc';
import { quotedEnd, quotedParts, type TemplateParts, templateParts } from './template';

const NUMBER = /\d+(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const WORD = /[\p{L}_][\p{L}\p{N}_-]*/uy;
/** Numbers and references may be keys, too. */
const KEY = /[\w.*-]+(?:\[[^\]\n]*\][\w.*-]*)*/y;
const CALL = /[\p{L}_][\p{L}\p{N}_:-]*\(/uy;

/**
 * Reads one expression. Literals, templates, objects, lists and calls are read into nodes; whatever goes on behind
 * them (operators, conditionals, indexes, `for`) makes the whole an expression kept as text. `lines` says whether line
 * breaks are blanks here, as inside brackets.
 */
export function readExpression(cursor: Cursor, lines: boolean, depth: number): Node {
  if (depth > DEPTH_LIMIT) throw new HclFailure(`Nested deeper than ${DEPTH_LIMIT} levels`, cursor.at);
  cursor.blank(lines);
  const start = cursor.at;
  const primary = readPrimary(cursor, depth);
  if (primary) {
    const end = cursor.at;
    cursor.blank(lines);
    if (cursor.done || ',})]\n'.includes(cursor.peek())) {
      cursor.at = end;
      return primary;
    }
  }
  cursor.at = start;
  return opaque(cursor, lines);
}

function readPrimary(cursor: Cursor, depth: number): Node | undefined {
  const start = cursor.at;
  const char = cursor.peek();
  if (char === '"') return quoted(cursor);
  if (cursor.looking('<<')) return heredoc(cursor);
  if (char === '{') return object(cursor, depth);
  if (char === '[') return list(cursor, depth);
  if (cursor.take(CALL) !== undefined) return call(cursor, start, depth);
  const number = cursor.take(NUMBER);
  if (number !== undefined) return scalar(cursor, start, 'number');
  const word = cursor.take(WORD);
  if (word === 'true' || word === 'false') return scalar(cursor, start, 'boolean');
  if (word === 'null') return scalar(cursor, start, 'null');
  return undefined;
}

function scalar(cursor: Cursor, start: number, type: 'number' | 'boolean' | 'null'): Node {
  return {
    kind: 'scalar',
    type,
    text: cursor.text.slice(start, cursor.at),
    span: spanTo(cursor, start),
    syntax: 'hcl',
  };
}

function quoted(cursor: Cursor): Node {
  const start = cursor.at;
  const end = quotedEnd(cursor.text, start);
  if (end === undefined) throw new HclFailure('A string is not closed', start);
  cursor.at = end;
  return template(quotedParts(cursor.text.slice(start + 1, end - 1), start), { start, end });
}

function heredoc(cursor: Cursor): Node | undefined {
  const start = cursor.at;
  const found = takeHeredoc(cursor);
  return found ? template(templateParts(found.text), spanTo(cursor, start)) : undefined;
}

function template(parts: TemplateParts, span: Span): Node {
  const [first = ''] = parts;
  if (parts.length <= 1 && typeof first === 'string') {
    return { kind: 'scalar', type: 'string', text: first, span, syntax: 'hcl' };
  }
  return { kind: 'template', parts, span, syntax: 'hcl' };
}

function list(cursor: Cursor, depth: number): Node | undefined {
  const start = cursor.at;
  const items: Item[] = [];
  cursor.at += 1;
  for (;;) {
    cursor.blank(true);
    if (cursor.peek() === ']') break;
    if (cursor.take(/for\b/y)) return undefined;
    const value = readExpression(cursor, true, depth + 1);
    items.push({ value, span: value.span });
    cursor.blank(true);
    if (cursor.peek() === ',') cursor.at += 1;
    else if (cursor.peek() !== ']') throw cursor.fail("',' or ']'");
  }
  cursor.at += 1;
  return { kind: 'list', items, layout: 'flow', span: spanTo(cursor, start), syntax: 'hcl' };
}

function object(cursor: Cursor, depth: number): Node | undefined {
  const start = cursor.at;
  const entries: Entry[] = [];
  cursor.at += 1;
  for (;;) {
    cursor.blank(true);
    if (cursor.peek() === '}') break;
    if (cursor.take(/for\b(?!\s*[=:])/y)) return undefined;
    const keyStart = cursor.at;
    const key = objectKey(cursor);
    const keySpan = spanTo(cursor, keyStart);
    cursor.blank(false);
    if (cursor.peek() !== '=' && cursor.peek() !== ':') throw cursor.fail("'=' or ':'");
    cursor.at += 1;
    const value = readExpression(cursor, false, depth + 1);
    entries.push({ key, keySpan, value, span: { start: keyStart, end: value.span.end } });
    cursor.blank(false);
    if (cursor.peek() === ',') cursor.at += 1;
    else if (cursor.peek() !== '}' && cursor.peek() !== '\n') throw cursor.fail("',', a line break or '}'");
  }
  cursor.at += 1;
  const span = spanTo(cursor, start);
  return { kind: 'map', entries: withoutReplaced(entries), layout: 'flow', span, syntax: 'hcl' };
}

function objectKey(cursor: Cursor): string {
  const word = cursor.take(WORD);
  if (word !== undefined) {
    const end = cursor.at;
    cursor.blank(false);
    const plain = cursor.peek() === '=' || cursor.peek() === ':';
    cursor.at = plain ? end : end - word.length;
    if (plain) return word;
  }
  if (cursor.peek() === '"') {
    const key = quoted(cursor);
    return key.kind === 'scalar' ? key.text : cursor.text.slice(key.span.start + 1, key.span.end - 1);
  }
  const start = cursor.at;
  if (cursor.peek() === '(') parenthesised(cursor);
  else if (cursor.take(KEY) === undefined) throw cursor.fail('a key');
  return cursor.text.slice(start, cursor.at);
}

/** Passes over `( … )`: a key that is computed. */
function parenthesised(cursor: Cursor): void {
  cursor.at += 1;
  for (let open = 1; open > 0; ) {
    cursor.blank(true);
    if (cursor.done) throw cursor.fail("')'");
    if (cursor.peek() === '"') quoted(cursor);
    else {
      if (cursor.peek() === '(') open += 1;
      if (cursor.peek() === ')') open -= 1;
      cursor.at += 1;
    }
  }
}

function call(cursor: Cursor, start: number, depth: number): Node | undefined {
  const name = cursor.text.slice(start, cursor.at - 1);
  const args: Node[] = [];
  for (;;) {
    cursor.blank(true);
    if (cursor.peek() === ')') break;
    args.push(readExpression(cursor, true, depth + 1));
    cursor.blank(true);
    if (cursor.take(/\.\.\./y)) cursor.blank(true);
    if (cursor.peek() === ',') cursor.at += 1;
    else if (cursor.peek() !== ')') return undefined;
  }
  cursor.at += 1;
  const span = spanTo(cursor, start);
  return (
    chomped(name, args, span) ?? {
      kind: 'call',
      name,
      args,
      text: cursor.text.slice(span.start, span.end),
      span,
      syntax: 'hcl',
    }
  );
}

/** `chomp` around a heredoc is how files write a text of several lines that ends without a line break. */
function chomped(name: string, [text, second]: readonly Node[], span: Span): Node | undefined {
  if (name !== 'chomp' || second || text?.kind !== 'scalar' || text.type !== 'string') return undefined;
  return { ...text, text: text.text.replace(/[\r\n]+$/, ''), span };
}

/** Runs to the end of an expression of any form: brackets, strings and heredocs are passed over as wholes. */
function opaque(cursor: Cursor, lines: boolean): Node {
  const start = cursor.at;
  let open = 0;
  let end = start;
  while (!cursor.done) {
    const inside = open > 0 || lines;
    cursor.blank(inside);
    const char = cursor.peek();
    if (cursor.done || (char === '\n' && !inside)) break;
    if (open === 0 && ',})]'.includes(char)) break;
    if (char === '"') quoted(cursor);
    else if (!(cursor.looking('<<') && takeHeredoc(cursor))) {
      if ('([{'.includes(char)) open += 1;
      if (')]}'.includes(char)) open -= 1;
      cursor.at += 1;
    }
    end = cursor.at;
  }
  if (end === start) throw cursor.fail('a value');
  cursor.at = end;
  const text = cursor.text.slice(start, end);
  return { kind: 'expression', text, span: { start, end }, syntax: 'hcl' };
}

function spanTo(cursor: Cursor, start: number): Span {
  return { start, end: cursor.at };
}
