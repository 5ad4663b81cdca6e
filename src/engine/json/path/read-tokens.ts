import type { PathToken } from './ast';
import type { Cursor } from './cursor';
import { invalidPath, PathFailure } from './failure';
import { readArguments } from './read-arguments';
import { readBracket } from './read-bracket';

/** More steps than Java's stack takes. */
const MAX_TOKENS = 1000;

/** Reads the steps behind the root up to the last character (C-6…C-15). */
export function readTokens(cursor: Cursor, nesting: number): PathToken[] {
  const tokens: PathToken[] = [];
  do {
    const start = cursor.pos;
    if (cursor.char === '.' && skipDots(cursor)) tokens.push({ kind: 'scan', range: rangeFrom(cursor, start) });
    tokens.push(readToken(cursor, nesting));
    if (tokens.length > MAX_TOKENS)
      throw new PathFailure('StackOverflowError', 'the path has too many steps', cursor.base + cursor.pos);
  } while (!cursor.isTail);
  return tokens;
}

/** C-7: steps over `.` or `..` and tells whether it was a scan. */
function skipDots(cursor: Cursor): boolean {
  const scan = cursor.has(cursor.pos + 1) && cursor.at(cursor.pos + 1) === '.';
  if (!scan && !cursor.has(cursor.pos + 1)) throw invalidPath("Path must not end with a '.", cursor.base + cursor.pos);
  cursor.pos += scan ? 2 : 1;
  if (cursor.is('.'))
    throw invalidPath(`Character '.' on position ${cursor.pos} is not valid.`, cursor.base + cursor.pos);
  return scan;
}

function readToken(cursor: Cursor, nesting: number): PathToken {
  const start = cursor.pos;
  switch (cursor.char) {
    case '[':
      return readBracket(cursor, nesting);
    case '*':
      cursor.pos++;
      return { kind: 'wildcard', range: rangeFrom(cursor, start) };
    case ' ':
      throw invalidPath(`Could not parse token starting at position ${start}`, cursor.base + start);
    default:
      return readName(cursor, nesting);
  }
}

/** C-8: a name up to `.`, `[` or the end, or a function if `(` ends it. */
function readName(cursor: Cursor, nesting: number): PathToken {
  const start = cursor.pos;
  let end = start;
  while (cursor.has(end) && !'.[('.includes(cursor.at(end))) {
    if (cursor.at(end) === ' ')
      throw invalidPath(
        `Use bracket notion ['my prop'] if your property contains blank characters. position: ${start}`,
        cursor.base + end,
      );
    end++;
  }
  const name = cursor.text.slice(start, end);
  if (cursor.has(end) && cursor.at(end) === '(') {
    cursor.pos = end + 1;
    const args = readArguments(cursor, name, nesting);
    return { kind: 'function', name, args, range: rangeFrom(cursor, start) };
  }
  cursor.pos = end;
  return { kind: 'property', names: [name], quote: "'", escaped: false, range: rangeFrom(cursor, start) };
}

function rangeFrom(cursor: Cursor, start: number): { start: number; end: number } {
  return { start: cursor.base + start, end: cursor.base + Math.min(cursor.pos, cursor.last + 1) };
}
