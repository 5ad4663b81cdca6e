import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { evaluateJsonPath } from './evaluate-json-path';

describe('evaluateJsonPath', () => {
  it('keeps JSON text and printed Java value apart', () => {
    expect(evaluateJsonPath('{"a":{"u":"x/y","n":1E10,"l":["x/y"]}}', '$.a')).toEqual({
      definite: true,
      json: '{"u":"x/y","n":1.0E10,"l":["x/y"]}',
      javaString: '{u=x/y, n=1.0E10, l=["x\\/y"]}',
    });
    expect(evaluateJsonPath('{"a":["x/y"]}', '$.a[*]')).toEqual({
      definite: false,
      json: '["x/y"]',
      javaString: '["x\\/y"]',
    });
  });

  it('writes null as empty JSON text', () => {
    expect(evaluateJsonPath('{"a":null}', '$.a')).toEqual({ definite: true, json: '""', javaString: 'null' });
  });

  it.each([
    ['{"a":', '$.a', 'json'],
    ['{"a":', '$[', 'json'],
    ['{}', '$[', 'compile'],
    ['{}', null, 'compile'],
    ['{}', '$.a', 'read'],
    ['null', '$', 'read'],
  ])('%j with %j fails at %s', (json, path, stage) => {
    expect(evaluateJsonPath(json, path)).toMatchObject({ error: { stage } });
  });

  it('answers any path on any document, and the same twice', () => {
    const step = fc.constantFrom(
      '.a',
      '..a',
      '.*',
      '..*',
      "['b']",
      "['a','b']",
      '[0]',
      '[-1]',
      '[0:2]',
      '[?(@.a)]',
      '[?(@.a > 1 || !(@.b == $.a))]',
      '[?(@ in $..a)]',
      '[?(@.b =~ /(a+)+b/)]',
      '[?(@..a contains 1)]',
      '.length()',
      '.sum()',
      '.append($)',
      '.append($.a)',
      '.concat($..*)',
      '.__proto__',
      '.constructor',
    );
    const path = fc.array(step, { maxLength: 5 }).map((steps) => `$${steps.join('')}`);
    const key = fc.constantFrom('a', 'b', '__proto__');
    const { node } = fc.letrec((tie) => ({
      node: fc.oneof({ maxDepth: 4 }, fc.constantFrom(1, 2.5, 'aab', null, true), tie('list'), tie('record')),
      list: fc.array(tie('node'), { maxLength: 4 }),
      record: fc.dictionary(key, tie('node'), { maxKeys: 3 }),
    }));
    fc.assert(
      fc.property(node, path, (value, text) => {
        const json = JSON.stringify(value);
        expect(evaluateJsonPath(json, text)).toEqual(evaluateJsonPath(json, text));
      }),
      { numRuns: 500 },
    );
  });
});
