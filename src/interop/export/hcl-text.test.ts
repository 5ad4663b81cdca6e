// biome-ignore-all lint/suspicious/noTemplateCurlyInString: these texts are what exporters must escape

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyText } from '../../share/arbitrary-document.fixture';
import { hclHeredoc, hclQuoted } from './hcl-text';
import { NASTY_TEXTS } from './nasty-documents.fixture';

/** What Terraform reads: escapes by number, then by letter; `$${` and `%%{` as `${` and `%{`; no bare `${`. */
function readQuoted(source: string): string {
  const literal = source.slice(1, -1).replace(/([$%])\1\{/g, '$1\u0001');
  expect(literal).not.toMatch(/[$%]\{/);
  const parts = literal.replace(/\\(u[0-9a-f]{4}|.)/g, (_, code: string) => {
    if (code.length > 1) return String.fromCharCode(Number.parseInt(code.slice(1), 16));
    const letter = { n: '\n', r: '\r', t: '\t', '"': '"', '\\': '\\' }[code];
    expect(letter).toBeDefined();
    return letter ?? '';
  });
  return parts.replaceAll('\u0001', '{');
}

function readHeredoc(source: string): string {
  const [, chomped, marker = '', body = ''] = /^(chomp\()?<<(\w+)\n(.*\n)\2(?:\n\s*\))?$/s.exec(source) ?? [];
  expect(body.split('\n').map((line) => line.trim())).not.toContain(marker);
  const text = body.replace(/([$%])\1\{/g, '$1{');
  return chomped === undefined ? text : text.replace(/\n+$/, '');
}

const texts = fc.oneof(anyText, fc.constantFrom(...NASTY_TEXTS)).filter((text) => !text.includes('\u0001'));

describe('text in Terraform', () => {
  it('is read back from quotes', () => {
    fc.assert(
      fc.property(texts, (text) => {
        expect(readQuoted(hclQuoted(text))).toBe(text);
      }),
      { numRuns: 1000 },
    );
  });

  it('is read back from a heredoc where one is written', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const source = hclHeredoc(text, '  ');
        if (source !== undefined) expect(readHeredoc(source)).toBe(text);
      }),
      { numRuns: 1000 },
    );
  });

  it('is a heredoc only when that keeps every character', () => {
    expect(hclHeredoc('a\nb\n', '')).toBe('<<EOT\na\nb\nEOT');
    expect(hclHeredoc('a\nb', '')).toBe('chomp(<<EOT\na\nb\nEOT\n)');
    expect(hclHeredoc('EOT\n  EOT2\n', '')).toBe('<<EOT3\nEOT\n  EOT2\nEOT3');
    for (const text of ['one line', 'a\r\nb\n', 'a\u0007\nb', '$${a}\nb', '\n\n'])
      expect(hclHeredoc(text, '')).toBeUndefined();
  });

  it('keeps its own dollars and percent signs apart from those of the language', () => {
    expect(hclQuoted('${a} %{b}')).toBe('"$${a} %%{b}"');
    expect(hclQuoted('$${a} 5$')).toBe('"\\u0024$${a} 5$"');
  });
});
