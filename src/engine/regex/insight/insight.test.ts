import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { matchPattern } from '../match-pattern';
import { exampleOf } from './example';
import { explainMismatch } from './explain';
import { lintPattern } from './lint';
import { overlapWitness, shadows } from './overlap';

function matches(pattern: string, subject: string): boolean {
  const result = matchPattern(pattern, subject);
  return 'matches' in result && result.matches;
}

describe('explainMismatch', () => {
  it.each<[string, string, string, string]>([
    ['Bad', 'Bad request', 'partial', 'Matches only `Bad` of `Bad request`: the whole string must match; try `Bad.*`.'],
    ['Bad', 'very Bad', 'partial', 'Matches only `Bad` of `very Bad`: the whole string must match; try `.*Bad`.'],
    ['a|b', 'xbx', 'partial', 'Matches only `b` of `xbx`: the whole string must match; try `.*(?:a|b).*`.'],
    ['Bad.*', 'Bad\nx', 'lineTerminator', '`.` stops at the line break at character 4; try `(?s)Bad.*`.'],
    ['bad.*', 'Bad x', 'case', 'Only upper and lower case differ; try `(?i)bad.*`.'],
    ['Bad.*', 'Not found', 'character', 'Differs at character 1: `N`, the pattern needs `B`.'],
    ['4\\d{2}', '4x4', 'character', 'Differs at character 2: `x`, the pattern needs a digit.'],
    ['4\\d{2}', '40', 'tooShort', 'The text ends after character 2, but the pattern still needs a digit.'],
    ['.+', '', 'tooShort', 'The text is empty, but the pattern needs any character except a line break.'],
    ['.*Bad.*', 'Not found', 'missingText', '`Bad` does not occur in `Not found`.'],
    ['', 'x', 'partial', 'Matches only the empty text of `x`: the whole string must match; try `.*`.'],
    [
      '[NotFound].*',
      '[NotFound] x',
      'character',
      'Differs at character 1: `[`, the pattern needs one character out of `[NotFound]`; try `\\[NotFound\\].*`.',
    ],
  ])('%s on %j: %s', (pattern, subject, kind, summary) => {
    const explanation = explainMismatch(pattern, subject);
    expect(explanation?.reasons[0]?.kind).toBe(kind);
    expect(explanation?.summary).toBe(summary);
  });

  it('points at the failing item and the offset', () => {
    expect(explainMismatch('ab[0-9]', 'abx')?.reasons[0]).toMatchObject({
      at: 2,
      got: 'x',
      patternRange: { start: 2, end: 7 },
    });
    expect(explainMismatch('\\Qab\\E', 'ax')?.reasons[0]).toMatchObject({ at: 1, patternRange: { start: 3, end: 4 } });
  });

  it('says nothing about a match or a pattern that does not compile', () => {
    expect(explainMismatch('a', 'a')).toBeNull();
    expect(explainMismatch('(', 'a')).toBeNull();
  });

  it('says when it gave up', () => {
    expect(explainMismatch('(?:a|aa)*?b', 'a'.repeat(60))?.reasons).toEqual([{ kind: 'exhausted' }]);
  });

  it('offers only fixes that match, and always a reason', () => {
    const pattern = fc.array(fc.constantFrom('a', 'B', '.', '.*', '[Bad]', '|', '\\d', '$', '^', '(a)'), {
      maxLength: 5,
    });
    const subject = fc.array(fc.constantFrom('a', 'A', 'B', '1', '\n', '[Bad]', ' '), { maxLength: 6 });
    fc.assert(
      fc.property(pattern, subject, (pieces, parts) => {
        const explanation = explainMismatch(pieces.join(''), parts.join(''));
        if (explanation === null) return;
        expect(explanation.reasons).not.toHaveLength(0);
        for (const reason of explanation.reasons) {
          if ('fix' in reason && reason.fix !== undefined)
            expect(matches(reason.fix.pattern, parts.join(''))).toBe(true);
        }
      }),
      { numRuns: 500 },
    );
  });
});

describe('lintPattern', () => {
  const kinds = (pattern: string): string[] => lintPattern(pattern).map(({ kind }) => kind);

  it.each<[string, string[]]>([
    ['[NotFound].*', ['charClassAsWord']],
    ['[404]', ['charClassAsWord']],
    ['^[Error].*', ['lostBackslash', 'needlessAnchors']],
    ['4d{2}', ['lostBackslash']],
    ['w+', ['lostBackslash']],
    ['errors+', ['messagePattern']],
    ['[abc]+', []],
    ['[YyNn]o', []],
    ['[aeiou]', []],
    ['a|', ['emptyAlternative', 'matchesEmpty']],
    ['.*', ['catchAll']],
    ['[\\s\\S]*', ['catchAll']],
    ['^404$', ['needlessAnchors', 'statusPattern']],
    ['4\\d{2}', ['statusPattern']],
    ['.*Bad.*', ['messagePattern']],
    ['(', []],
  ])('%s', (pattern, expected) => {
    expect(kinds(pattern)).toEqual(expected);
  });

  it('fixes a class that spells a word and shows what it matches', () => {
    const [finding] = lintPattern('[NotFound].*');
    expect(finding).toMatchObject({ range: { start: 0, end: 10 }, fix: { pattern: '\\[NotFound\\].*' } });
    expect(finding?.witness).toBe('Forbidden');
  });

  it('fixes a lost backslash and removes needless anchors', () => {
    expect(lintPattern('4d{2}')[0]?.fix?.pattern).toBe('4\\d{2}');
    expect(lintPattern('^404$')[0]?.fix?.pattern).toBe('404');
  });
});

describe('exampleOf', () => {
  it.each(['^\\[NotFound\\].*', '4\\d{2}', '(400|404)', '[^x]+', '(a)\\1', '\\p{InGreek}', '', '(?i)x{3}'])(
    '%s',
    (pattern) => {
      const examples = exampleOf(pattern);
      expect(examples).not.toHaveLength(0);
      for (const example of examples) expect(matches(pattern, example)).toBe(true);
    },
  );

  it('has none for what cannot match or compile', () => {
    expect(exampleOf('(?!)a')).toEqual([]);
    expect(exampleOf('(')).toEqual([]);
  });
});

describe('overlap', () => {
  it('finds a text for both patterns', () => {
    expect(overlapWitness('.*Bad.*', '.*Request.*')).toBe('BadRequest');
    expect(overlapWitness('.*a.*', '.*b.*', ['xyz', 'cab'])).toBe('cab');
    expect(overlapWitness('a', 'b')).toBeNull();
  });

  it.each<[string, string, string]>([
    ['a+', 'a+', 'always'],
    ['.*', '4\\d{2}', 'always'],
    ['.*', '(\\n|.)*', 'sometimes'],
    ['(?s).*', '(\\n|.)*', 'always'],
    ['\\[Not.*', '\\[NotFound\\].*', 'always'],
    ['.*Bad.*', '^\\[BadRequest\\].*', 'always'],
    ['.*found', 'not found', 'always'],
    ['4\\d{2}', '404', 'always'],
    ['404', '4\\d{2}', 'sometimes'],
    ['.*Bad.*', '(?s)\\[BadRequest\\].*', 'sometimes'],
    ['(?i)bad.*', 'bad.*', 'sometimes'],
    ['a', 'b', 'never-found'],
  ])('%s takes from %s: %s', (a, b, expected) => {
    expect(shadows(a, b)).toBe(expected);
  });
});
