import { describe, expect, it } from 'vitest';
import { stateAt } from './recording/state-at';
import { renderTemplate, type TemplateInput } from './render';
import type { TemplateTrace } from './trace';

function traceOf(template: string, input: TemplateInput = {}): TemplateTrace {
  const { trace } = renderTemplate(template, { trace: true, ...input });
  if (trace === undefined) throw new Error('no trace');
  return trace;
}

/** Printed text → the template text that wrote it and its place in the body. */
function spansOf(template: string, body: string) {
  const trace = traceOf(template, { body });
  return trace.spans.map(({ outStart, outEnd, srcStart, srcEnd, origin }) => [
    trace.output.slice(outStart, outEnd),
    template.slice(srcStart, srcEnd),
    origin?.location,
  ]);
}

function codes(template: string, input: TemplateInput = {}): string[] {
  return traceOf(template, input).findings.map(
    ({ code, range }) => `${code} ${template.slice(range.start, range.end)}`,
  );
}

const body = '{"items":[{"id":1,"n":"a\\"b"},{"id":2,"n":"c"}],"o":{"k":"v"}}';

describe('spans', () => {
  it('follow values of the body through variables, members, loops and methods', () => {
    const template = "#set($r = $input.path('$'))#foreach($i in $r.items)$i.id:$i.n.length();#end$r.o.k";
    expect(spansOf(template, body)).toEqual([
      ['1', '$i.id', ['items', 0, 'id']],
      [':', ':', undefined],
      ['3', '$i.n.length()', ['items', 0, 'n']],
      [';', ';', undefined],
      ['2', '$i.id', ['items', 1, 'id']],
      [':', ':', undefined],
      ['1', '$i.n.length()', ['items', 1, 'n']],
      [';', ';', undefined],
      ['v', '$r.o.k', ['o', 'k']],
    ]);
  });
  it.each([
    ["$input.json('$.o')", ['o']],
    ["$input.path('$.items[-1].id')", ['items', 1, 'id']],
    ["$util.escapeJavaScript($input.path('$.o.k'))", ['o', 'k']],
    ["#set($x = $input.path('$.o.k'))$x", ['o', 'k']],
    ["#foreach($n in $input.path('$.items[*].n'))#if($foreach.last)$n#end#end", ['items', 1, 'n']],
    ["#foreach($e in $input.path('$.o').entrySet())$e.value#end", ['o', 'k']],
    ["#foreach($k in $input.path('$.o').keySet())$k#end", ['o', 'k']],
    ["$input.path('$').get('o').get('k')", ['o', 'k']],
    ["#set($l = $input.path('$.items'))$l[1]['id']", ['items', 1, 'id']],
    ['$input.body', []],
    ['#set($x = 1)$x', undefined],
  ])('%s', (template, location) => {
    expect(spansOf(template, body).at(-1)?.[2]).toEqual(location);
  });
});

describe('steps', () => {
  const template =
    '#set($a = 1)x#foreach($i in [5, 6])#set($a = $a + $i)$a #end#if($a > 3)y#end#set($m = {})$!m.put("k", 1)';
  const trace = traceOf(template);

  it('are in order, with the rounds around them', () => {
    expect(trace.steps.map(({ kind, iteration }) => `${kind}${iteration.join()}`)).toEqual([
      ...['set', 'foreach0', 'set0', 'print0', 'foreach1', 'set1', 'print1', 'foreachEnd', 'if', 'set', 'call', 'end'],
    ]);
  });
  it('rebuild the output and the variables of any moment', () => {
    const shown = (n: number) => {
      const { output, variables } = stateAt(trace, n);
      return `${output}|${variables.map(({ name, preview }) => `${name}=${preview}`).join()}`;
    };
    expect(shown(0)).toBe('|a=1');
    expect(shown(2)).toBe('x|a=6,i=5');
    expect(shown(6)).toBe('x6 12|a=12,i=6');
    expect(shown(7)).toBe('x6 12 |a=12');
    expect(shown(99)).toBe('x6 12 y|a=12,m={k=1}');
  });
  it('say when there are more than fit', () => {
    const short = traceOf('#foreach($i in [1..100])#set($a = $i)#end', { trace: { maxSteps: 10 } });
    expect(short.truncated).toBe(true);
    expect(short.steps).toHaveLength(11);
    expect(stateAt(short, 10).variables).toEqual([{ name: 'a', preview: '100', type: 'Integer' }]);
  });
});

describe('values', () => {
  it('are those of each evaluation', () => {
    const { values } = traceOf('#foreach($i in [1, "b"])$i#end');
    expect(values.map(({ preview, type, iteration }) => [preview, type, iteration])).toEqual([
      ['1', 'Integer', [0]],
      ['b', 'String', [1]],
    ]);
  });
  it.each([
    ['$m', '{a=[1,"x"], b=null}', 'LinkedHashMap'],
    ['$m.a', '[1,"x"]', 'JSONArray'],
    ['$m.keySet()', '[a, b]', 'LinkedHashMap$LinkedKeySet'],
    ['$m.entrySet()', '[a=[1,"x"], b=null]', 'LinkedHashMap$LinkedEntrySet'],
    ['$m.a.subList(0, 1)', '[1]', 'ArrayList$SubList'],
    ['$util', '‹Oracle$Util›', 'Oracle$Util'],
    ['$none', '', 'String'],
  ])('show %s in short', (template, preview, type) => {
    const { values } = traceOf(template, { variables: '{"m":{"a":[1,"x"],"b":null}}' });
    expect(values).toMatchObject([{ preview, type }]);
  });
  it('are short whatever their size', () => {
    const [value] = traceOf('#set($x = [1..100000])$x.size()$x').values;
    expect(value?.preview.length).toBeLessThanOrEqual(200);
  });
});

describe('executed and skipped', () => {
  it.each([
    ['a#if(false)b#{else}c#end', ['b']],
    ['#if(true)a#elseif($x)b#{else}c#end', ['#elseif($x)b', '#{else}c']],
    ['#foreach($i in [])x#end', ['x']],
    ['a#stop b', [' b']],
    ['#define($d)x#end', ['x']],
    ['#define($d)x#end$d', []],
  ])('%s', (template, expected) => {
    const { skipped } = traceOf(template);
    expect(skipped.map(({ start, end }) => template.slice(start, end)).join('')).toBe(expected.join(''));
  });
});

describe('findings', () => {
  it.each([
    ['$nope', 'emptyReference $nope'],
    ['$m.x.y', 'emptyReference $m.x'],
    ['$s.foo()', 'unknownMethod $s.foo()'],
    ["$s.substring('1')", "wrongArguments $s.substring('1')"],
    ['$s.foo', 'unknownProperty $s.foo'],
    ['#foo($s)', 'unknownDirective #foo($s)'],
    ['#macro(mm)x#end', 'macroIgnored #macro(mm)'],
    ['#set($q = 1 / 0)', 'setNull #set($q = 1 / 0)'],
    ['#set($s.x = 1)', 'setIgnored $s.x'],
    ['#foreach($i in $s)x#end', 'notIterable $s'],
    ['$m', 'printedObject $m'],
    ['#set($q = 7 / 2)', 'integerDivision 7 / 2'],
    ['"$quoted"', 'unescapedText $quoted'],
    ['$util.escapeJavaScript($s)', 'escapedQuote $util.escapeJavaScript($s)'],
    [
      '#set($context.responseOverride.status = "404")',
      'overrideIgnored #set($context.responseOverride.status = "404")',
    ],
    ['#foreach($i in [1..1001])#end', 'foreachLimit #foreach($i in [1..1001])'],
  ])('%s', (template, expected) => {
    expect(codes(template, { variables: `{"s":"it's","m":{"a":1},"quoted":"a\\"b"}` })).toEqual([expected]);
  });
  it('notice an override that is set twice (VAR-13)', () => {
    const set = '#set($context.responseOverride.header.a = "1")';
    expect(codes(set + set)).toEqual([`overrideTwice ${set}`]);
  });
  it('are counted, with the values concerned', () => {
    const [finding] = traceOf('#foreach($s in ["a", "b", "a"])$s.foo()#end').findings;
    expect(finding).toMatchObject({ count: 3, values: ['a', 'b'] });
  });
});
