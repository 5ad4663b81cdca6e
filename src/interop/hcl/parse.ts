import { DEPTH_LIMIT, type Entry, type MapNode, type SyntaxProblem } from '../tree/node';
import { Cursor, HclFailure } from './cursor';
import { readExpression } from './expression';
import { quotedEnd } from './template';

/** The body of a file, or why it could not be read. */
export type ParsedHcl =
  | { readonly ok: true; readonly root: MapNode }
  | { readonly ok: false; readonly problem: SyntaxProblem };

const NAME = /[\p{L}_][\p{L}\p{N}_-]*/uy;

/** Parses Terraform's native syntax, keeping every place. Blocks are entries with labels whose value is a body. */
export function parseHcl(text: string): ParsedHcl {
  const cursor = new Cursor(text);
  try {
    const start = cursor.at;
    const entries = body(cursor, 0);
    if (!cursor.done) throw cursor.fail('a block or an attribute');
    return { ok: true, root: bodyNode(entries, start, text.length) };
  } catch (failure) {
    if (failure instanceof HclFailure) return { ok: false, problem: failure.problem };
    throw failure;
  }
}

function bodyNode(entries: readonly Entry[], start: number, end: number): MapNode {
  return { kind: 'map', entries, layout: 'body', span: { start, end }, syntax: 'hcl' };
}

function body(cursor: Cursor, depth: number): Entry[] {
  if (depth > DEPTH_LIMIT) throw new HclFailure(`Nested deeper than ${DEPTH_LIMIT} levels`, cursor.at);
  const entries: Entry[] = [];
  for (;;) {
    cursor.blank(true);
    if (cursor.done || cursor.peek() === '}') return entries;
    const start = cursor.at;
    const key = cursor.take(NAME);
    if (key === undefined) throw cursor.fail('a name');
    const keySpan = { start, end: cursor.at };
    cursor.blank(false);
    if (cursor.peek() === '=' && !cursor.looking('==')) {
      cursor.at += 1;
      const value = readExpression(cursor, false, depth + 1);
      entries.push({ key, keySpan, value, span: { start, end: value.span.end } });
      lineEnd(cursor);
    } else entries.push(block(cursor, key, start, depth));
  }
}

function block(cursor: Cursor, key: string, start: number, depth: number): Entry {
  const keySpan = { start, end: start + key.length };
  const labels: string[] = [];
  while (cursor.peek() !== '{') {
    labels.push(label(cursor));
    cursor.blank(false);
  }
  const open = cursor.at;
  cursor.at += 1;
  const entries = body(cursor, depth + 1);
  if (cursor.peek() !== '}') throw cursor.fail("'}'");
  cursor.at += 1;
  const span = { start, end: cursor.at };
  lineEnd(cursor);
  return { key, keySpan, value: bodyNode(entries, open, span.end), span, labels };
}

function label(cursor: Cursor): string {
  const name = cursor.take(NAME);
  if (name !== undefined) return name;
  const start = cursor.at;
  const end = cursor.peek() === '"' ? quotedEnd(cursor.text, start) : undefined;
  if (end === undefined) throw cursor.fail("'=', a label or '{'");
  cursor.at = end;
  return cursor.text.slice(start + 1, end - 1);
}

function lineEnd(cursor: Cursor): void {
  cursor.blank(false);
  if (!cursor.done && cursor.peek() !== '\n' && cursor.peek() !== '}') throw cursor.fail('a line break');
}
