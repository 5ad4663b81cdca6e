import { describe, expect, it } from 'vitest';
import { header, returned, run, type TestCase, thrown } from './fixtures';

const proxy = (payload: unknown, rest: TestCase = {}) => run({ type: 'AWS_PROXY', lambda: returned(payload), ...rest });

describe('Lambda proxy', () => {
  it('SEL-1: integration and method responses are ignored', () => {
    const result = proxy(
      { statusCode: 300, headers: { 'content-type': 'application/xml' }, body: '<m/>' },
      { responses: [{ statusCode: '400', selectionPattern: '.*' }] },
    );
    expect([result.reply.statusCode, result.reply.text, header(result, 'Content-Type')]).toEqual([
      300,
      '<m/>',
      'application/xml',
    ]);
    expect(result.selection).toMatchObject({ how: 'not-applicable', rows: [{ verdict: 'ignored' }] });
  });

  it('PRX-1, PRX-4: every member may be left out or null', () => {
    for (const payload of [{}, { statusCode: null, headers: null, body: null, multiValueHeaders: null }])
      expect(proxy(payload).reply).toMatchObject({ statusCode: 200, text: '' });
  });

  it.each([
    ['$', '"justAString"'],
    ['$', '{"statusCode": 200,}'],
    ['wrongValue', '{"statusCode":200,"wrongValue":"x"}'],
    ['statusCode', '{"statusCode":"test"}'],
    ['body', '{"body":{"a":1}}'],
    ['headers', '{"headers":"x"}'],
    ['headers.a', '{"headers":{"a":[1]}}'],
    ['multiValueHeaders.a', '{"multiValueHeaders":{"a":"1"}}'],
    ['isBase64Encoded', '{"isBase64Encoded":"yes"}'],
  ])('PRX-2: 502 for a fault in %s', (field, payload) => {
    const result = run({ type: 'AWS_PROXY', lambda: { outcome: 'success', payload } });
    expect(result.reply).toMatchObject({ statusCode: 502, text: '{"message": "Internal server error"}' });
    expect(result.log).toContain('Execution failed due to configuration error: Malformed Lambda proxy response');
    expect(result.steps.find((step) => step.state === 'failed')?.summary).toContain(`(${field})`);
  });

  it('PRX-3: a status may be a numeric string', () => {
    expect(proxy({ statusCode: '201' }).reply.statusCode).toBe(201);
  });

  it('PRX-4: a boolean header value becomes text', () => {
    expect(header(proxy({ headers: { flag: true } }), 'flag')).toBe('true');
  });

  it('PRX-5: values of multiValueHeaders come first and their spelling wins', () => {
    const result = proxy({ headers: { 'test-multi': 'solo' }, multiValueHeaders: { 'tesT-Multi': ['multi'] } });
    expect(
      result.reply.headers.filter((entry) => entry.origin === 'backend').map(({ name, value }) => [name, value]),
    ).toEqual([
      ['tesT-Multi', 'multi'],
      ['tesT-Multi', 'solo'],
    ]);
  });

  it('PRX-7: a function error gives 502 and is logged in other words', () => {
    const result = run({ type: 'AWS_PROXY', lambda: thrown('boom') });
    expect(result.reply.statusCode).toBe(502);
    expect(result.log).toContain(
      'Lambda execution failed with status 200 due to customer function error: boom. Lambda request id: ',
    );
    expect(result.log).not.toContain('Execution failed due to configuration error');
  });

  it('PRX-8: another method than POST gives 500, and so does throttling', () => {
    expect(proxy({}, { integration: { httpMethod: 'GET' } }).reply).toMatchObject({
      statusCode: 500,
      gatewayResponseType: 'INTEGRATION_FAILURE',
    });
    const throttled = run({ type: 'AWS_PROXY', lambda: { outcome: 'failure', failure: 'throttled' } });
    expect(throttled.reply.statusCode).toBe(500);
    expect(throttled.log).toMatch(/Lambda invocation failed with status: 429[^\n]*\n[^\n]*Rate Exceeded\./);
  });

  it('BIN-6: base64 is decoded only for a binary Accept, and must be base64 then', () => {
    const reply = (body: string, accept: string, isBase64Encoded = true) =>
      proxy(
        { body, isBase64Encoded },
        { api: { binaryMediaTypes: ['image/png'] }, request: { headers: [{ name: 'Accept', value: accept }] } },
      ).reply;
    expect(reply('aGk=', 'image/png, */*').text).toBe('hi');
    expect(reply('aGk=', 'text/html, image/png').text).toBe('aGk=');
    expect(reply('aGk=', 'image/png', false).text).toBe('aGk=');
    expect(reply('è+)(', 'image/png').statusCode).toBe(500);
  });
});

describe('HTTP proxy', () => {
  it('PRX-9, PAR-15: passes everything but a few headers on', () => {
    const headers = ['Server', 'X-Own', 'Via', 'Content-Type'].map((name) => ({ name, value: name }));
    const result = run({ type: 'HTTP_PROXY', http: { statusCode: 418, headers, body: { text: 'tea' } } });
    expect([result.reply.statusCode, result.reply.text]).toEqual([418, 'tea']);
    expect(
      ['x-amzn-Remapped-Server', 'X-Own', 'Via', 'Content-Type', 'X-Amzn-Trace-Id'].map((name) => header(result, name)),
    ).toEqual(['Server', 'X-Own', undefined, 'Content-Type', undefined]);
  });

  it('ERR-7: an unset stage variable in the address gives 500 before any call', () => {
    const result = run({ type: 'HTTP_PROXY', http: {}, uri: 'https://${stageVariables.host}/' });
    expect(result.reply.statusCode).toBe(500);
    expect(result.log).toContain('Execution failed due to configuration error: Invalid endpoint address');
    expect(result.log).not.toContain('Endpoint request');
  });
});
