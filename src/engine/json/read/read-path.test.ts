import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { JavaData } from '../../java/collections';
import { evaluateJsonPath } from '../evaluate-json-path';
import { compilePath } from '../path/compile-path';
import { parseJson } from '../smart/parse-json';
import { printJson } from '../smart/print-json';
import { locate, type PathReading, readPath } from './read-path';

const X = '{"a":[1,2,3],"o":{"b":1,"c":2},"z":null,"s":"x/y"}';
const Y = '{"a":[{"b":1},{"b":2,"c":[5,6]},[{"b":7}],3],"k":{"b":9,"a":{"b":10}}}';

function document(text: string): JavaData {
  const parsed = parseJson(text);
  if (!parsed.ok) throw new Error(parsed.error.message);
  return parsed.value;
}
function compiled(path: string) {
  const compilation = compilePath(path);
  if (!compilation.ok) throw new Error(compilation.message);
  return compilation.path;
}
function read(json: string, path: string): PathReading {
  return readPath(compiled(path), document(json));
}
function answer(json: string, path: string): string {
  const reading = read(json, path);
  return reading.ok ? printJson(reading.value, 'compact') : `${reading.exception}: ${reading.message}`;
}
function locations(json: string, path: string): unknown[] {
  return locate(compiled(path), document(json)).map(({ location }) => location);
}

describe('reading paths', () => {
  it.each([
    ['$.a[-1]', '3'],
    ['$.a[5]', "PathNotFoundException: No results for path: $['a'][5]"],
    ['$.a[-2:-1]', '[2]'],
    ['$.a[0:-1]', '[]'],
    ['$.a[-2147483648:2]', '[1,2,3,1,2]'],
    ['$.a[2,0,0,9]', '[3,1,1]'],
    ['$.a.length()', '3'],
    ["$.o['b','x']", '{"b":1}'],
    ["$.o['x','y']", '{}'],
    ['$.z', 'null'],
    ['$.z[0]', "PathNotFoundException: The path $['z'] is null"],
    ['$.z.*', '[]'],
    ['$.s[0]', 'PathNotFoundException: Filter: [0] can only be applied to arrays. Current context is: x/y'],
    ['$.nope.deeper', "PathNotFoundException: Missing property in path $['nope']"],
    ['$.o[?(@.b==1)]', '[{"b":1,"c":2}]'],
    ['$.a[?(@>1)][0]', '[]'],
    ['$.s[?(@.x)]', 'InvalidPathException: Filter: [?] can not be applied to primitives. Current context is: x/y'],
    [
      '$.a[-1].b',
      "PathNotFoundException: Expected to find an object with property ['b'] in path $['a'][-1] but found 'java.lang.Integer'. This is not a json object according to the JsonProvider: 'com.jayway.jsonpath.spi.json.JsonSmartJsonProvider'.",
    ],
    ['$.a.nope()', 'InvalidPathException: Function with name: nope does not exist.'],
  ])('%s', (path, expected) => {
    expect(answer(X, path)).toBe(expected);
  });

  it.each([
    ['$..b', '[1,2,7,9,10]'],
    ['$..a.b', '[10]'],
    ['$..a[*].b', '[1,2]'],
    ['$..a..b', '[1,2,7,10]'],
    ['$..[0].b', '[1,2,7]'],
    ['$..*.b', '[9,1,2,7,10]'],
    ['$..[?(@.b)].b', '[1,2,7,9,10]'],
    ['$..length()', '[]'],
  ])('scans: %s', (path, expected) => {
    expect(answer(Y, path)).toBe(expected);
  });

  it('refuses a null document', () => {
    expect(answer('null', '$')).toBe('IllegalArgumentException: root can not be null');
  });

  it('treats names of JavaScript as names', () => {
    const json = '{"__proto__":{"constructor":[1]},"toString":2}';
    expect(answer(json, '$.__proto__.constructor[0]')).toBe('1');
    expect(answer(json, '$.valueOf')).toBe("PathNotFoundException: No results for path: $['valueOf']");
    expect(answer(json, '$..constructor')).toBe('[[1]]');
  });

  it('stops paths that would never end', () => {
    const deep = `${'{"a":'.repeat(300)}1${'}'.repeat(300)}`;
    expect(answer(deep, '$..a..a..a..a')).toMatch(/^LimitExceeded/);
  });
});

describe('a list put into itself', () => {
  it.each(['$.n.append($.n)..x', '$.n.append($.n)[?(@ == $.n)]', '$.n.append($.n)..[?(@ contains 1)]'])(
    '%s',
    (path) => {
      expect(typeof read('{"n":[1,2]}', path).ok).toBe('boolean');
      expect(evaluateJsonPath('{"n":[1,2]}', '$.n.append($.n)')).toMatchObject({ error: { stage: 'read' } });
    },
  );
});

describe('functions', () => {
  it.each([
    ['$.n.sum()', '6.0'],
    ['$.n.avg()', '2.0'],
    ['$.n.min()', '1.0'],
    ['$.n.max()', '3.0'],
    ['$.m.max()', '4.9E-324'],
    ['$.n.sum(10,20)', '36.0'],
    ['$.n.concat("x","y")', '"xy"'],
    ['$.s.concat($.n)', '"ab[3,1,2]"'],
    ['$.n[*].length()', '[null,null,null]'],
    ['$.s.sum()', 'JsonPathException: Aggregation function attempted to calculate value using empty array'],
    ['$.n.append(4)', '[3,1,2]'],
    ['$.n.append(44)', '[3,1,2,44]'],
  ])('%s', (path, expected) => {
    expect(answer('{"n":[3,1,2],"m":[-1,-2],"s":["a","b"]}', path)).toBe(expected);
  });

  it('append changes the document when read, not when located', () => {
    const root = document('{"n":[1]}');
    const path = compiled('$.n.append(22)');
    locate(path, root);
    expect(printJson(root, 'compact')).toBe('{"n":[1]}');
    readPath(path, root);
    expect(printJson(root, 'compact')).toBe('{"n":[1,22]}');
  });
});

describe('locations', () => {
  it('are the keys from the root, with indexes counted from the front', () => {
    expect(locations(Y, '$..b')).toEqual([
      ['a', 0, 'b'],
      ['a', 1, 'b'],
      ['a', 2, 0, 'b'],
      ['k', 'b'],
      ['k', 'a', 'b'],
    ]);
    expect(locations(Y, '$.a[-3].c[-1]')).toEqual([['a', 1, 'c', 1]]);
    expect(locations(X, '$.o[?(@.b==1)]')).toEqual([['o']]);
    expect(locations(X, '$.nope')).toEqual([]);
  });

  it('of made values are those of what they were made from', () => {
    const root = document(X);
    expect(locate(compiled('$.a.length()'), root)).toEqual([{ value: 3, location: ['a'], computed: true }]);
    expect(locate(compiled("$.o['b','c']"), root)).toMatchObject([{ location: ['o'], computed: true }]);
    expect(locate(compiled('$.o.b'), root)).toEqual([{ value: 1, location: ['o', 'b'], computed: false }]);
  });

  it('lead to the value that was found', () => {
    fc.assert(
      fc.property(fc.json(), (json) => {
        const root = document(json);
        if (root === null) return;
        for (const { location, value } of locate(compiled('$..*'), root)) {
          const path = `$${location.map((key) => (typeof key === 'number' ? `[${key}]` : `['${escaped(key)}']`)).join('')}`;
          if (location.some((key) => typeof key === 'string' && key.includes(','))) continue;
          const reading = readPath(compiled(path), root);
          expect(reading.ok && reading.value).toBe(value);
        }
      }),
    );
  });
});

function escaped(key: string): string {
  return key.replace(/[\\']/g, '\\$&');
}
