// biome-ignore-all lint/suspicious/noTemplateCurlyInString: group references of Java replacements look like placeholders.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { replaceAll, replaceFirst } from './replace';
import { split } from './split';

describe('replaceAll', () => {
  it.each<[string, string, string, string]>([
    ['x*', 'abc', '-', '-a-b-c-'],
    ['a*', 'baac', '-', '-b--c-'],
    ['.*', 'abc', '-', '--'],
    ['', '\u{1F600}', '-', '-\ud83d-\ude00-'],
    ['z', 'abc', '$', 'abc'],
    ['(a)(b)?', 'ac', '[$1$2$0]', '[aa]c'],
    ['(a)', 'a', '$11', 'a1'],
    ['(a)', 'a', '$01', 'a'],
    ['(?<n>a)', 'a', '<${n}>', '<a>'],
    ['a', 'a', '\\$\\n\\\\', '$n\\'],
  ])('%s in %j by %s', (pattern, subject, replacement, value) => {
    expect(replaceAll(pattern, subject, replacement)).toEqual({ ok: true, value });
  });

  it.each<[string, string, string, string]>([
    ['a', '\\', 'replacement', 'character to be escaped is missing'],
    ['a', '$', 'replacement', 'Illegal group reference: group index is missing'],
    ['a', '$x', 'replacement', 'Illegal group reference'],
    ['(a)', '$2', 'group', 'No group 2'],
    ['a', '${}', 'replacement', 'named capturing group has 0 length name'],
    ['a', '${m', 'replacement', "named capturing group is missing trailing '}'"],
    ['a', '${1}', 'replacement', 'capturing group name {1} starts with digit character'],
    ['a', '${m}', 'replacement', 'No group with name {m}'],
    ['[', '', 'syntax', 'Unclosed character class near index 0\n[\n^'],
  ])('%s by %s fails', (pattern, replacement, kind, message) => {
    expect(replaceAll(pattern, 'a', replacement)).toEqual({ ok: false, error: { kind, message } });
  });

  it('replaces only the first with replaceFirst', () => {
    expect(replaceFirst('a', 'banana', 'o')).toEqual({ ok: true, value: 'bonana' });
  });

  it('gives up on hostile patterns', () => {
    const result = replaceAll('(?:a|aa)*?b', 'a'.repeat(100), '');
    expect(result).toMatchObject({ ok: false, error: { kind: 'exhausted' } });
  });

  it('leaves a text alone when each match is replaced by itself', () => {
    fc.assert(
      fc.property(fc.constantFrom('a', '\\w*', '(b|a)+', '', '.', '\\b', '(?=a)'), fc.string(), (pattern, subject) => {
        expect(replaceAll(pattern, subject, '$0')).toEqual({ ok: true, value: subject });
      }),
    );
  });
});

describe('split', () => {
  it.each<[string, string, number, string[]]>([
    [',', ',a,b', 0, ['', 'a', 'b']],
    [',', 'a,b,,', 0, ['a', 'b']],
    [',', 'a,b,,', -1, ['a', 'b', '', '']],
    [',', 'a,b,,', 3, ['a', 'b', ',']],
    [',', ',', 0, []],
    [',', '', 0, ['']],
    [',', ',', -1, ['', '']],
    ['', 'abc', 0, ['a', 'b', 'c']],
    ['', 'abc', -1, ['a', 'b', 'c', '']],
    ['', 'abc', 2, ['a', 'bc']],
    ['x*', 'xab', 0, ['', '', 'a', 'b']],
    ['x*', 'axb', 0, ['a', '', 'b']],
    ['(?=b)', 'abab', 0, ['a', 'ba', 'b']],
    ['.', 'abc', 0, []],
    ['(,)', 'a,b', 0, ['a', 'b']],
    ['b', 'abc', 1, ['abc']],
  ])('%s splits %j, limit %i', (pattern, subject, limit, value) => {
    expect(split(pattern, subject, limit)).toEqual({ ok: true, value });
  });

  it.each(['{', '*', '(', '\\'])('%s is a syntax error', (pattern) => {
    expect(split(pattern, 'a')).toMatchObject({ ok: false, error: { kind: 'syntax' } });
  });
});
