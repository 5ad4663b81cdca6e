import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { diffTokens } from './diff-tokens';
import { tokensOf } from './tokens';

/** `before` with every hunk replaced by what `after` has there. */
function patched(before: string, after: string): string {
  let at = 0;
  let text = '';
  for (const hunk of diffTokens(before, after)) {
    text += before.slice(at, hunk.before.start) + after.slice(hunk.after.start, hunk.after.end);
    at = hunk.before.end;
  }
  return text + before.slice(at);
}

const text = fc
  .array(fc.constantFrom('a', 'bc', ' ', '\n', '1.0', '$x.y', '\\/', '{', '}', 'é'))
  .map((parts) => parts.join(''));

describe('diffTokens', () => {
  it('finds the tokens that differ', () => {
    expect(diffTokens('{"n": 1.0}', '{"n": 1}')).toEqual([
      { before: { start: 6, end: 9 }, after: { start: 6, end: 7 } },
    ]);
    expect(diffTokens('same', 'same')).toEqual([]);
  });

  it('turns one text into the other', () => {
    fc.assert(fc.property(text, text, (before, after) => patched(before, after) === after));
  });

  it('finds as few differing tokens as a longest common subsequence leaves', () => {
    fc.assert(
      fc.property(text, text, (before, after) => {
        const changed = diffTokens(before, after).reduce(
          (sum, hunk) =>
            sum +
            tokensOf(before.slice(hunk.before.start, hunk.before.end)).length +
            tokensOf(after.slice(hunk.after.start, hunk.after.end)).length,
          0,
        );
        const [a, b] = [tokensOf(before), tokensOf(after)];
        expect(changed).toBeLessThanOrEqual(a.length + b.length - 2 * commonLength(a, b));
      }),
    );
  });
});

function commonLength(a: readonly string[], b: readonly string[]): number {
  let row = b.map(() => 0);
  for (const token of a) {
    const next: number[] = [];
    b.forEach((other, j) => {
      const diagonal = j === 0 ? 0 : (row[j - 1] ?? 0);
      next.push(token === other ? diagonal + 1 : Math.max(row[j] ?? 0, next[j - 1] ?? 0));
    });
    row = next;
  }
  return row.at(-1) ?? 0;
}
