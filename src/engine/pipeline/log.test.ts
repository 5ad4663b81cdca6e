import { describe, expect, it } from 'vitest';
import { returned, run, thrown } from './fixtures';

const messages = (log: string): string[] => log.split('\n').map((line) => line.replace(/^.*? UTC \d{4} : /, ''));

describe('the execution log', () => {
  it('LOG-1: lists every step of a call in order, each line ended by LF', () => {
    const { log } = run({
      lambda: returned({ a: 1 }),
      resourcePath: '/pets/{id}',
      request: {
        path: '/pets/7',
        queryStringParameters: [{ name: 'q', value: '1' }],
        headers: [{ name: 'A', value: 'b' }],
        body: { text: '{}' },
      },
      responses: [{ statusCode: '200', responseParameters: { 'method.response.header.X': "'1'" } }],
    });
    expect(messages(log).map((line) => line.slice(0, 46))).toEqual([
      'Execution log for request c6af9ac6-7b61-11e6-9',
      'Starting execution for request: c6af9ac6-7b61-',
      'HTTP Method: GET, Resource Path: /pets/7',
      'Method request path: {id=7}',
      'Method request query string: {q=1}',
      'Method request headers: {A=b}',
      'Method request body before transformations: {}',
      'Endpoint request URI: https://lambda.us-east-1',
      'Endpoint request headers: {x-amzn-lambda-integ',
      'Endpoint request body after transformations: {',
      'Sending request to https://lambda.us-east-1.am',
      'Received response. Status: 200, Integration la',
      'Endpoint response headers: {Date=Sun, 18 Jan 2',
      'Endpoint response body before transformations:',
      'Method response body after transformations: {"',
      'Method response headers: {X=1, X-Amzn-Trace-Id',
      'Successfully completed execution',
      'Method completed with status: 200',
      '',
    ]);
    expect(log).toMatch(/\nSun Jan 18 14:40:00 UTC 2026 : Starting/);
  });

  it('LOG-2: a MOCK has no backend lines', () => {
    expect(messages(run({}).log).slice(-5)).toEqual([
      'Method response body after transformations: ',
      'Method response headers: {Content-Type=application/json}',
      'Successfully completed execution',
      'Method completed with status: 200',
      '',
    ]);
  });

  it('LOG-3: stops where it failed', () => {
    const { log } = run({ lambda: thrown('x'), responses: [] });
    expect(
      messages(log)
        .slice(-4)
        .map((line) => line.slice(0, 50)),
    ).toEqual([
      'Endpoint response body before transformations: {"e',
      'Execution failed due to configuration error: No ma',
      'Method completed with status: 500',
      '',
    ]);
  });

  it('LOG-5: cuts long events short', () => {
    const { log } = run({ lambda: returned('x'.repeat(3000)) });
    expect(log.split('\n').filter((line) => line.endsWith(' [TRUNCATED]')).length).toBeGreaterThanOrEqual(2);
  });

  it('LOG-6: CloudWatch has the request id before every line', () => {
    const lines = run({}, { requestId: 'abc' }).cloudWatchLog?.trimEnd().split('\n') ?? [];
    expect(lines.length).toBeGreaterThan(8);
    expect(lines.every((line) => line.startsWith('(abc) '))).toBe(true);
  });
});
