import { describe, expect, it } from 'vitest';
import { compilePattern, patternErrorMessage, patternErrorOffset } from '../pattern';

function errorOf(pattern: string): [string, number] | null {
  const compiled = compilePattern(pattern);
  return compiled.ok ? null : [compiled.error.description, compiled.error.index];
}

const ILLEGAL_ESCAPE = 'Illegal/unsupported escape sequence';
const UNCLOSED_CLASS = 'Unclosed character class';
const NO_MAXIMUM = 'Look-behind group does not have an obvious maximum length';

describe('errors of java.util.regex', () => {
  it.each<[string, string, number]>([
    ['*', "Dangling meta character '*'", 0],
    ['a**', "Dangling meta character '*'", 2],
    ['(?x) *', "Dangling meta character '*'", 5],
    ['(a', 'Unclosed group', 2],
    [')', "Unmatched closing ')'", -1],
    ['a)', "Unmatched closing ')'", 0],
    ['a\\', 'Unexpected internal error', 2],
    ['(a\\', 'Unclosed group', 4],
    ['a{', 'Illegal repetition', 2],
    ['a{,3}', 'Illegal repetition', 2],
    ['a{2', 'Unclosed counted closure', 3],
    ['a{2,x}', 'Unclosed counted closure', 4],
    ['a{3,2}', 'Illegal repetition range', 5],
    ['a{99999999999}', 'Illegal repetition range', 11],
    ['[', UNCLOSED_CLASS, 0],
    ['[]', UNCLOSED_CLASS, 1],
    ['[a\\', UNCLOSED_CLASS, 3],
    ['[b-a]', 'Illegal character range', 3],
    ['[a-', 'Illegal character range', 3],
    ['[a-\\d]', 'Illegal character range', 4],
    ['[&&]', 'Bad class syntax', 2],
    ['\\y', ILLEGAL_ESCAPE, 1],
    ['[\\b]', ILLEGAL_ESCAPE, 2],
    ['[a-\\pL]', ILLEGAL_ESCAPE, 4],
    ['\\b{gx', ILLEGAL_ESCAPE, 4],
    ['\\b{x}', 'Illegal repetition', 3],
    ['\\08', 'Illegal octal escape sequence', 2],
    ['\\xg', 'Illegal hexadecimal escape sequence', 2],
    ['\\x1g', 'Illegal hexadecimal escape sequence', 3],
    ['\\x{110000}', 'Hexadecimal codepoint is too big', 8],
    ['\\x{41', 'Unclosed hexadecimal escape sequence', 5],
    ['\\u{41}', 'Illegal Unicode escape sequence', 2],
    ['\\c', 'Illegal control escape sequence', 1],
    ['\\Nx', 'Illegal character name escape sequence', 2],
    ['\\N{', 'Unclosed character name escape sequence', 3],
    ['\\N{nope}', 'Unknown character name [nope]', 7],
    ['\\k', "\\k is not followed by '<' for named capturing group", 2],
    ['(?<1a>x)', 'capturing group name does not start with a Latin letter', 3],
    ['(?<a-b>x)', "named capturing group is missing trailing '>'", 4],
    ['(?<a>x)\\k<b>(', 'named capturing group <b> does not exist', 11],
    ['(?<a>x)(?<a>y)', 'Named capturing group <a> is already defined', 11],
    ['(?<=(?:ab)+)c', NO_MAXIMUM, 10],
    ['(?<=ba{2,}+)c', NO_MAXIMUM, 10],
    ['(?P<a>x)', 'Unknown inline modifier', 2],
    ['(?--i)', 'Unknown inline modifier', 3],
    ['(?$)', 'Unknown group type', 2],
    ['\\p{Latin}', 'Unknown character property name {Latin}', 8],
    ['\\p', 'Unknown character property name {\u0000}', 2],
    ['\\p{gc=Letter}', 'Unknown Unicode property {name=<gc>, value=<Letter>}', 12],
    ['\\p{L', 'Unclosed character family', 4],
    ['\\p{}', 'Empty character family', 3],
    ['\\Qa.\\E(', 'Unclosed group', 4],
    ['\\Q1\\E(', 'Unclosed group', 5],
    ['\u{1F600}**', "Dangling meta character '*'", 2],
    ['(?x)(a#)', 'Unclosed group', 8],
    ['a\\E', ILLEGAL_ESCAPE, 2],
  ])('%s', (pattern, description, index) => {
    expect(errorOf(pattern)).toEqual([description, index]);
  });

  it.each([
    'a{2}{3}',
    '{2}a',
    '^*',
    '\\b{2}',
    '(?<=a+)b',
    '(?<=a{2,}+)b',
    '(?<=a+b+)c',
    '(?<=(?:ab){1,3})c',
    '(?)',
    '(?-:a)',
    '[^]a]',
    '\\5',
    '(|)',
  ])('accepts %s', (pattern) => {
    expect(errorOf(pattern)).toBeNull();
  });

  it('refuses nesting that would exhaust a stack', () => {
    for (const open of ['(', '[', '(?=', '[a&&', '(?>(?:']) {
      expect(compilePattern(open.repeat(50_000)).ok).toBe(false);
    }
  });

  it('prints the message with a caret under the place', () => {
    expect(patternErrorMessage('a**', { description: 'D', index: 2 })).toBe('D near index 2\na**\n  ^');
    expect(patternErrorMessage('\t*', { description: 'D', index: 1 })).toBe('D near index 1\n\t*\n\t^');
    expect(patternErrorMessage('(a', { description: 'D', index: 2 })).toBe('D near index 2\n(a');
    expect(patternErrorMessage(')', { description: 'D', index: -1 })).toBe('D\n)');
  });

  it('finds the place in the pattern as written', () => {
    expect(patternErrorOffset('\\Qa.\\E**', { description: '', index: 3 })).toBe(6);
    expect(patternErrorOffset('\u{1F600}**', { description: '', index: 2 })).toBe(3);
    expect(patternErrorOffset('(a', { description: '', index: 2 })).toBe(2);
  });
});
