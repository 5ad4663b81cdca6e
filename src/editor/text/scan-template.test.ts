// biome-ignore-all lint/suspicious/noTemplateCurlyInString: references of the template language look so
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { blockAt, blocksOf } from './blocks';
import { foldsOf } from './folds';
import { scanTemplate } from './scan-template';

const names = (text: string) => scanTemplate(text).directives.map((directive) => directive.name);

describe('scanTemplate', () => {
  it('finds directives with and without braces', () => {
    expect(names('#if($x)a#{else}b#end #foreach ($i in [1..3])#end')).toEqual(['if', 'else', 'end', 'foreach', 'end']);
  });

  it('glues words as Velocity does (LEX-41)', () => {
    expect(names('#endif #end)')).toEqual(['endif', 'end']);
  });

  it('skips comments, raw blocks, strings in parentheses, and escapes', () => {
    expect(names('## #if\n#* #end *# #[[ #end ]]# \\#end #if($x == "#end")')).toEqual(['if']);
    expect(names('$x.foo("#end")[")"] #end')).toEqual(['end']);
  });

  it('sees the text’s brackets and not those of directives and references', () => {
    const { brackets } = scanTemplate('{ "a": [ ${x.y} $l[0] #set($m = {"k": [1]}) ] }');
    expect(brackets.map((bracket) => bracket.char).join('')).toBe('{[]}');
  });

  it('reads any text', () => {
    const unit = fc.constantFrom(
      '#',
      '$',
      '{',
      '}',
      '(',
      ')',
      '[',
      ']',
      '"',
      "'",
      '\\',
      '*',
      '!',
      '.',
      'if',
      'end',
      ' ',
      '\n',
    );
    fc.assert(
      fc.property(fc.string({ unit, maxLength: 40 }), (text) => {
        const outline = scanTemplate(text);
        for (const { start, end } of [...outline.comments, ...outline.raws]) expect(end).toBeGreaterThan(start);
        for (const fold of foldsOf(text, outline)) expect(fold.end).toBeGreaterThan(fold.start);
      }),
      { numRuns: 500 },
    );
  });

  it('reads a long text of unclosed brackets in no time', () => {
    const started = performance.now();
    scanTemplate('$a.b('.repeat(60_000));
    expect(performance.now() - started).toBeLessThan(1000);
  });
});

describe('blocksOf', () => {
  const text = '#if($a)x#foreach($i in $l)y#end#else z#end#end #if($b)';
  const blocks = blocksOf(scanTemplate(text));
  const words = (index: number) => blocks[index]?.words.map(({ start, end }) => text.slice(start, end));

  it('matches words of nested blocks and drops a stray #end', () => {
    expect(words(0)).toEqual(['#foreach', '#end']);
    expect(words(1)).toEqual(['#if', '#else', '#end']);
    expect(blocks).toHaveLength(3);
  });

  it('tells unclosed blocks', () => {
    expect(blocks.map((block) => block.closed)).toEqual([true, true, false]);
  });

  it('finds the block of the word at an offset', () => {
    expect(blockAt(blocks, text.indexOf('#else') + 2)).toBe(blocks[1]);
    expect(blockAt(blocks, text.indexOf('x'))).toBeUndefined();
  });
});

describe('foldsOf', () => {
  const folded = (text: string) => foldsOf(text, scanTemplate(text)).map(({ start, end }) => text.slice(start, end));

  it('folds each branch', () => {
    expect(folded('#if($a)\nx\n#else\ny\n#end')).toEqual(['#if($a)\nx\n', '#else\ny\n']);
  });

  it('folds block comments, runs of line comments and JSON', () => {
    expect(folded('#* a\n b *#')).toEqual(['#* a\n b *#']);
    expect(folded('## a\n  ## b\nx ## c')).toEqual(['## a\n  ## b', '## c']);
    expect(folded('{\n"a": [\n]\n}')).toEqual(['[\n', '{\n"a": [\n]\n']);
  });
});
