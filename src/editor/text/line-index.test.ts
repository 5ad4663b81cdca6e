import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LineIndex } from './line-index';

describe('LineIndex', () => {
  it('counts every kind of line break as one line', () => {
    const lines = new LineIndex('a\nbc\r\nd\re');
    expect(lines.positionAt(2)).toEqual({ lineNumber: 2, column: 1 });
    expect(lines.positionAt(6)).toEqual({ lineNumber: 3, column: 1 });
    expect(lines.positionAt(8)).toEqual({ lineNumber: 4, column: 1 });
    expect(lines.offsetAt({ lineNumber: 2, column: 3 })).toBe(4);
  });

  it('skips a byte order mark', () => {
    const lines = new LineIndex('\uFEFFab');
    expect(lines.positionAt(1)).toEqual({ lineNumber: 1, column: 1 });
    expect(lines.offsetAt({ lineNumber: 1, column: 2 })).toBe(2);
  });

  it('finds every offset again that is not inside a line break', () => {
    const unit = fc.constantFrom('a', '\r\n', '\n', '\r');
    fc.assert(
      fc.property(fc.string({ unit }), fc.nat(40), (text, at) => {
        const offset = Math.min(at, text.length);
        fc.pre(!(text[offset - 1] === '\r' && text[offset] === '\n'));
        const lines = new LineIndex(text);
        expect(lines.offsetAt(lines.positionAt(offset))).toBe(offset);
      }),
    );
  });

  it('moves what is outside of the text to its nearest end', () => {
    const lines = new LineIndex('ab\ncd');
    expect(lines.positionAt(99)).toEqual({ lineNumber: 2, column: 3 });
    expect(lines.positionAt(-1)).toEqual({ lineNumber: 1, column: 1 });
    expect(lines.offsetAt({ lineNumber: 9, column: 1 })).toBe(3);
  });
});
