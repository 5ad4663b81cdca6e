import { describe, expect, it } from 'vitest';
import { formatPosition, offsetToLineColumn } from './position';

describe('offsetToLineColumn (ERR-3)', () => {
  it.each([
    ['abc', 0, 1, 1],
    ['abc', 2, 1, 3],
    ['abc', 3, 1, 4],
    ['a\nb', 2, 2, 1],
    ['a\r\nb', 3, 2, 1],
    ['a\rb', 2, 2, 1],
    ['\n\rb', 2, 3, 1],
    ['\tx', 0, 1, 8],
    ['\tx', 1, 1, 9],
    ['abc\tx', 4, 1, 9],
    ['1234567\t\tx', 9, 1, 17],
    ['😀x', 2, 1, 3],
  ])('%j at %i', (text, offset, line, column) => {
    expect(offsetToLineColumn(text, offset)).toEqual({ line, column });
  });

  it('reads well', () => {
    expect(formatPosition({ line: 2, column: 5 })).toBe('line 2, column 5');
  });
});
