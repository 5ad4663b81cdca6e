import { describe, expect, it } from 'vitest';
import type { IntegrationResponse } from '../model';
import { returned, type TestCase, thrown } from '../pipeline/fixtures';
import type { Problem } from '../simulation';
import { explained, http, OK, pattern, target, templated } from './pains/cases';

const problemsOf = (test: TestCase): Problem[] => explained(test).problems;
const find = (test: TestCase, code: string): Problem | undefined =>
  problemsOf(test).find((entry) => entry.code === code);
const mapping = (name: string, source: string): IntegrationResponse[] => [
  { statusCode: '200', responseParameters: { [target(name)]: source } },
];

describe('a sound configuration', () => {
  it('has no problem', () => {
    expect(
      problemsOf({
        lambda: thrown('[NotFound] no 42'),
        responses: [
          OK,
          {
            ...pattern('^\\[NotFound\\].*', '404'),
            responseTemplates: { 'application/json': '{"message": "not found"}' },
          },
        ],
      }),
    ).toEqual([]);
  });
});

describe('positions', () => {
  it('lead from the character of the output to the template text that wrote it', () => {
    const template = '{"a": 1,\n "b": $input.path(\'$.none\')}';
    const found = find({ http: http('{}'), responses: [templated(template)] }, 'output-not-json');
    expect(found?.output).toEqual({ start: 15, end: 16 });
    expect(found?.path).toEqual([
      'method',
      'integration',
      'integrationResponses',
      0,
      'responseTemplates',
      'application/json',
    ]);
    expect(template.slice(found?.range?.start, found?.range?.end)).toBe("$input.path('$.none')");
  });

  it('lead to the place in a pattern', () => {
    const found = find({ lambda: thrown('x'), responses: [OK, pattern('ab(c')] }, 'pattern-invalid');
    expect(found?.message).toBe('Unclosed group near index 4');
    expect(found?.range?.end).toBe(4);
  });

  it('lead to the member of a payload', () => {
    const test: TestCase = { type: 'AWS_PROXY', lambda: returned({ statusCode: 200, headers: { a: [1] } }) };
    const found = find(test, 'malformed-proxy-response');
    expect(found?.range).toEqual({ start: 33, end: 36 });
    expect(found?.fixes[0]?.edits[0]?.value).toContain('"a": "[1]"');
  });
});

describe('the ledger', () => {
  it('tells the first reason and offers what cures it', () => {
    const { selection } = explained({ lambda: thrown('Bad request'), responses: [OK, pattern('Bad')] });
    const row = selection.rows.find((entry) => entry.pattern === 'Bad');
    expect(row).toMatchObject({ verdict: 'no-match', matched: { start: 0, end: 3 } });
    expect(row?.reason).toContain('the whole string must match');
    expect(row?.fixes[0]?.edits[0]?.value).toBe('Bad.*');
  });

  it('says when a response cannot be reached', () => {
    const problems = problemsOf({
      lambda: thrown('x'),
      responses: [pattern('.*Bad.*', '400'), pattern('Bad.*', '500'), OK],
    });
    expect(problems.find((entry) => entry.code === 'response-unreachable')?.path).toContain(1);
  });

  it('is explained too where selection never took place', () => {
    const problems = problemsOf({ httpFailure: 'timeout', responses: [OK, pattern('.*[NotFound].*')] });
    expect(problems.map((entry) => entry.code)).toContain('class-for-word');
  });
});

describe('findings of two checks', () => {
  it('are told once, with the fix', () => {
    const test: TestCase = {
      http: http('{"m":"it\'s"}'),
      responses: [templated('{"m":"$util.escapeJavaScript($input.path(\'$.m\'))"}')],
    };
    const found = problemsOf(test).filter((entry) => entry.code === 'escaped-single-quote');
    expect(found.map((entry) => entry.fixes.length)).toEqual([1]);
  });
});

describe('further problems', () => {
  it.each([
    [
      'mapping-key-invalid',
      { http: {}, responses: [{ statusCode: '200', responseParameters: { 'header.X': "'1'" } }] },
    ],
    ['mapping-without-method-response', { http: {}, responses: mapping('X', "'1'"), methodResponses: [] }],
    [
      'mapping-source-case',
      {
        http: { headers: [{ name: 'ETag', value: '1' }] },
        responses: mapping('E', 'integration.response.header.etag'),
      },
    ],
    ['mapping-source-missing', { http: {}, responses: mapping('E', 'integration.response.header.etag') }],
    ['mapping-path-invalid', { http: http('{}'), responses: mapping('E', 'integration.response.body.a..') }],
    ['header-dropped', { http: {}, responses: mapping('Transfer-Encoding', "'chunked'") }],
    ['headers-too-large', { http: {}, responses: mapping('X', `'${'x'.repeat(11_000)}'`) }],
    ['status-code-invalid', { http: {}, responses: [{ statusCode: '2xx' }] }],
    ['template-key-invalid', { http: {}, responses: [templated('x', '123')] }],
    ['duplicate-status-code', { http: {}, responses: [OK, { ...OK, selectionPattern: '4..' }] }],
    ['no-default-response', { http: {}, responses: [pattern('200', '200')] }],
    ['catch-all-hijacks-success', { lambda: returned(1), responses: [OK, pattern('(\\n|.)*')] }],
    ['status-pattern-on-lambda', { lambda: thrown('x'), responses: [OK, pattern('4\\d{2}')] }],
    ['pattern-case', { lambda: thrown('not found'), responses: [OK, pattern('Not Found')] }],
    ['pattern-too-slow', { lambda: thrown(`${'a'.repeat(60)}!`), responses: [OK, pattern('((a+)\\2?)+b')] }],
    ['error-message-not-string', { lambda: { outcome: 'errorPayload', payload: '{"errorMessage":{}}' } }],
    ['success-with-error-message', { lambda: returned({ errorMessage: 'x' }) }],
    ['lambda-throttled', { lambda: { outcome: 'failure', failure: 'throttled' } }],
    ['proxy-function-error', { type: 'AWS_PROXY', lambda: thrown('x') }],
    ['backend-failure', { httpFailure: 'connection' }],
    ['mock-status-code', { integration: { requestTemplates: { 'application/json': '{}' } } }],
    ['request-refused', { http: {}, integration: { passthroughBehavior: 'NEVER' } }],
    ['not-base64', { http: http('no base64'), responses: [{ ...OK, contentHandling: 'CONVERT_TO_BINARY' }] }],
    ['binary-mangled', { http: { body: { base64: '/w==' } } }],
    ['context-not-json', { http: {}, context: '[1]' }],
    [
      'template-error',
      { http: http('{}'), responses: [templated("$input.path('$').get('a').length().foo.bar#set($x = [1])$x.get(5)")] },
    ],
    [
      'template-syntax',
      { http: {}, responses: [OK, { ...templated('#if('), statusCode: '400', selectionPattern: '4..' }] },
    ],
    ['body-not-json', { http: http('{a'), responses: [templated("$input.json('$')")] }],
    ['unknown-method', { http: http('{}'), responses: [templated('"$input.body.nope()"')] }],
    ['directive-literal', { http: http('{}'), responses: [templated('#nope(1)')] }],
    [
      'override-twice',
      {
        http: http('{}'),
        responses: [
          templated('#set($context.responseOverride.status = 400)#set($context.responseOverride.status = 401){}'),
        ],
      },
    ],
    ['context-map-empty', { http: http('{}'), responses: [templated('{"a":"$context.identity"}')] }],
    ['text-unescaped', { http: http('{"a":"x\\"y"}'), responses: [templated('{"a":"$input.path(\'$.a\')"}')] }],
    ['integer-division', { http: http('{}'), responses: [templated('#set($x = 5 / 2)$x')] }],
    ['foreach-limit', { http: http('{}'), responses: [templated('#foreach($i in [1..1500])1#end')] }],
    ['json-path-version', { http: http('[1]'), responses: [templated("$input.json('$[-1]')")] }],
  ] satisfies [string, TestCase][])('%s', (code, test) => {
    expect(problemsOf(test).map((entry) => entry.code)).toContain(code);
  });

  it('cors-missing: also where a gateway response answers', () => {
    const test: TestCase = { httpFailure: 'timeout', responses: mapping('Access-Control-Allow-Origin', "'*'") };
    expect(find(test, 'cors-missing')?.fixes[0]?.edits).toEqual([
      {
        path: [
          'api',
          'gatewayResponses',
          'DEFAULT_5XX',
          'responseParameters',
          'gatewayresponse.header.Access-Control-Allow-Origin',
        ],
        value: "'*'",
      },
    ]);
  });
});
