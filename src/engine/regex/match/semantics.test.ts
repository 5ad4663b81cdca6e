import { describe, expect, it } from 'vitest';
import { compilePattern } from '../pattern';
import { find, lookingAt, type MatchResult, matchesWhole, nextFrom, Search } from './find';

/** Groups as `text@start`, `-` when unset; `null` without a match. */
function shown(result: MatchResult | null | 'exhausted'): string[] | null {
  if (result === null || result === 'exhausted') return null;
  return result.groupSpans.map((span, group) => (span === null ? '-' : `${result.groups[group]}@${span.start}`));
}

function compiled(pattern: string) {
  const result = compilePattern(pattern);
  if (!result.ok) throw new Error(result.error.description);
  return result.pattern;
}

/** Offsets of all matches, as repeated `find` gives them. */
function allFinds(pattern: string, text: string): string {
  const search = new Search(compiled(pattern), text, 1e6);
  const spans: string[] = [];
  for (let from = 0, previousEnd = 0; from <= text.length; ) {
    const match = search.find(from, previousEnd);
    if (match === null || match === 'exhausted') break;
    spans.push(`${match.start}-${match.end}`);
    previousEnd = match.end;
    from = nextFrom(match);
  }
  return spans.join(' ');
}

describe('groups after a whole match', () => {
  it.each<[string, string, string[]]>([
    ['(a|ab)(c|bcd)(d*)', 'abcd', ['abcd@0', 'a@0', 'bcd@1', '@4']],
    ['(a*)*', 'aa', ['aa@0', '@2']],
    ['(a?)*', '', ['@0', '@0']],
    ['(a?){3}', 'a', ['a@0', '@1']],
    ['(a?)*?', 'a', ['a@0', 'a@0']],
    ['(?:(a)|(b))*', 'ab', ['ab@0', 'a@0', 'b@1']],
    ['(z)((a+)?(b+)?(c))*', 'zaacbbbcac', ['zaacbbbcac@0', 'z@0', 'ac@8', 'a@8', 'bbb@4', 'c@9']],
    ['(a\\1?){4}', 'aaaaaaaaaa', ['aaaaaaaaaa@0', 'aaaa@6']],
    ['(\\2a|(b))+', 'bba', ['bba@0', 'ba@1', 'b@0']],
    ['((a{0,5}){0,5})*[c]', 'aaaaac', ['aaaaac@0', '@5', '@5']],
    ['(?:(a)|b\\1)*', 'aba', ['aba@0', 'a@0']],
    ['()*', '', ['@0', '-']],
    ['(){3}', '', ['@0', '@0']],
    ['(?:(a)+b)+', 'aabab', ['aabab@0', 'a@1']],
  ])('%s on %s', (pattern, text, groups) => {
    expect(shown(matchesWhole(compiled(pattern), text))).toEqual(groups);
  });
});

describe('groups that isolated parts leave behind', () => {
  it.each<[string, string, string[]]>([
    ['(?=(a))b|a', 'a', ['a@0', 'a@0']],
    ['(?>(a))b|ac', 'ac', ['ac@0', 'a@0']],
    ['(a)?+b|ac', 'ac', ['ac@0', 'a@0']],
    ['(a)*+b|aac', 'aac', ['aac@0', 'a@1']],
    ['(?!(a)b).', 'abc', ['b@1', 'a@0']],
    ['(?:(a)(b))*?c|abd', 'abd', ['abd@0', 'a@0', 'b@1']],
    ['(?:(a|x))*c|ab', 'ab', ['ab@0', '-']],
    ['(a)*b|aac', 'aac', ['aac@0', '-']],
    ['((a)(b))*ab', 'abab', ['abab@0', 'ab@0', 'a@2', 'b@3']],
    ['(?<=(a{1,2}))b', 'aab', ['b@2', 'a@1']],
    ['(|a)+', 'a', ['@0', '@0']],
  ])('%s in %s', (pattern, text, groups) => {
    expect(shown(find(compiled(pattern), text))).toEqual(groups);
  });
});

describe('what matches as a whole', () => {
  it.each<[string, string, boolean]>([
    ['a|ab', 'ab', true],
    ['a$', 'a\n', false],
    ['a$\\n', 'a\n', true],
    ['\\R\\n', '\r\n', true],
    ['\\R?\\n', '\r\n', false],
    ['\\R{2}', '\r\n', false],
    ['(?:a|ab){2}+', 'aba', false],
    ['.', '\u{1F600}', true],
    ['.', '\u0085', false],
    ['(?s).', '\n', true],
    ['(?d).', '\r', true],
    ['a(?i)b|c', 'C', true],
    ['a(?i)b|c', 'AB', false],
    ['(a(?i)b)c', 'aBC', false],
    ['(?i)k', '\u212a', false],
    ['(?iu)k', '\u212a', true],
    ['(?iu)ß', 'ẞ', false],
    ['(?iu)ßa', 'ẞa', true],
    ['(?i)é', 'É', false],
    ['(?i)\\p{Lu}', 'a', true],
    ['(?i)\\P{Lu}', 'a', false],
    ['(a)(?i)\\1', 'aA', true],
    ['\\x{D83D}\\x{DE00}', '\u{1F600}', false],
    ['\\uD83D\\uDE00', '\u{1F600}', true],
    ['\\Qab\\E*', 'abbb', true],
    ['\\Qab\\E*', 'abab', false],
    ['[a-d&&b-c&&c]', 'c', true],
    ['[a-d&&b-c&&c]', 'b', false],
    ['[^a[b]]', 'b', false],
    ['[a-c&&^b]', 'b', true],
    ['[ab&&[b]&x]', 'a', true],
    ['[[:alpha:]]', 'p', true],
    ['(?x)[a b]', ' ', false],
    ['(?x)a * +', 'aaa', true],
    ['[\\v-z]', '\u000c', true],
    ['\\p{IsAlpha}', 'é', true],
    ['\\p{Alpha}', 'é', false],
    ['\\p{InBASIC_LATIN}', 'a', true],
    ['\\p{InBasic Latin}', 'é', false],
    ['\\p{IsGrek}', 'α', true],
    ['\\p{InGreek}', 'α', true],
    ['\\p{InCyrillicSupplementary}', '\u0500', true],
    ['\\cA', '\u0001', true],
    ['\\0777', '?7', true],
    ['(?<=.*a)x', 'x', false],
  ])('%s on %j: %s', (pattern, text, expected) => {
    expect(matchesWhole(compiled(pattern), text) !== null).toBe(expected);
  });
});

describe('successive finds', () => {
  it.each<[string, string, string]>([
    ['$', 'a\r\n', '1-1 3-3'],
    ['$', 'a\n\n', '2-2 3-3'],
    ['(?m)^', 'a\r\nb\n', '0-0 3-3'],
    ['(?m)$', 'a\nb', '1-1 3-3'],
    ['\\b\\w+\\b', 'café x', '5-6'],
    ['\\b', 'a\u0301 b', '0-0 2-2 3-3 4-4'],
    ['\\Ga', 'aab a', '0-1 1-2'],
    ['x*', 'axb', '0-0 1-2 2-2 3-3'],
    ['(?<=^.)a', 'ba\u{1F600}a', '1-2'],
    ['', '\u{1F600}', '0-0 1-1 2-2'],
    ['(?<!.)', 'a\u{1F600}', '0-0 2-2'],
    ['(?<!\\S)', 'a\u{1F600}', '0-0'],
  ])('%s in %j at %s', (pattern, text, offsets) => {
    expect(allFinds(pattern, text)).toBe(offsets);
  });

  it('looks at the start only with lookingAt', () => {
    expect(shown(lookingAt(compiled('a+'), 'aab'))).toEqual(['aa@0']);
    expect(lookingAt(compiled('b'), 'ab')).toBeNull();
  });

  it('names groups', () => {
    expect([...compiled('(?<a>x)(y)(?<b>z)').groupNames]).toEqual([
      ['a', 1],
      ['b', 3],
    ]);
  });
});
