import { describe, expect, it } from 'vitest';
import { subjectsOf } from './subjects';

const first = (...patterns: [string, ...string[]][]) =>
  subjectsOf(patterns.map(([pattern, ...candidates]) => ({ pattern, candidates }))).map((subjects) => subjects[0]);

describe('subjectsOf', () => {
  it('takes a candidate that the pattern matches, and the default one that no pattern matches', () => {
    expect(first(['2\\d{2}', '200'], ['', '400', '500'], ['4\\d{2}', '404'])).toEqual(['200', '500', '404']);
  });

  it('finds an example where no candidate matches', () => {
    expect(first(['.*NotFound.*'], ['5\\d{2}', '400'])).toEqual(['NotFound', '500']);
  });

  it('passes over subjects that another pattern matches too, as long as there are others', () => {
    expect(first(['4\\d{2}', '404', '400'], ['404', '404'])).toEqual(['400', '404']);
    expect(first(['.*', 'a'], ['a', 'a'])[1]).toBe('a');
  });

  it('has none for a pattern that does not compile or matches nothing', () => {
    expect(
      subjectsOf([
        { pattern: '(', candidates: ['('] },
        { pattern: '(?!)a', candidates: ['a'] },
      ]),
    ).toEqual([[], []]);
  });
});
