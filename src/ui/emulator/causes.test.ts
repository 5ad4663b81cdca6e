import { describe, expect, it } from 'vitest';
import type { TemplateRun } from '../../document';
import { renderTemplate } from '../../engine';
import { emulate } from '../../worker/emulator/emulate';
import { type Comparison, compareWith } from './causes';

const scope = {
  context: '{"requestId":"r-1","identity":{"sourceIp":"203.0.113.7"}}',
  params: { path: { id: '7' }, querystring: {}, header: {} },
  stageVariables: { host: 'h' },
};

/** A template run as the engine records it. */
function runOf(template: string, body: string): TemplateRun {
  const { params, context, stageVariables } = scope;
  const result = renderTemplate(template, { body, params, context, stageVariables, trace: true });
  const trace = result.trace === undefined ? {} : { trace: result.trace };
  const common = { phase: 'response', path: [], template, body, scope, ...trace } as const;
  return 'error' in result
    ? { ...common, output: '', error: { message: result.error.message } }
    : { ...common, output: result.output };
}

function compared(template: string, body: unknown = {}): Comparison {
  const text = typeof body === 'string' ? body : JSON.stringify(body);
  return compareWith(runOf(template, text), emulate({ template, body: text, scope }));
}

const ids = (comparison: Comparison) => comparison.causes.map(({ id }) => id);

describe('compareWith', () => {
  it('finds no difference where both engines agree', () => {
    const comparison = compared('{ "id": "$input.params(\'id\')", "a": $input.json(\'$.a\') }', { a: { b: ['c'] } });
    expect(comparison).toEqual({ verdict: 'same', causes: [], hunks: [] });
  });

  it.each([
    ['undefined-reference', '[$nobody]', {}],
    ['undefined-reference', '[$context.nothing]', {}],
    ['missing-method', "$input.path('$.a').hashCode()", { a: 'x' }],
    ['missing-method', "$input.path('$.a').isEmpty()", { a: 'x' }],
    ['method-semantics', "$input.path('$.a').replaceAll('[aeiou]', '_')", { a: 'education' }],
    ['method-semantics', "#set($t = $input.path('$.a').replace('a', 'b'))$t", { a: 'aa' }],
    ['condition', "#if($input.path('$.a'))there#{else}gone#end", { a: '' }],
    ['condition', '#if($nobody)there#{else}gone#end', {}],
    ['arithmetic', '#set($half = 5 / 2)$half', {}],
    ['object-printing', "$input.path('$.a')", { a: [{ b: 'c' }] }],
    ['escape-javascript', "$util.escapeJavaScript($input.path('$.a'))", { a: 'a/é' }],
    ['encoding', "$util.urlEncode('a b&c')", {}],
    ['directive-printed', '#macro(hello)hi#end#hello()', {}],
    ['first-of-several', "$input.path('$..a')", { a: 'x' }],
    ['input-body', '$input.body', { a: 'x' }],
    ['gateway-strict', '#if($x) open', {}],
  ])('names the cause %s of %s', (cause, template, body) => {
    expect(ids(compared(template, body))).toEqual([cause]);
  });

  it('names numbers by how they are spelled', () => {
    const comparison = compared("$input.json('$')", '{"a":1.0,"b":12345678901234567890}');
    expect(ids(comparison)).toEqual(['number-printing']);
    expect(comparison.causes[0]?.evidence).toEqual([
      { what: '', gateway: '1.0', local: '1' },
      { what: '', gateway: '12345678901234567890', local: '12345678901234567000' },
    ]);
  });

  it('names white space that only one engine keeps', () => {
    const run = runOf('a b', '{}');
    const notes = { calls: [], firstOnly: [] };
    const answer = { kind: 'rendered', output: 'a\n b', silent: 'a\n b', truncated: false, notes } as const;
    expect(ids(compareWith(run, answer))).toEqual(['white-space']);
  });

  it('counts the places of a cause and numbers each difference by its cause', () => {
    const comparison = compared("$one $input.path('$.n') $two", '{"n":1.0}');
    expect(comparison.causes.map(({ id, count }) => [id, count])).toEqual([
      ['undefined-reference', 2],
      ['number-printing', 1],
    ]);
    expect(comparison.hunks.map(({ cause }) => cause)).toEqual([0, 1, 0]);
  });

  it('tells a call that prints nothing on API Gateway from a method that JavaScript lacks', () => {
    const [cause] = compared("[$input.path('$.a').codePointCount(0, 1)]", { a: 'x' }).causes;
    expect(cause?.id).toBe('missing-method');
  });

  it('reports failures of either side', () => {
    const run = runOf('text', '{}');
    const notes = { calls: [], firstOnly: [] };
    expect(ids(compareWith(run, { kind: 'timeout', milliseconds: 3000 }))).toEqual(['timeout']);
    expect(ids(compareWith(run, { kind: 'failed', stage: 'parse', message: 'line 1', notes }))).toEqual([
      'local-parse',
    ]);
    expect(compared("$util.parseJson('{')").verdict).toBe('both-fail');
  });
});
