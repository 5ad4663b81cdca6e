import { describe, expect, it } from 'vitest';
import type { Simulation } from '../simulation';
import { header, returned, run, thrown } from './fixtures';

const known = (simulation: Simulation, id: string) => {
  const step = simulation.steps.findLast((entry) => entry.id === id);
  return step === undefined ? undefined : `${step.rule} ${step.grade}`;
};

describe('rules that have no test elsewhere', () => {
  it('SEL-6, SEL-18: MOCK selects by the template’s code; an empty pattern is the default', () => {
    const responses = [
      { statusCode: '200', selectionPattern: '' },
      { statusCode: '404', selectionPattern: '40\\d' },
    ];
    const mock = (code: number) =>
      run({ responses, integration: { requestTemplates: { 'application/json': `{"statusCode": ${code}}` } } });
    expect([mock(403).reply.statusCode, mock(500).reply.statusCode]).toEqual([404, 200]);
  });

  it('SEL-17: an AWS service’s error without a matching pattern is answered by the default', () => {
    const uri = 'arn:aws:apigateway:us-east-1:s3:path/bucket/key';
    const reply = run({ type: 'AWS', uri, http: { statusCode: 404, body: { text: '<Error/>' } } }).reply;
    expect([reply.statusCode, reply.text]).toEqual([200, '<Error/>']);
  });

  it('PAR-2: an expression neither concatenates nor calls', () => {
    const responseParameters = {
      'method.response.header.A': "'a' + integration.response.header.B",
      'method.response.header.C': 'integration.response.header.B + context.stage',
    };
    const result = run({
      http: { headers: [{ name: 'B', value: 'b' }] },
      responses: [{ statusCode: '200', responseParameters }],
    });
    expect([header(result, 'A'), header(result, 'C')]).toEqual([undefined, undefined]);
  });

  it('TPL-7, TPL-10: a template reads any text and its output is not checked', () => {
    const responses = [{ statusCode: '200', responseTemplates: { 'application/json': '{"raw": $input.body\n' } }];
    expect(run({ http: { body: { text: '<xml/>' } }, responses }).reply.text).toBe('{"raw": <xml/>\n');
  });

  it('TPL-11: the method response is checked before the body is converted, mapped or rendered', () => {
    const responses = [{ statusCode: '200', responseTemplates: { 'application/json': '#if(' } }];
    const { log } = run({ http: {}, responses, methodResponses: [{ statusCode: '201' }] });
    expect(log).toContain('invalid method response: 200');
    expect(log).not.toContain('Unable to transform');
  });

  it('MR-1, MR-2, MR-3: an overridden status, undeclared headers and models ask nothing of the reply', () => {
    const responseTemplates = { 'application/json': '#set($context.responseOverride.status = 418)no JSON' };
    const methodResponses = [
      {
        statusCode: '200',
        responseParameters: { 'method.response.header.Needed': true },
        responseModels: { 'text/plain': 'M' },
      },
    ];
    const result = run({ http: {}, responses: [{ statusCode: '200', responseTemplates }], methodResponses });
    expect([result.reply.statusCode, result.reply.text, header(result, 'Content-Type')]).toEqual([
      418,
      'no JSON',
      'text/plain',
    ]);
    expect(header(result, 'Needed')).toBeUndefined();
  });

  it('LIM-1: a request above 10 MB is refused before the backend', () => {
    const body = { text: 'x'.repeat(10 * 1024 * 1024 + 1) };
    expect(run({ http: {}, request: { body } }).reply.statusCode).toBe(413);
  });

  it('TPL-13: a template above 300 KB is a problem, one of 300 KB is none', () => {
    const found = (characters: number) =>
      run(
        { responses: [{ statusCode: '200', responseTemplates: { 'application/json': 'x'.repeat(characters) } }] },
        { explain: true },
      ).problems.filter((problem) => problem.code === 'template-too-large');
    expect([found(300 * 1024).length, found(300 * 1024 + 1).length]).toEqual([0, 1]);
    expect(found(400_000)[0]?.rule).toBe('TPL-13');
  });

  it('PRX-6: Content-Type of a Lambda proxy is application/json unless the payload sets it, in any case', () => {
    const type = (headers: object) => header(run({ type: 'AWS_PROXY', lambda: returned({ headers }) }), 'Content-Type');
    expect([type({}), type({ 'content-TYPE': 'text/html' })]).toEqual(['application/json', 'text/html']);
  });

  it('VAR-8: isCanaryRequest is what the scenario says, and absent without it', () => {
    const responses = [{ statusCode: '200', responseTemplates: { 'application/json': '<$context.isCanaryRequest>' } }];
    expect(run({ responses }).reply.text).toBe('<>');
    expect(run({ responses, context: '{"isCanaryRequest":true}' }).reply.text).toBe('<true>');
  });
});

describe('how a rule is known', () => {
  it('is inferred where AWS says nothing about the order', () => {
    const both = [
      { statusCode: '400', selectionPattern: 'x.*' },
      { statusCode: '500', selectionPattern: '.+' },
    ];
    expect(known(run({ lambda: thrown('xy'), responses: both }), 'selection')).toBe('SEL-8 inferred');
    const defaults = [{ statusCode: '200' }, { statusCode: '201' }];
    expect(known(run({ http: {}, responses: defaults }), 'selection')).toBe('SEL-10 inferred');
    expect(known(run({ http: {} }), 'selection')).toBe('SEL-6 recorded');
  });

  it.each([
    ['application/json', 'TPL-1 documented'],
    ['text/css', 'TPL-2 recorded'],
    ['text/css, text/html', 'TPL-3 inferred'],
  ])('template choice for Accept %s: %s', (value, grade) => {
    const responseTemplates = { 'text/html': 'h', 'application/json': 'j' };
    const request = { headers: [{ name: 'Accept', value }] };
    expect(
      known(run({ http: {}, request, responses: [{ statusCode: '200', responseTemplates }] }), 'template-choice'),
    ).toBe(grade);
  });

  it.each([
    [{ extra: 1 }, 'recorded'],
    [{ body: {} }, 'reported'],
    [{ body: 1 }, 'inferred'],
    [{ statusCode: 99 }, 'inferred'],
  ])('malformed proxy payload %j: %s', (payload, grade) => {
    expect(known(run({ type: 'AWS_PROXY', lambda: returned(payload) }), 'proxy')).toBe(`PRX-2 ${grade}`);
  });

  it.each([
    [{ 'text/html': 'A' }, 'TPL-6 reported'],
    [{ 'text/html': 'A', 'text/css': 'B' }, 'TPL-6 inferred'],
  ])('Content-Type of the models %j: %s', (responseModels, grade) => {
    expect(known(run({ http: {}, methodResponses: [{ statusCode: '200', responseModels }] }), 'reply')).toBe(grade);
  });

  it('tells a MOCK without a template from one whose template lacks the code', () => {
    expect(known(run({ integration: { requestTemplates: {} } }), 'request')).toBe('MOCK-3 inferred');
    expect(known(run({ integration: { requestTemplates: { 'application/json': '{}' } } }), 'request')).toBe(
      'MOCK-2 reported',
    );
  });

  it('says that a status which is no integer is ignored for want of documentation', () => {
    const responseTemplates = { 'application/json': '#set($context.responseOverride.status = "400")' };
    const result = run({ http: {}, responses: [{ statusCode: '200', responseTemplates }] });
    expect(known(result, 'overrides')).toBe('VAR-11 reported');
    expect(JSON.stringify(result.steps)).toContain('AWS does not document this');
  });
});
