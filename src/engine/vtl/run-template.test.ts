// biome-ignore-all lint/suspicious/noTemplateCurlyInString: Velocity references are written like that.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { JavaValue } from '../java';
import { createContext } from './builtins/context-object';
import { renderTemplate } from './render';
import { runTemplate } from './run-template';

function failure(template: string, input: Parameters<typeof renderTemplate>[1] = {}): string {
  const result = renderTemplate(template, input);
  return 'error' in result ? result.error.message : result.output;
}

describe('limits', () => {
  it('stops a loop in silence after 1000 rounds (VTL-25)', () => {
    expect(failure('#foreach($i in [1..1500])x#end')).toHaveLength(1000);
    expect(failure('#foreach($i in [1..1500])x#end', { limits: { foreach: 2000 } })).toHaveLength(1500);
  });
  it('ends templates that do not end', () => {
    const loops = '#foreach($i in [1..1000])'.repeat(4);
    expect(failure(`${loops}x${'#end'.repeat(4)}`, { limits: { steps: 10_000 } })).toBe(
      'Stopped after 10000 steps: the template does not come to an end',
    );
  });
  it('ends texts that grow without end', () => {
    const doubling = '#set($s = "ab")#foreach($i in [1..60])#set($s = "$s$s")#end$s';
    expect(failure(doubling, { limits: { output: 100_000 } })).toMatch(/more than 100000 characters/);
    expect(failure(doubling.replace('"$s$s"', '$s + $s'))).toMatch(/^Stopped|memory/);
    expect(failure(doubling.replace('"$s$s"', '$s.concat($s)'))).toMatch(/Stopped|throws/);
  });
  it('ends lists that grow without end', () => {
    expect(failure('#set($l = [1])#foreach($i in [1..60])$!l.addAll($l)#end')).toMatch(/Stopped|memory|OutOfMemory/);
  });
  it('ends ranges of millions', () => {
    expect(failure('#set($l = [1..2000000000])')).toBe('Stopped: a range of 2000000000 numbers');
  });
  it('ends blocks that call each other without end', () => {
    const chain = Array.from({ length: 3000 }, (_, i) => `#define($d${i})$d${i + 1}#end`).join('');
    expect(failure(`${chain}$d0`)).toMatch(/Stopped: more than 400 levels of nesting/);
  });
  it('survives comparing lists that hold themselves', () => {
    const twins = '#set($l = [1])#set($m = [1])#set($ok = $l.add([$l]))#set($ok = $m.add([$m]))';
    expect(failure(`${twins}#if($l == $m)same#end`)).toMatch(/StackOverflowError|memory/);
  });
  it.each(['==', '!=', '<', '>='])('fails where Java compares a BigDecimal with NaN by %s', (operator) => {
    const set = "#set($o = $input.path('$'))";
    expect(
      failure(`${set}#if($o.n ${operator} $o.big)y#end`, { body: '{"n":NaN,"big":1.23456789012345678901234}' }),
    ).toContain('java.lang.NumberFormatException: Infinite or NaN');
  });

  it('survives overrides that unfold without end', () => {
    const lists = '#set($l = [1])#foreach($i in [1..40])#set($l = [$l, $l])#end';
    expect(failure(`${lists}#set($context.responseOverride.header.a = $l)ok`)).toBe('ok');
  });
  it('survives printing a list that holds itself', () => {
    expect(failure('#set($l = [[]])#set($ok = $l.get(0).add($l))$l')).toMatch(/StackOverflowError|memory/);
  });
});

describe('errors while rendering (ERR-6)', () => {
  it.each([
    ['abc $l.get(9)', 8],
    ['abc $l[9]', 7],
    ['#set($l[9] = 1)', 8],
    ['#set($q = "$l.get(9)")', 15],
  ])('%s', (template, column) => {
    const result = renderTemplate(template, { variables: '{"l":[1]}' });
    expect('error' in result ? result.error : {}).toMatchObject({ stage: 'render', line: 1, column });
  });
});

describe('$context of a gateway (VAR-6, VAR-7, VAR-14)', () => {
  it('lists its keys in the order of a HashMap and prints nothing for inner maps', () => {
    const context = createContext('{"stage":"test","requestId":"r","identity":{"sourceIp":"1.2.3.4"}}', 'gateway');
    const variables = new Map<string, JavaValue>([['context', context.map]]);
    const template =
      '$context.keySet() [$context.identity]${context.identity.sourceIp}[$context.responseOverride.header]';
    const result = runTemplate({ template, variables, silent: context.silent });
    expect(result.ok ? result.output : '').toBe(
      '[requestOverride, stage, requestId, identity, responseOverride] []1.2.3.4[]',
    );
  });
  it('carries overrides from one run to the next', () => {
    const context = createContext('{}', 'gateway');
    const run = (template: string) =>
      runTemplate({
        template,
        variables: new Map<string, JavaValue>([['context', context.map]]),
        silent: context.silent,
      });
    run('#set($context.responseOverride.status = 418)#set($context.requestOverride.header.a = "b")');
    const second = run('$context.responseOverride.status');
    expect(second.ok ? second.output : '').toBe('418');
    expect(context.overrides()).toEqual({
      responseOverride: { header: {}, status: 418 },
      requestOverride: { header: { a: 'b' }, path: {}, querystring: {} },
    });
  });
});

describe('any template', () => {
  it('yields an answer, the same with and without a trace', () => {
    const parts = fc.constantFrom(
      ...[
        '$x',
        '$m.a',
        '$l[0]',
        '$l.add(1)',
        '$m.put("k", $l)',
        '#set($x = $l + "a")',
        '#set($m.b = $x)',
        '#if($x)',
        '#end',
      ],
      ...[
        '#foreach($i in $l)',
        '#define($d)',
        '$d',
        '#break',
        '#stop',
        '#else',
        ' text ',
        '\n',
        '"$x"',
        '#foo($x)',
        '$nope.y',
      ],
      ...[
        '#set($y = "a $x #if($x)b#end")',
        '$l.get(5)',
        '\\$x',
        '$$x',
        '#literal()z#end',
        '$foreach.index',
        '#set($q = 7 / 2)',
      ],
    );
    const variables = '{"x":"X","m":{"a":1},"l":[1,{"b":2},null]}';
    fc.assert(
      fc.property(fc.array(parts, { maxLength: 15 }), (list) => {
        const template = list.join('');
        const plain = renderTemplate(template, { variables });
        const { trace, ...traced } = renderTemplate(template, { variables, trace: true });
        expect(traced).toEqual(plain);
        if (trace === undefined) return;
        let at = 0;
        for (const span of trace.spans) {
          expect(span.outStart).toBe(at);
          at = span.outEnd;
        }
        expect(at).toBe(trace.output.length);
      }),
      { numRuns: 300 },
    );
  });
});
