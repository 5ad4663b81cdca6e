import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { matchPattern } from '../match-pattern';
import { compilePattern } from '../pattern';
import { find, matchesWhole } from './find';

const PIECES = ['a', 'b', '.', '\\d', '[ab]', '[^a]', '(', ')', '(?:', '(?=', '(?<=', '(?>', '|', '*', '+', '?', '{2}'];
const MORE = [
  '{1,3}',
  '*?',
  '++',
  '^',
  '$',
  '\\b',
  '\\1',
  '(?i)',
  '\\',
  '[',
  ']',
  '&&',
  '\\p{L}',
  '\\R',
  '\\X',
  '\n',
  '(?x)',
];
const patterns = fc.array(fc.constantFrom(...PIECES, ...MORE), { maxLength: 12 }).map((pieces) => pieces.join(''));
const subjects = fc.oneof(
  fc.string({ maxLength: 12 }),
  fc
    .array(fc.constantFrom('a', 'b', '1', '\n', '\r\n', '\u{1F600}', '\ud83d', 'é'), { maxLength: 12 })
    .map((all) => all.join('')),
);

describe('hostile patterns', () => {
  it.each<[string, string]>([
    ['(a+)+$', `${'a'.repeat(50)}!`],
    ['(a|aa)+$', `${'a'.repeat(5000)}b`],
    ['(x+x+)+y', 'x'.repeat(10_000)],
    ['(?:a|aa)*?b', 'a'.repeat(5000)],
    ['(a*)*b', 'a'.repeat(5000)],
    ['^(\\w+\\s?)*$', `${'aaa '.repeat(2500)}!`],
    ['(.*)*x', 'a'.repeat(10_000)],
    ['(?:(?:a*)*)*b', 'a'.repeat(10_000)],
    ['(((a{1,30}){1,30}){1,30}){1,30}b', 'a'.repeat(200)],
    ['(?:a{1,100000}){1,100000}b', 'a'.repeat(1000)],
    ['(?:(a)|b){2147483647}', 'ab'.repeat(1000)],
    ['(?s).*z', 'a'.repeat(50_000)],
    ['(?<=.*)x', 'a'.repeat(50_000)],
    ['(?:){2147483647}', ''],
  ])('%s ends in bounded time', (pattern, subject) => {
    const start = performance.now();
    matchPattern(pattern, subject);
    expect(performance.now() - start).toBeLessThan(4000);
  });

  it('says that it gave up', () => {
    expect(matchPattern('(?:a|aa)*?b', 'a'.repeat(60))).toEqual({ exhausted: true });
  });

  it.each(['(a|b)*', '(\\n|.)*', '(?:[^"\\\\]|\\\\.)*', '(?s).*', '(a?b?)*', '(?:ab)*'])(
    '%s matches 100 kB',
    (pattern) => {
      const result = matchPattern(pattern, 'ab'.repeat(50_000));
      expect(result).toMatchObject({ matches: true });
    },
  );

  it('compiles long patterns', () => {
    for (const piece of ['a', 'a|', '(a)', '[a]', '(?:a)?', '(?>a)?']) {
      expect(matchPattern(piece.repeat(20_000), 'a')).not.toHaveProperty('error');
    }
    const nested = `${'(?>'.repeat(400)}a${')?'.repeat(400)}`;
    expect(matchPattern(`(?<=${nested})b`, 'ab')).toMatchObject({ matches: false });
  });
});

describe('properties', () => {
  it('never throws, and stays within the text', () => {
    fc.assert(
      fc.property(patterns, subjects, (pattern, subject) => {
        const result = matchPattern(pattern, subject, 20_000);
        if (!('matches' in result) || result.find === undefined) return;
        const { start, end, groups } = result.find;
        expect(start).toBeLessThanOrEqual(end);
        expect(groups[0]).toBe(subject.slice(start, end));
      }),
      { numRuns: 2000 },
    );
  });

  it('matches as a whole exactly if an anchored search does', () => {
    fc.assert(
      fc.property(patterns, subjects, (pattern, subject) => {
        const plain = compilePattern(pattern);
        const anchored = compilePattern(`\\A(?:${pattern})\\z`);
        if (!plain.ok || !anchored.ok || /\(\?x\)|\\1/.test(pattern)) return;
        const whole = matchesWhole(plain.pattern, subject, 20_000);
        const found = find(anchored.pattern, subject, 0, 20_000);
        if (whole === 'exhausted' || found === 'exhausted') return;
        expect(found === null).toBe(whole === null);
      }),
      { numRuns: 2000 },
    );
  });
});
