import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { diffLines } from './diff-lines';

/** Rebuilds the new text from the old one and the changes. */
function patched(before: string, changes: ReturnType<typeof diffLines>): string {
  const lines = before.split('\n');
  for (const change of [...changes].reverse()) lines.splice(change.line - 1, change.before.length, ...change.after);
  return lines.join('\n');
}

describe('diffLines', () => {
  it('tells a changed, an added and a removed line with their places', () => {
    expect(diffLines('a\nb\nc\nd\ne', 'a\nB\nc\ne\nf')).toEqual([
      { line: 2, before: ['b'], after: ['B'] },
      { line: 4, before: ['d'], after: [] },
      { line: 6, before: [], after: ['f'] },
    ]);
  });

  it('finds nothing in equal texts', () => {
    expect(diffLines('a\nb', 'a\nb')).toEqual([]);
  });

  it('leads from any text to any other', () => {
    const text = fc.array(fc.constantFrom('a', 'b', 'c', ''), { maxLength: 12 }).map((lines) => lines.join('\n'));
    fc.assert(
      fc.property(text, text, (before, after) => {
        expect(patched(before, diffLines(before, after))).toBe(after);
      }),
    );
  });

  it('ends soon for texts that have nothing in common', () => {
    const before = Array.from({ length: 5000 }, (_, n) => `a${n}`).join('\n');
    const after = Array.from({ length: 5000 }, (_, n) => `b${n}`).join('\n');
    expect(patched(before, diffLines(before, after))).toBe(after);
  });
});
