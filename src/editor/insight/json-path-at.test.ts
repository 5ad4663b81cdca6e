import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { evaluateJsonPath } from '../../engine';
import { jsonPathAt } from './json-path-at';

const pathOf = (marked: string) => jsonPathAt(marked.replace('|', ''), marked.indexOf('|'))?.path ?? null;

describe('jsonPathAt', () => {
  it('names keys, values and containers', () => {
    expect(pathOf('{"a": {"|b": [1, 2]}}')).toBe('$.a.b');
    expect(pathOf('{"a": {"b": [1, |2]}}')).toBe('$.a.b[1]');
    expect(pathOf('{"a": |{"b": [1, 2]}}')).toBe('$.a');
    expect(pathOf('{"a": {"b": [1, 2|]}}')).toBe('$.a.b');
    expect(pathOf('|[1]')).toBe('$');
  });

  it('quotes keys that are no plain words', () => {
    expect(pathOf(`{"x-y": {"it's": |1}}`)).toBe(`$['x-y']['it\\'s']`);
  });

  it('is null between values', () => {
    expect(pathOf('{"a":| 1}')).toBeNull();
    expect(pathOf('[1|, 2]')).toBeNull();
    expect(pathOf('   |')).toBeNull();
  });

  it('reads unfinished and loosely spelled text', () => {
    expect(pathOf("{a: 'x', b: [tr|ue")).toBe('$.b[0]');
    expect(pathOf('{"a": "unclosed | text')).toBe('$.a');
    expect(pathOf(']]]{"a": |1')).toBe('$.a');
  });

  it('gives the path that API Gateway reads the value at', () => {
    const key = fc.string({ unit: fc.constantFrom('a', 'B', '_', '1', '-', ' ', 'é'), minLength: 1, maxLength: 4 });
    const { tree } = fc.letrec((tie) => ({
      tree: fc.oneof(
        { depthSize: 'small' },
        fc.constant(0),
        fc.array(tie('tree'), { maxLength: 3 }),
        fc.dictionary(key, tie('tree'), { maxKeys: 3 }),
      ),
    }));
    fc.assert(
      fc.property(tree, (shape) => {
        let next = 1000;
        const text = JSON.stringify(shape, (_key, value) => (value === 0 ? next++ : value), 1);
        for (const match of text.matchAll(/\d{4}/g)) {
          const path = jsonPathAt(text, match.index)?.path ?? '';
          expect(evaluateJsonPath(text, path)).toMatchObject({ json: match[0] });
        }
      }),
    );
  });
});
