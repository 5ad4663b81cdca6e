// biome-ignore-all lint/suspicious/noTemplateCurlyInString: Velocity references are written like that.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Block, Statement } from './ast';
import { checkTemplate, parseTemplate } from './parser';
import { referencesIn } from './symbols';

const fragments = fc.constantFrom(
  ...['$', '$!', '${x}', '$x', '.y', '(', ')', '[', ']', '{', '}', '#', '##', '#*', '*#', '#[[', ']]#', '\\', "'", '"'],
  ...['#if(true)', '#else', '#elseif($x)', '#end', '#foreach($i in $l)', '#set($q = 1)', '#define($d)', '#foo(1)'],
  ...['#@b()', '#literal()', ' ', '\n', '\r\n', '\t', 'a', '1', '..', ',', ':', '=', '!', '-', 'true', 'é', '😀'],
);
const templates = fc.array(fragments, { maxLength: 30 }).map((parts) => parts.join(''));

function parsed(template: string) {
  const result = parseTemplate(template);
  if (!result.ok) throw new Error(result.error.message);
  return result.ast;
}

function blocksOf(statement: Statement): Block[] {
  if (statement.type === 'if') return statement.branches.map(({ body }) => body);
  return statement.type === 'directive' && statement.block !== null ? [statement.block] : [];
}

function expectTiled(block: Block): void {
  let at = block.start;
  for (const statement of block.statements) {
    expect(statement.start).toBe(at);
    at = statement.end;
    for (const inner of blocksOf(statement)) expectTiled(inner);
  }
  expect(at).toBe(block.end);
}

describe('parseTemplate', () => {
  it('covers the source with statements without gaps', () => {
    fc.assert(
      fc.property(templates, (template) => {
        const result = parseTemplate(template);
        if (!result.ok) return;
        expect(result.ast.body).toMatchObject({ start: 0, end: template.length });
        expectTiled(result.ast.body);
      }),
    );
  });

  it('answers any text without throwing, and agrees with checkTemplate', () => {
    fc.assert(
      fc.property(fc.oneof(templates, fc.string({ unit: 'binary' })), (template) => {
        const result = parseTemplate(template);
        const errors = checkTemplate(template);
        expect(errors[0]).toEqual(result.ok ? undefined : result.error);
      }),
    );
  });

  it('knows the place of every name, in strings and doubled quotes too', () => {
    const template = '$a ${b.c} #set($d = "x ${e.f($!g)} ""$h"" \\u0041$i") $$j \\$k';
    const names = referencesIn(parsed(template)).map(({ name, nameStart, nameEnd, dollar }) => {
      expect(template.slice(nameStart, nameEnd)).toBe(name);
      expect(template.charAt(dollar)).toBe('$');
      return name;
    });
    expect(names).toEqual(['a', 'b', 'd', 'e', 'g', 'h', 'i', 'j', 'k']);
  });

  it.each([
    ['parentheses', `#if(${'('.repeat(5000)}`],
    ['lists', `#set($x = ${'['.repeat(5000)}`],
    ['blocks', '#if(true)'.repeat(5000)],
    ['references', '$a.b($a.c('.repeat(5000)],
    ['ranges', `#set($x = ${'[$a.b('.repeat(600)}`],
  ])('refuses %s nested too deeply instead of failing', (_, template) => {
    const result = parseTemplate(template);
    expect(result.ok ? '' : result.error.message).toMatch(/nested more than 500 levels/);
  });

  it('takes long flat templates and long chains of operators', () => {
    expect(parseTemplate('$a.b[0] '.repeat(20_000)).ok).toBe(true);
    expect(parseTemplate(`#set($x = 1${' + 1'.repeat(20_000)})`).ok).toBe(true);
    expect(parseTemplate(`#if(${'!'.repeat(20_001)}$x)#end`).ok).toBe(true);
    expect(parseTemplate('\\'.repeat(20_000)).ok).toBe(true);
  });

  it.each([
    ['#set($x = 1', '`)` or an operator is missing at the end'],
    ['#if(true)x', '`#if` is never closed: `#end` is missing'],
    ['a #end', '`#end` closes nothing here'],
    ['#else', '`#else` belongs to no `#if`'],
    ["#set($x = 'abc)", "This string is never closed: a closing ' is missing"],
    ['#set($x = null)', 'A value was expected, but here is `null`'],
    ['#set($x = "$y[")', 'In this string, which is itself a template: An index is missing at the end'],
  ])('says what is wrong with %s', (template, message) => {
    const result = parseTemplate(template);
    expect(result.ok ? '' : result.error.message).toContain(message.slice(0, 40));
  });
});

describe('checkTemplate', () => {
  const places = (template: string) =>
    checkTemplate(template).map(({ range }) => template.slice(range.start, range.end));

  it('finds several errors, each at its place', () => {
    expect(places('#set($a = foo)\n$x.get(,)\n#set($b = 1)\n#if($c = 1)x#end\n#end')).toEqual([
      'foo',
      ',',
      '=',
      '#end',
    ]);
  });

  it('keeps a block open whose condition is wrong', () => {
    expect(places('#if($x = 1)a#{else}b#end')).toEqual(['=']);
    expect(places('#foreach($x in (1))a#end')).toEqual(['(']);
  });

  it('points to the directive that is never closed', () => {
    expect(places('#foreach($x in $l)\n#if(true)\na')).toEqual(['#if', '#foreach']);
  });

  it('reports every string that is no template', () => {
    expect(places('#set($a = "#if(1)")#set($b = "$x[")')).toEqual(['"#if(1)"', '"$x["']);
  });
});
