import { describe, expect, it } from 'vitest';
import { simulate } from '../simulate';
import { documentOf, header, run, scenarioOf, type TestCase, thrown } from './fixtures';
import { parseLog } from './parse-log';

const NOT_FOUND = { statusCode: '404', selectionPattern: '^\\[NotFound\\].*' };
const ERROR: TestCase = {
  lambda: thrown('[NotFound] no 42'),
  resourcePath: '/pets/{id}',
  request: {
    path: '/pets/7',
    queryStringParameters: [{ name: 'q', value: 'a, b' }],
    headers: [{ name: 'Accept', value: 'text/html' }],
  },
  responses: [{ statusCode: '200' }, NOT_FOUND],
};

describe('parseLog', () => {
  it.each(['log', 'cloudWatchLog'] as const)('rebuilds the case from its own %s', (format) => {
    const original = run(ERROR);
    const parsed = parseLog(original[format] ?? '');
    expect(parsed).toMatchObject({
      integrationType: 'AWS',
      request: {
        httpMethod: 'GET',
        path: '/pets/7',
        pathParameters: { id: '7' },
        headers: [{ name: 'Accept', value: 'text/html' }],
      },
      backend: { lambda: { outcome: 'errorPayload' } },
      reply: { statusCode: 404 },
    });
    const again = simulate(documentOf(ERROR), {
      ...scenarioOf(ERROR),
      request: parsed.request,
      backend: parsed.backend,
    });
    expect(again.reply.text).toBe(original.reply.text);
  });

  it('reads an HTTP backend with its headers', () => {
    const parsed = parseLog(
      run({ http: { statusCode: 404, headers: [{ name: 'X', value: 'a, b' }], body: { text: 'two\nlines' } } }).log,
    );
    expect(parsed.integrationType).toBe('HTTP');
    expect(parsed.backend.http).toMatchObject({ outcome: 'response', statusCode: 404, body: { text: 'two\nlines' } });
    expect(parsed.backend.http?.outcome === 'response' && parsed.backend.http.headers).toContainEqual({
      name: 'X',
      value: 'a, b',
    });
  });

  it('tells an AWS service from something hosted on AWS', () => {
    const type = (uri: string): string => parseLog(`(abcdefgh) Endpoint request URI: ${uri}`).integrationType;
    expect(type('https://sqs.us-east-1.amazonaws.com/1/q')).toBe('AWS');
    expect(type('https://a1b2.execute-api.us-east-1.amazonaws.com/prod')).toBe('HTTP');
    expect(type('https://lb-1.us-east-1.elb.amazonaws.com/')).toBe('HTTP');
    expect(type('https://example.com/lambda')).toBe('HTTP');
  });

  it('names why it failed', () => {
    const failure = (test: TestCase): string | undefined => parseLog(run(test).log).failure?.rule;
    expect(failure({ lambda: thrown('x'), responses: [] })).toBe('SEL-11');
    expect(failure({ ...ERROR, methodResponses: [] })).toBe('SEL-12');
    expect(failure({ type: 'AWS_PROXY', lambda: thrown('x') })).toBe('PRX-7');
    expect(failure({ type: 'AWS_PROXY', lambda: { outcome: 'success', payload: '1' } })).toBe('PRX-2');
    expect(failure({ httpFailure: 'timeout' })).toBe('ERR-2');
    expect(failure({ integration: { requestTemplates: {} } })).toBe('MOCK-2');
    expect(failure({})).toBeUndefined();
  });

  it('LOG-7: reads older logs, whose lines stand in another order and lack the status', () => {
    const parsed = parseLog(
      [
        'Execution log for request test-request',
        'Thu Sep 15 20:35:41 UTC 2016 : Starting execution for request: test-invoke-request',
        'Thu Sep 15 20:35:41 UTC 2016 : HTTP Method: POST, Resource Path: /a',
        'Thu Sep 15 20:35:41 UTC 2016 : Endpoint request URI: https://lambda.us-east-1.amazonaws.com/2015-03-31/functions/arn:aws:lambda:us-east-1:1:function:f/invocations',
        'Thu Sep 15 20:35:41 UTC 2016 : Endpoint response body before transformations: {"errorMessage":"Bad"}',
        'Thu Sep 15 20:35:41 UTC 2016 : Endpoint response headers: {X-Amz-Function-Error=Unhandled}',
        'Thu Sep 15 20:35:41 UTC 2016 : Received response. Integration latency: 20 ms',
        'Thu Sep 15 20:35:41 UTC 2016 : Execution failed due to configuration error: No match for output mapping and no default output mapping configured',
      ].join('\n'),
    );
    expect(parsed).toMatchObject({
      integrationType: 'AWS',
      backend: { lambda: { outcome: 'errorPayload', payload: '{"errorMessage":"Bad"}' } },
      failure: { rule: 'SEL-11' },
    });
  });

  it('says what was cut short, and when it is no log at all', () => {
    const parsed = parseLog(run({ lambda: { outcome: 'success', payload: `"${'x'.repeat(2000)}"` } }).log);
    expect(parsed.notes.some((note) => note.includes('[TRUNCATED]'))).toBe(true);
    expect(parseLog('hello').notes).toEqual(['This does not look like an execution log of API Gateway.']);
  });

  it('keeps headers of a reply', () => {
    expect(header(run({}), 'Content-Type')).toBe('application/json');
    expect(parseLog(run({}).log).reply.headers).toEqual([{ name: 'Content-Type', value: 'application/json' }]);
  });
});
