// biome-ignore-all lint/suspicious/noTemplateCurlyInString: Velocity references are written like that.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { renderTemplate } from '../render';
import { decodeBase64, encodeBase64 } from './base64';
import { escapeJavaScript } from './escape-javascript';
import { urlDecode, urlEncode } from './url-coding';
import { decodeUtf8, encodeUtf8 } from './utf8';

function render(template: string, input: Parameters<typeof renderTemplate>[1] = {}): string {
  const result = renderTemplate(template, input);
  return 'output' in result ? result.output : `✗ ${result.error.message}`;
}

describe('escapeJavaScript (VAR-18)', () => {
  it.each([
    [`"'\\/`, `\\"\\'\\\\\\/`],
    ['\b\n\t\f\r', '\\b\\n\\t\\f\\r'],
    ['\u0000\u001f\u007f', '\\u0000\\u001F\u007f'],
    ['é☃😀', '\\u00E9\\u2603\\uD83D\\uDE00'],
  ])('%j', (text, escaped) => {
    expect(escapeJavaScript(text)).toBe(escaped);
  });
});

describe('urlEncode, urlDecode (VAR-20)', () => {
  it('encodes as a form does', () => {
    expect(urlEncode("a b+c~d*e-f_g.h'é😀")).toBe('a+b%2Bc%7Ed*e-f_g.h%27%C3%A9%F0%9F%98%80');
  });
  it('decodes what it encodes', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(urlDecode(urlEncode(text))).toBe(text);
      }),
    );
  });
  it.each(['%', '%4', '%zz', 'a%-1'])('throws for %s', (text) => {
    expect(() => urlDecode(text)).toThrow(/URLDecoder/);
  });
});

describe('base64 (VAR-20)', () => {
  it('agrees with the platform', () => {
    const bytesOf = fc.array(fc.nat(255));
    fc.assert(
      fc.property(bytesOf, (bytes) => {
        const text = Buffer.from(bytes).toString('base64');
        expect(encodeBase64(bytes)).toBe(text);
        expect(decodeBase64(text)).toEqual(bytes);
        expect(decodeBase64(text.replaceAll('=', ''))).toEqual(bytes);
      }),
    );
  });
  it.each(['a', 'ab=c', 'abcd=', 'ab cd', 'abc=x', 'abcde', '!!'])('throws for %s', (text) => {
    expect(() => decodeBase64(text)).toThrow();
  });
});

describe('UTF-8', () => {
  it('decodes what it encodes', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(decodeUtf8(encodeUtf8(text))).toBe(text);
      }),
    );
  });
  it('replaces malformed bytes', () => {
    expect(decodeUtf8([0x61, 0xff, 0xe2, 0x98, 0x62, 0xc0, 0x80])).toBe('a\ufffd\ufffdb\ufffd\ufffd');
    expect(decodeUtf8([0xed, 0xa0, 0x80])).toBe('\ufffd');
  });
});

describe('$input', () => {
  const params = { path: { id: 'p' }, querystring: { id: 'q', x: '1' }, header: { id: 'h', X: '2' } };

  it('reads an empty body as {} (VAR-1)', () => {
    expect(render("$input.body|$input.path('$')|$input.json('$')")).toBe('{}|{}|{}');
  });
  it('looks for parameters in path, query and header, by exact name (VAR-4)', () => {
    expect(render("$input.params('id') $input.params('x') $input.params('X') [$input.params('y')]", { params })).toBe(
      'p 1 2 []',
    );
  });
  it('answers missing paths with nothing, as JSON with "" (JP-1)', () => {
    expect(render("[$input.path('$.a.b')]$input.json('$.a')")).toBe('[]""');
  });
  it('fails for a body that is broken JSON, not for plain text (JP-6, JP-7)', () => {
    expect(render("$input.path('$')", { body: 'a=1&b=2' })).toBe('a=1&b=2');
    expect(render("$input.path('$')", { body: '{"a":' })).toContain('✗');
    expect(render('$input.body', { body: '{"a":' })).toBe('{"a":');
  });
  it('is not applicable to what is no text (MTH-2)', () => {
    expect(render('[$util.urlEncode($input.path("$"))]')).toBe('[]');
  });
  it('keeps names of JavaScript objects as plain keys', () => {
    const body = '{"__proto__":{"x":1},"constructor":"c"}';
    expect(render("$input.path('$').constructor$input.path('$')['__proto__']", { body })).toBe('c{x=1}');
  });
});

describe('$stageVariables (VAR-16)', () => {
  it('is a map of texts', () => {
    expect(
      render("$stageVariables.a $stageVariables['b-c'] [$stageVariables.z]", {
        stageVariables: { a: '1', 'b-c': '2' },
      }),
    ).toBe('1 2 []');
  });
});
