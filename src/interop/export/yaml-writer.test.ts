import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { anyText } from '../../share/arbitrary-document.fixture';
import { fromRecord, type Tree, treeMap } from './tree';
import { writeYaml } from './yaml-writer';

const member = (text: string) => writeYaml(treeMap(['key', text])).slice('key: '.length, -1);

describe('YAML', () => {
  it('is read back as the same data by readers of both versions', () => {
    const tree = fc.letrec<{ tree: Tree }>((tie) => ({
      tree: fc.oneof(
        { maxDepth: 4 },
        anyText,
        fc.integer(),
        fc.boolean(),
        fc.constant(null),
        fc.array(tie('tree'), { maxLength: 3 }),
        fc.dictionary(anyText, tie('tree'), { maxKeys: 3 }).map((record) => fromRecord(record, (item) => item) ?? null),
      ),
    })).tree;
    fc.assert(
      fc.property(tree, (data) => {
        const text = writeYaml(data);
        expect(parse(text, { mapAsMap: true })).toEqual(data);
        expect(parse(text, { mapAsMap: true, version: '1.1' })).toEqual(data);
      }),
      { numRuns: 2000 },
    );
  });

  it.each([
    ['GET', 'GET'],
    ['application/json', 'application/json'],
    ['200', "'200'"],
    ['NO', "'NO'"],
    ['12:30:45', "'12:30:45'"],
    ['a: b', "'a: b'"],
    ["'*'", `"'*'"`],
    ['^\\[NotFound\\].*', "'^\\[NotFound\\].*'"],
    ["'\\d'", "'''\\d'''"],
    ['tab\there', '"tab\\there"'],
    ['', "''"],
    ['\u2028', '"\\u2028"'],
  ])('writes %j as %s', (text, expected) => {
    expect(member(text)).toBe(expected);
  });

  it('writes lines as a block when that loses nothing, in quotes otherwise', () => {
    expect(member('{\n  "a": 1\n}')).toBe('|-\n  {\n    "a": 1\n  }');
    expect(member('a\n\nb\n')).toBe('|\n  a\n\n  b');
    for (const text of ['a \nb', ' a\nb', '\na', 'a\r\nb', 'a\n\tb', 'a\nb ']) expect(member(text)).toMatch(/^"/);
  });

  it('writes keys too long for a colon in the long form', () => {
    expect(parse(writeYaml(treeMap(['x'.repeat(2000), 'value'])))).toEqual({ ['x'.repeat(2000)]: 'value' });
  });
});
