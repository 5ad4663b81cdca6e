import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compilePath } from '../path/compile-path';
import { locate } from '../read/read-path';
import { parseJson } from '../smart/parse-json';
import { printJson } from '../smart/print-json';
import { locateInText } from './locate-in-text';

function found(text: string, ...location: (string | number)[]): string | null {
  const range = locateInText(text, location);
  return range && text.slice(range.start, range.end);
}

describe('locating values in JSON text', () => {
  it.each([
    ['{"a": [1, {"b": "x"} ]}', ['a', 1, 'b'], '"x"'],
    ['{"a": [1, {"b": "x"} ]}', ['a', 0], '1'],
    [' {"a":1} ', [], '{"a":1}'],
    ["{a: b c ,'d':[,1,,2,]}", ['a'], 'b c'],
    ["{a: b c ,'d':[,1,,2,]}", ['d', 1], '2'],
    ['{"a":1,"a":22}', ['a'], '22'],
    ['{"a":{"b":1},"c":', ['a', 'b'], '1'],
    ['{"\\u0061":7}', ['a'], '7'],
    ['{"a":1}', ['b'], null],
    ['{"a":1}', ['a', 'b'], null],
    ['[1]', [1], null],
    ['[1]', ['0'], null],
    ['', ['a'], null],
  ])('%j at %j', (text, location, expected) => {
    expect(found(text, ...location)).toBe(expected);
  });

  it('finds every value that paths find', () => {
    const path = compilePath('$..*');
    if (!path.ok) throw new Error(path.message);
    fc.assert(
      fc.property(fc.json(), (text) => {
        const parsed = parseJson(text);
        if (!parsed.ok || parsed.value === null) return;
        for (const { location, value } of locate(path.path, parsed.value)) {
          const there = parseJson(found(text, ...location) ?? '?');
          expect(there.ok && printJson(there.value, 'compact')).toBe(printJson(value, 'compact'));
        }
      }),
    );
  });
});
