import { describe, expect, it } from 'vitest';
import { header, run, type TestCase } from './fixtures';

const BODY = { text: '{"statusCode": 201}' };

describe('MOCK', () => {
  const code = (template: string): string | undefined =>
    run({ integration: { requestTemplates: { 'application/json': template } } }).selection.subject?.value;

  it('MOCK-1: permissive JSON with any integer', () => {
    expect([code('{statusCode: 200}'), code('{"statusCode": 0}'), code('{"statusCode": -1000}')]).toEqual([
      '200',
      '0',
      '-1000',
    ]);
  });

  it('MOCK-2: anything else ends in 500', () => {
    for (const template of [
      '{"statusCode": "200"}',
      '{"statusCode": 200',
      'statusCode: 200',
      '[200]',
      '{"statusCode": 1.5}',
    ]) {
      const result = run({ integration: { requestTemplates: { 'application/json': template } } });
      expect(result.reply, template).toMatchObject({ statusCode: 500, text: '{"message": "Internal server error"}' });
      expect(result.log).toContain(
        'Unable to parse statusCode. It should be an integer that is defined in the request template.',
      );
    }
  });

  it('MOCK-3: without a fitting template the client’s body is parsed', () => {
    expect(run({ integration: { requestTemplates: {} }, request: { body: BODY } }).selection.subject?.value).toBe(
      '201',
    );
  });

  it('MOCK-4, VAR-21: the endpoint’s body is empty and reads {}', () => {
    const responses = [{ statusCode: '200', responseTemplates: { 'application/json': '$input.body' } }];
    expect(run({ request: { body: BODY }, responses }).reply.text).toBe('{}');
    expect(run({ request: { body: BODY } }).reply.text).toBe('');
  });

  it('MOCK-5: the log has no endpoint lines', () => {
    expect(run({}).log).not.toMatch(/Endpoint|Sending request|Received response/);
  });
});

describe('request templates', () => {
  const reply = (
    passthroughBehavior: 'NEVER' | 'WHEN_NO_TEMPLATES' | 'WHEN_NO_MATCH',
    requestTemplates: Record<string, string>,
  ): number =>
    run({
      http: {},
      integration: { passthroughBehavior, requestTemplates },
      request: { headers: [{ name: 'Content-Type', value: 'text/plain' }] },
    }).reply.statusCode;

  it('TPL-12: passthroughBehavior decides what happens to other content types', () => {
    const json = { 'application/json': '{}' };
    expect([
      reply('WHEN_NO_MATCH', json),
      reply('WHEN_NO_TEMPLATES', json),
      reply('WHEN_NO_TEMPLATES', {}),
      reply('NEVER', {}),
    ]).toEqual([200, 415, 200, 415]);
  });

  it('JP-7: a body that starts like JSON and is not gives 400', () => {
    const result = run({
      http: {},
      integration: { requestTemplates: { 'application/json': "$input.json('$')" } },
      request: { body: { text: '{a' } },
    });
    expect(result.reply.statusCode).toBe(400);
    expect(result.reply.text).toContain('Could not parse request body into json');
  });

  it('ERR-6: some request headers cannot be mapped, fewer for HTTP', () => {
    const mapped = (name: string, test: TestCase): number =>
      run({ ...test, integration: { requestParameters: { [`integration.request.header.${name}`]: "'x'" } } }).reply
        .statusCode;
    expect(mapped('TE', { http: {}, type: 'AWS', uri: 's3' })).toBe(500);
    expect(mapped('TE', { http: {} })).toBe(200);
    expect(mapped('Content-Length', { http: {} })).toBe(500);
  });

  it('ERR-5: failures before the backend call carry no trace id, later ones do', () => {
    const early = run({
      http: {},
      integration: { requestParameters: { 'integration.request.header.content-length': "'1'" } },
    });
    expect(header(early, 'X-Amzn-Trace-Id')).toBeUndefined();
    expect(header(run({ httpFailure: 'timeout' }), 'X-Amzn-Trace-Id')).toBeDefined();
  });
});

describe('parameters', () => {
  const params = (test: TestCase): string | undefined =>
    run({ ...test, responses: [{ statusCode: '200', responseTemplates: { 'application/json': '$input.params()' } }] })
      .reply.text;

  it('VAR-3: path, querystring and header of the method request', () => {
    const request = {
      path: '/pets/a%20b?x=1',
      headers: [{ name: 'Accept', value: '*/*' }],
      queryStringParameters: [{ name: 'y', value: '2' }],
    };
    expect(params({ resourcePath: '/pets/{id}', request })).toBe(
      '{path={id=a b}, querystring={x=1, y=2}, header={Accept=*/*}}',
    );
  });

  it('VAR-4: headers dropped at entry are not there', () => {
    expect(
      params({
        request: {
          headers: [
            { name: 'te', value: 'x' },
            { name: 'X', value: '1' },
          ],
        },
      }),
    ).toContain('header={X=1}');
  });

  it('LOG-4: without a path the resource path is used, a path of another shape has no parameters', () => {
    expect(params({ resourcePath: '/pets/{id}' })).toContain('path={id={id}}');
    expect(params({ resourcePath: '/pets/{id}', request: { path: '/other' } })).toContain('path={}');
    expect(params({ resourcePath: '/f/{proxy+}', request: { path: '/f/a/b' } })).toContain('path={proxy=a/b}');
  });
});
