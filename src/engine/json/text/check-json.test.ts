import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkJson } from './check-json';

/** The text up to where the check points, then `▲`, then the message. */
function pointed(text: string): string {
  const check = checkJson(text);
  return check.ok ? 'ok' : `${text.slice(0, check.offset)}▲ ${check.message}`;
}

describe('what is wrong with JSON', () => {
  it.each([
    ['', '▲ The text is empty; JSON needs a value.'],
    ['{"a":1,}', '{"a":1▲ A comma must not stand before the closing bracket.'],
    ['[1,2,]', '[1,2▲ A comma must not stand before the closing bracket.'],
    ['[1,,2]', '[1,▲ There is no value before this comma.'],
    ['[,1]', '[▲ There is no value before this comma.'],
    ['{"a":1 "b":2}', '{"a":1 ▲ A comma is missing before this.'],
    ['{"a" 1}', '{"a" ▲ A colon is missing between name and value.'],
    ['{"a":}', '{"a":▲ A value is missing here.'],
    ['{a:1}', '{▲ A member name needs double quotes around it.'],
    ["{'a':1}", '{▲ Strings need double quotes, not single ones.'],
    ['{"a":abc}', '{"a":▲ The word `abc` needs double quotes around it.'],
    ['[True]', '[▲ `True` must be written in lower case: `true`.'],
    ['[undefined]', '[▲ `undefined` is no JSON value; `null` may be meant.'],
    ['{"a":"it\\\'s"}', '{"a":"it▲ `\\\'` is no JSON escape: an apostrophe needs no backslash.'],
    ['"\\q"', '"▲ `\\q` is no JSON escape.'],
    ['"\\u12g4"', '"▲ `\\u` needs four hexadecimal digits.'],
    [
      '{"a":"x\ny"}',
      '{"a":"x▲ A string must not hold a raw line break, written `\\n`. Or is its closing quote missing?',
    ],
    ['["abc]', '[▲ The closing quote of this string is missing.'],
    ['{"a":{"b":1}', '{"a":{"b":1}▲ The closing brace `}` for line 1 is missing.'],
    ['[1', '[1▲ The closing bracket `]` for line 1 is missing.'],
    ['[1}', '[1▲ `]` is expected here, not `}`.'],
    ['{"a":01}', '{"a":▲ A number must not start with 0 and more digits.'],
    ['[.5]', '[▲ A number needs a digit before the point.'],
    ['[5.]', '[▲ A number needs a digit after the point.'],
    ['[+1]', '[▲ A number must not start with `+`.'],
    ['{} x', '{} ▲ There is more text behind the end of the JSON value.'],
    ['// c\n1', '▲ JSON has no comments.'],
    ['\ufeff{}', '▲ Unexpected character U+FEFF.'],
  ])('%j', (text, expected) => {
    expect(pointed(text)).toBe(expected);
  });

  it('agrees with JSON.parse on every text', () => {
    const units = fc.constantFrom(
      '{',
      '}',
      '[',
      ']',
      ',',
      ':',
      '"',
      '\\',
      '"a"',
      '1',
      '-',
      '.5',
      'e1',
      '0',
      'true',
      ' ',
      '\n',
    );
    const texts = fc.oneof(fc.json(), fc.string({ unit: units }));
    fc.assert(
      fc.property(texts, (text) => checkJson(text).ok === isJson(text)),
      { numRuns: 2000 },
    );
  });

  it('takes any depth', () => {
    expect(checkJson(`${'['.repeat(100_000)}${']'.repeat(100_000)}`)).toEqual({ ok: true });
    expect(checkJson('{"a":'.repeat(100_000)).ok).toBe(false);
  });
});

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
