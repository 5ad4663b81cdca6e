import { Char } from './characters';

/** 1-based line and column as Java's parser counts them (ERR-3). */
export interface LineColumn {
  line: number;
  column: number;
}

/**
 * Line and column of the UTF-16 offset: LF, CR and CRLF each end a line, a tab moves to the next multiple of 8 (ERR-3).
 * An offset at or past the end is answered as if one more ordinary character stood there.
 */
export function offsetToLineColumn(text: string, offset: number): LineColumn {
  let line = 1;
  let lineStart = 0;
  const limit = Math.min(offset, text.length);
  for (let i = 0; i < limit; i++) {
    const code = text.charCodeAt(i);
    if (code === Char.LF || (code === Char.CR && text.charCodeAt(i + 1) !== Char.LF)) {
      line++;
      lineStart = i + 1;
    }
  }
  let column = 0;
  for (let i = lineStart; i <= limit; i++) {
    column = i < text.length && text.charCodeAt(i) === Char.TAB ? (column & ~7) + 8 : column + 1;
  }
  return { line, column };
}

/** `line 2, column 5`. */
export function formatPosition(position: LineColumn): string {
  return `line ${position.line}, column ${position.column}`;
}
