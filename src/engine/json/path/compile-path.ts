import type { CompiledPath, PathToken } from './ast';
import { Cursor } from './cursor';
import { invalidPath, PathFailure } from './failure';
import { readTokens } from './read-tokens';

/** Levels of filters, parentheses and arguments within each other; Java runs out of stack somewhat later. */
const MAX_NESTING = 200;

export type PathCompilation =
  | { readonly ok: true; readonly path: CompiledPath }
  /** `message` is Jayway's; `position` is a UTF-16 index in the path, where one is known. */
  | { readonly ok: false; readonly message: string; readonly position?: number };

/** Compiles a path as Jayway JsonPath 2.4.0 does (C-1…C-17). */
export function compilePath(text: string): PathCompilation {
  try {
    return { ok: true, path: compile(text, 0, 0) };
  } catch (error) {
    if (!(error instanceof PathFailure)) throw error;
    const { message, position } = error;
    return position === undefined
      ? { ok: false, message }
      : { ok: false, message, position: Math.min(Math.max(position, 0), text.length) };
  }
}

/**
 * The same inside this folder: `base` is where the text stands in the user's path, `nesting` how deep. Throws
 * InvalidPathException, or StackOverflowError where Java does.
 */
export function compile(text: string, base: number, nesting: number): CompiledPath {
  if (text === '') throw new PathFailure('IllegalArgumentException', 'json can not be null or empty', base);
  try {
    const cursor = openCursor(text, base);
    if (cursor.at(cursor.last) === '.') throw invalidPath("Path must not end with a '.' or '..'", base + cursor.last);
    return compileFrom(cursor, nesting);
  } catch (error) {
    if (error instanceof PathFailure && !error.isInvalidPath && error.exception !== 'StackOverflowError')
      throw invalidPath(error.asCause, error.position);
    throw error;
  }
}

/** A path as function argument: neither prefixed nor trimmed (C-9). */
export function compileArgument(text: string, base: number, nesting: number): CompiledPath {
  return compileFrom(new Cursor(text, base), nesting);
}

/** C-2, C-3: the prefix depends on the first character before trimming. */
function openCursor(text: string, base: number): Cursor {
  const rooted = text.startsWith('$') || text.startsWith('@');
  const cursor = rooted ? new Cursor(text, base) : new Cursor(`$.${text}`, base - 2);
  cursor.trim();
  return cursor;
}

function compileFrom(cursor: Cursor, nesting: number): CompiledPath {
  if (nesting > MAX_NESTING) throw new PathFailure('StackOverflowError', 'the path is nested too deeply', cursor.base);
  const root = cursor.char === '@' ? '@' : '$';
  let tokens: PathToken[] = [];
  if (!cursor.isTail) {
    cursor.pos++;
    if (cursor.char !== '.' && cursor.char !== '[')
      throw invalidPath(`Illegal character at position ${cursor.pos} expected '.' or '[`, cursor.base + cursor.pos);
    tokens = readTokens(cursor, nesting);
  }
  const start = cursor.base + cursor.pos;
  const ignored = tokens.length > 0 && cursor.has() ? { start, end: start + 1 } : null;
  return { text: cursor.text, root, tokens, definite: isDefinite(tokens), ignored };
}

/** C-17, of a path or the part of it before a token. */
function isDefinite(tokens: readonly PathToken[]): boolean {
  return tokens.every((token, i) => isDefiniteToken(token, i === tokens.length - 1));
}

/** Whether a token yields at most one value; a multi-property does only as the last token. */
export function isDefiniteToken(token: PathToken, isLast: boolean): boolean {
  switch (token.kind) {
    case 'property':
      return isLast || token.names.length === 1;
    case 'index':
      return token.indexes.length === 1;
    case 'function':
      return true;
    case 'slice':
    case 'wildcard':
    case 'scan':
    case 'filter':
      return false;
    default:
      return token satisfies never;
  }
}
