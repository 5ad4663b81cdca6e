import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatJson } from './format-json';

describe('formatting JSON', () => {
  it('keeps spelling, order and duplicates', () => {
    expect(formatJson('{"b":1.50,"a":[1e3, {"c":"\\u0041"},[],{ }],"b":-0}')).toEqual({
      ok: true,
      text: [
        '{',
        '  "b": 1.50,',
        '  "a": [',
        '    1e3,',
        '    {',
        '      "c": "\\u0041"',
        '    },',
        '    [],',
        '    {}',
        '  ],',
        '  "b": -0',
        '}',
      ].join('\n'),
    });
  });

  it('passes the error of other text on', () => {
    expect(formatJson('[1,]')).toMatchObject({ ok: false, offset: 2 });
  });

  it('lays out as JSON.stringify does', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const text = JSON.stringify(value, null, 2);
        expect(formatJson(JSON.stringify(value))).toEqual({ ok: true, text });
        expect(formatJson(text)).toEqual({ ok: true, text });
      }),
    );
  });

  it('does not blow deep nesting up', () => {
    const formatted = formatJson(`${'['.repeat(10_000)}${']'.repeat(10_000)}`);
    expect(formatted.ok && formatted.text.length).toBeLessThan(5_000_000);
  });
});
