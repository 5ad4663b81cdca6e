import type { PathToken, SourceRange } from './ast';
import { compileFilter } from './compile-filter';
import type { Cursor } from './cursor';
import { invalidPath } from './failure';
import { readIndexes } from './read-indexes';
import { readQuotedNames } from './read-quoted-names';

/** What stands in brackets (C-10…C-14). Leaves the cursor behind the closing bracket. */
export function readBracket(cursor: Cursor, nesting: number): PathToken {
  return (
    readQuotedNames(cursor) ??
    readIndexes(cursor) ??
    readWildcard(cursor) ??
    readFilter(cursor, nesting) ??
    failPlaceholder(cursor)
  );
}

/** The source range of a bracket that ends at `close`. Moves behind it. */
export function closeBracket(cursor: Cursor, close: number): SourceRange {
  const start = cursor.base + cursor.pos;
  cursor.pos = close + 1;
  return { start, end: cursor.base + cursor.pos };
}

/** C-12. */
function readWildcard(cursor: Cursor): PathToken | null {
  if (cursor.nextChar() !== '*') return null;
  const star = cursor.nextIndex();
  // Jayway appends the digit 1 to the index where it means to add it.
  if (cursor.nextChar(star) !== ']')
    throw invalidPath(`Expected wildcard token to end with ']' on position ${star}1`, cursor.base + star);
  return { kind: 'wildcard', range: closeBracket(cursor, cursor.nextIndex(star)) };
}

/** C-13. */
function readFilter(cursor: Cursor, nesting: number): PathToken | null {
  const question = cursor.nextIndexIf('?');
  if (question === -1) return null;
  const open = cursor.nextIndexIf('(', question);
  if (open === -1) return null;
  const close = cursor.indexOfCloser(open, '(', ')', true);
  if (close === -1 || cursor.nextChar(close) !== ']') return null;
  const end = cursor.nextIndex(close);
  const test = compileFilter(cursor.text.slice(cursor.pos, end + 1), cursor.base + cursor.pos, nesting + 1);
  return { kind: 'filter', test, range: closeBracket(cursor, end) };
}

/** C-14 and the end of C-6: nothing fits. */
function failPlaceholder(cursor: Cursor): never {
  const { pos, base } = cursor;
  const question = cursor.nextIndexIf('?');
  const end = cursor.indexOf(']', pos + 1);
  if (question !== -1 && end !== -1 && [']', ','].includes(cursor.nextChar(question)))
    throw invalidPath(
      `Not enough predicates supplied for filter [${cursor.text.slice(pos + 1, end)}] at position ${pos}`,
      base + pos,
    );
  throw invalidPath(`Could not parse token starting at position ${pos}. Expected ?, ', 0-9, * `, base + pos);
}
