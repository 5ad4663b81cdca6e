import { describe, expect, it } from 'vitest';
import { evaluateJsonPath, matchPattern, renderTemplate, simulate } from './index';

/** Data as a program without a type checker passes it. */
const foreign = (data: unknown) => JSON.parse(JSON.stringify(data ?? null));

const LAMBDA = {
  type: 'aws',
  integrationResponses: [{ statusCode: 200 }, { statusCode: 404, selectionPattern: 'No.*' }],
};
const documentOf = (integration: object) => foreign({ method: { integration } });
const statusOf = (integration: object, backend: object) =>
  simulate(documentOf(integration), foreign({ backend })).reply.statusCode;

describe('the contract functions without a type checker', () => {
  it.each([undefined, null, 0, true, {}, [], [[]], { a: { b: [] } }])('answer %j everywhere', (value) => {
    const given = foreign(value);
    expect(() => renderTemplate(given, given)).not.toThrow();
    for (const name of ['body', 'params', 'stageVariables', 'context', 'variables', 'limits'])
      expect(renderTemplate('a$input.params("x")', foreign({ [name]: value ?? null }))).toEqual({ output: 'a' });
    expect(() => evaluateJsonPath(given, given)).not.toThrow();
    expect(() => matchPattern(given, given)).not.toThrow();
    expect(simulate(given, given, given).reply.statusCode).toBe(500);
  });

  it('take JSON given as data for the JSON text it is', () => {
    const input = foreign({
      body: { a: [1] },
      context: { stage: 'x' },
      variables: { v: true },
      stageVariables: { n: 1 },
    });
    expect(renderTemplate('$input.json("$.a") $context.stage $v $stageVariables.n', input)).toEqual({
      output: '[1] x true 1',
    });
    expect(evaluateJsonPath(foreign({ a: 1 }), '$.a')).toMatchObject({ javaString: '1' });
    expect(matchPattern('4\\d\\d', foreign(404))).toMatchObject({ matches: true });
  });

  it('keep a limit that is no number at its default', () => {
    const loop = '#foreach($i in [1..1002])x#end';
    expect(renderTemplate(loop, foreign({ limits: { foreach: 'many' } }))).toEqual({ output: 'x'.repeat(1000) });
  });
});

describe('documents in other spellings', () => {
  it('reads responses keyed by status, as the CLI prints them', () => {
    const keyed = { type: 'HTTP', integrationResponses: { '200': {}, '404': { selectionPattern: '4..' } } };
    expect(statusOf(keyed, { http: { statusCode: 418 } })).toBe(404);
    const method = { methodResponses: { '200': {} }, integration: keyed };
    const undeclared = simulate(foreign({ method }), foreign({ backend: { http: { statusCode: 418 } } }));
    expect(undeclared.log).toContain('invalid method response: 404');
  });

  it.each([
    [{ lambda: { payload: { errorMessage: 'No such' } } }, 404],
    [{ type: 'lambda', payload: { errorMessage: 'No such' } }, 404],
    [{ type: 'lambda', body: '{"errorMessage":"No such"}', functionError: true }, 404],
    [{ errorMessage: 'No such' }, 404],
    [{ payload: {} }, 200],
    [{ lambda: { failure: 'integrationTimeout' } }, 504],
  ])('reads the Lambda backend %j', (backend, status) => {
    expect(statusOf(LAMBDA, backend)).toBe(status);
  });

  it.each([
    { http: { statusCode: '503' } },
    { http: { status: 503 } },
    { type: 'http', status: 503, headers: {}, body: { a: 1 } },
    { statusCode: 503, body: 'x' },
  ])('reads the HTTP backend %j', (backend) => {
    const responses = [{ statusCode: '200' }, { statusCode: '502', selectionPattern: '503' }];
    expect(statusOf({ type: 'http', integrationResponses: responses }, backend)).toBe(502);
    expect(statusOf({ type: 'AWS', integrationResponses: responses }, backend)).toBe(502);
  });

  it('reads repeated headers given as a list, and a body given as data', () => {
    const backend = { http: { headers: { 'Set-Cookie': ['a=1', 'b=2'] }, body: { a: 1 } } };
    const { reply } = simulate(documentOf({ type: 'HTTP_PROXY' }), foreign({ backend }));
    expect(reply.headers.filter(({ name }) => name === 'Set-Cookie').map(({ value }) => value)).toEqual(['a=1', 'b=2']);
    expect(reply.text).toBe('{"a":1}');
  });
});
