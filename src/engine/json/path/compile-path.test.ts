import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalPath } from './canonical';
import { compilePath } from './compile-path';
import { versionSensitive } from './version-sensitive';

function canonical(path: string): string {
  const compiled = compilePath(path);
  return compiled.ok ? canonicalPath(compiled.path) : compiled.message;
}

describe('what a path compiles to', () => {
  it.each([
    ['$', '$'],
    ['@', '@'],
    ['a.b', "$['a']['b']"],
    ['.a.b', "$..['a']['b']"],
    ['[0]', '$[0]'],
    ['*', '$[*]'],
    ['$.*', '$[*]'],
    ["$.['a']", "$['a']"],
    ['$["a"]', '$["a"]'],
    ["$[ 'a' , 'b' ]", "$['a','b']"],
    ["$['a\\'b']", "$['a'b']"],
    ['$.a[01, -0 ]', "$['a'][1,0]"],
    ['$[0:2:1]', '$[0:2]'],
    ['$[:-1]', '$[:-1]'],
    ['$.a[?(@.b == 1)].c', "$['a'][?]['c']"],
    ['$.a.length()', "$['a'].length()"],
    ['$.a.concat("x","y")', "$['a'].concat(...)"],
    ['$.a.append(4)', "$['a'].append()"],
    ['$.a  ', "$['a']"],
    ['$.a\n', "$['a\n']"],
    ['$.n[1]x', "$['n'][1]"],
    ['$.n[1]xy', "$['n'][1]['xy']"],
    ['$.a[', "$['a']"],
  ])('%j → %s', (path, text) => {
    expect(canonical(path)).toBe(text);
  });

  it.each([
    ['', 'json can not be null or empty'],
    [' $.a', 'Could not parse token starting at position 2'],
    ['$.', "Path must not end with a '.' or '..'"],
    ['   ', "Path must not end with a '.' or '..'"],
    ['$a', "Illegal character at position 1 expected '.' or '["],
    ['$...a', "Character '.' on position 3 is not valid."],
    ['$.a b', "Use bracket notion ['my prop'] if your property contains blank characters. position: 2"],
    ["$['a,b']", 'Found empty property at index 7'],
    ["$['x]", 'Empty properties'],
    ["$['a'", 'Property must be separated by comma or Property must be terminated close square bracket at index 4'],
    ['$[1.5]', "Could not parse token starting at position 1. Expected ?, ', 0-9, * "],
    ['$.a[:]', 'Failed to parse SliceOperation: :'],
    ['$[0,]', 'Failed to parse token in ArrayIndexOperation: '],
    ['$[99999999999]', 'Failed to parse token in ArrayIndexOperation: 99999999999'],
    ['$[1:--1]', 'java.lang.NumberFormatException: For input string: "--1"'],
    ['$.n[*', "Expected wildcard token to end with ']' on position 41"],
    ['$[?]', 'Not enough predicates supplied for filter [?] at position 1'],
    ['$.n.sum($.a,{"b":1)', "Arguments to function: 'sum' are not closed properly."],
    ["$['\\uzzzz']", 'com.jayway.jsonpath.JsonPathException: Unable to parse unicode value: zzzz'],
    ['$[?(@.n=1)]', 'Expected character: )'],
    ['$[?(@.t==abc)]', 'Failed to parse filter: [?(@.t==abc)], error on position: 8, char: a'],
    ['$[?(@.n==)]', 'Failed to parse filter: [?(@.n==)], error on position: 8, char: )'],
    ['$[?(true)]', 'Expected path node'],
    ['$[?(@.a && true)]', 'Expected character: )'],
    ['$[?(@.a && )]', 'Failed to parse filter: [?(@.a && )], error on position: 10, char: )'],
    ["$[?(@.a=='x)]", "Could not find matching close quote for ' when parsing : $[?(@.a=='x)]"],
    ['$[?(@.a=~/x)]', 'Could not find matching close for / when parsing regex in : $[?(@.a=~/x)]'],
    ['$[?(@.a=~/[/)]', 'Failed to parse filter: [?(@.a=~/[/)], error on position: 11, char: )'],
  ])('%j is refused: %s', (path, message) => {
    expect(compilePath(path)).toMatchObject({ ok: false, message });
  });

  it('tells where steps stand in the text, also in filters and behind a missing root', () => {
    const compiled = compilePath('a[?(@.b["c"] > 1)]');
    if (!compiled.ok) throw new Error(compiled.message);
    const [name, filter] = compiled.path.tokens;
    expect(name?.range).toEqual({ start: 0, end: 1 });
    expect(filter?.range).toEqual({ start: 1, end: 18 });
    if (filter?.kind !== 'filter' || filter.test.kind !== 'relation' || filter.test.left.kind !== 'path')
      throw new Error('no path in the filter');
    expect(filter.test.left.range).toEqual({ start: 4, end: 12 });
    expect(filter.test.left.path.tokens.map(({ range }) => range)).toEqual([
      { start: 6, end: 7 },
      { start: 7, end: 12 },
    ]);
  });

  it('refuses endless nesting and length instead of running out of stack', () => {
    expect(compilePath(`$${'[?(@'.repeat(5000)}${')]'.repeat(5000)}`).ok).toBe(false);
    expect(compilePath(`$[?(${'('.repeat(5000)}@.a${')'.repeat(5000)})]`).ok).toBe(false);
    expect(compilePath(`$[?(${'!'.repeat(5000)}(@.a))]`).ok).toBe(false);
    expect(compilePath(`$${'.a'.repeat(100_000)}`).ok).toBe(false);
    expect(compilePath(`$${'.f($'.repeat(5000)}`).ok).toBe(false);
  });

  it('never throws', () => {
    const units = fc.constantFrom(...'$@.[]()?*\'"\\,:-019abn !=<>~&|/{}'.split(''), '[?(', ')]', '&&', ' in ');
    fc.assert(fc.property(fc.string({ unit: units }), (path) => typeof compilePath(`$${path}`).ok === 'boolean'));
  });
});

describe('paths that depend on the version', () => {
  it.each([
    ['$["a"]', 'D-1'],
    ['$.a[-1]', 'D-2'],
    ['$.a.length()', 'D-4'],
    ['$.a[?(@.b in [1])]', 'D-5'],
    ['$.a[?(@.b != 1)]', 'D-9'],
    ['$.a[?(@.b)]', 'D-10'],
    ["$['a','b'].c", 'D-16'],
    ['$..[0].b', 'D-22'],
    ['$.a[1]x', 'C-15'],
    ["$.a['b'][0:2].c", null],
    ['$..a[?(@.b == 1)]', null],
    ['$.a[-1:]', null],
  ])('%s: %s', (path, rule) => {
    const compiled = compilePath(path);
    expect(compiled.ok && (versionSensitive(compiled.path)?.rule ?? null)).toBe(rule);
  });
});
