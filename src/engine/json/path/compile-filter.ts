import { FILTER_OPERATORS, type FilterNode, type FilterOperator } from './ast';
import { Cursor } from './cursor';
import { invalidPath, PathFailure } from './failure';
import { readOperand } from './read-operand';

/** Parentheses and negations within each other; Java runs out of stack somewhat later. */
const MAX_DEPTH = 200;

/** Compiles a whole `[?(…)]` (section 3.1); `base` is where it stands in the user's path. */
export function compileFilter(text: string, base: number, nesting: number): FilterNode {
  const cursor = new Cursor(text, base);
  cursor.pos = text.indexOf('(');
  cursor.last--;
  while (cursor.at(cursor.last) === ' ') cursor.last--;
  try {
    const node = readOr({ cursor, nesting }, 0);
    cursor.skipSpaces();
    if (cursor.has())
      throw invalidPath(
        `Expected end of filter expression instead of: ${text.slice(cursor.pos, cursor.last + 1)}`,
        base + cursor.pos,
      );
    return node;
  } catch (error) {
    if (!(error instanceof PathFailure) || error.isInvalidPath || error.exception === 'StackOverflowError') throw error;
    throw invalidPath(
      `Failed to parse filter: ${text}, error on position: ${cursor.pos}, char: ${cursor.char}`,
      base + cursor.pos,
    );
  }
}

interface FilterSource {
  readonly cursor: Cursor;
  readonly nesting: number;
}

function readOr(source: FilterSource, depth: number): FilterNode {
  return readChain(source, '||', 'or', () => readAnd(source, depth));
}

function readAnd(source: FilterSource, depth: number): FilterNode {
  return readChain(source, '&&', 'and', () => readUnit(source, depth));
}

/** Terms joined by an operator. A term that fails to parse ends the chain before its operator (F-6). */
function readChain(
  { cursor }: FilterSource,
  operator: '||' | '&&',
  kind: 'or' | 'and',
  readTerm: () => FilterNode,
): FilterNode {
  const first = readTerm();
  const terms = [first];
  for (;;) {
    const start = cursor.pos;
    cursor.skipSpaces();
    if (!cursor.has(cursor.pos + 1) || !cursor.text.startsWith(operator, cursor.pos)) {
      cursor.pos = start;
      break;
    }
    cursor.pos += 2;
    const term = orNull(readTerm);
    if (term === null) {
      cursor.pos = start;
      break;
    }
    terms.push(term);
  }
  return terms.length === 1 ? first : { kind, terms };
}

function readUnit(source: FilterSource, depth: number): FilterNode {
  const { cursor } = source;
  if (depth > MAX_DEPTH)
    throw new PathFailure('StackOverflowError', 'the filter is nested too deeply', cursor.base + cursor.pos);
  cursor.skipSpaces();
  const next = cursor.is('!') ? cursor.nextChar() : '';
  // A `!` right before a path belongs to the path (F-2).
  if (next !== '' && next !== '$' && next !== '@') {
    cursor.pos++;
    return { kind: 'not', term: readUnit(source, depth + 1) };
  }
  if (!cursor.is('(')) return readRelation(source);
  cursor.pos++;
  const node = readOr(source, depth + 1);
  if (cursor.skipSpaces().char !== ')') throw invalidPath('Expected character: )', cursor.base + cursor.pos);
  cursor.pos++;
  return node;
}

/** A value, and an operator with another one if both can be read; else an existence check (F-3, F-4). */
function readRelation({ cursor, nesting }: FilterSource): FilterNode {
  cursor.skipSpaces();
  const start = cursor.base + cursor.pos;
  const left = readOperand(cursor, nesting);
  const end = cursor.pos;
  const rest = orNull(() => ({ operator: readOperator(cursor), right: readOperand(cursor, nesting) }));
  if (rest !== null) return { kind: 'relation', left, ...rest, range: { start, end: cursor.base + cursor.pos } };
  cursor.pos = end;
  if (left.kind !== 'path') throw invalidPath('Expected path node', start);
  return { kind: 'exists', path: left.path, expected: left.expected };
}

/** F-4. */
function readOperator(cursor: Cursor): FilterOperator {
  const start = cursor.skipSpaces().pos;
  const symbolic = isOperatorCharacter(cursor.char);
  while (cursor.has() && (symbolic ? isOperatorCharacter(cursor.char) : cursor.char !== ' ')) cursor.pos++;
  const written = cursor.text.slice(start, cursor.pos);
  const known = FILTER_OPERATORS.find((operator) => operator === written.toUpperCase());
  if (known === undefined) throw invalidPath(`Filter operator ${written} is not supported!`, cursor.base + start);
  return known;
}

/** Whether symbolic operators are made of this character; it also ends a path (F-7). */
export function isOperatorCharacter(char: string): boolean {
  return '<>=~!'.includes(char);
}

/** Runs a reader; null where Java catches its InvalidPathException. */
function orNull<T>(read: () => T): T | null {
  try {
    return read();
  } catch (error) {
    if (error instanceof PathFailure && error.isInvalidPath) return null;
    throw error;
  }
}
