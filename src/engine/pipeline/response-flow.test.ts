import { describe, expect, it } from 'vitest';
import type { IntegrationResponse } from '../model';
import { header, returned, run, type TestCase, thrown } from './fixtures';

const mapped = (responseParameters: Record<string, string>, rest: TestCase = {}) =>
  run({ responses: [{ statusCode: '200', responseParameters }], ...rest });
const target = (name: string): string => `method.response.header.${name}`;

describe('header mappings', () => {
  it('PAR-3: backend headers that are not mapped are dropped', () => {
    const result = mapped({}, { http: { headers: [{ name: 'Access-Control-Allow-Origin', value: '*' }] } });
    expect(header(result, 'Access-Control-Allow-Origin')).toBeUndefined();
  });

  it('PAR-4, PAR-14: the key spells the header, a static value loses its outer quotes only', () => {
    const result = mapped({ [target('x-THING')]: "'it's \"so\"'" }, { http: {} });
    expect(result.reply.headers.find((entry) => entry.name === 'x-THING')?.value).toBe('it\'s "so"');
  });

  it('PAR-5, PAR-7: source names count with their case; a source that yields nothing leaves the header out', () => {
    const result = mapped(
      { [target('A')]: 'integration.response.header.test', [target('B')]: 'stageVariables.none', [target('C')]: "''" },
      { http: { headers: [{ name: 'Test', value: 'x' }] } },
    );
    expect([header(result, 'A'), header(result, 'B'), header(result, 'C')]).toEqual([undefined, undefined, undefined]);
    expect(result.reply.statusCode).toBe(200);
  });

  it('PAR-6: header takes the last of several values, multivalueheader joins all', () => {
    const headers = ['1', '2'].map((value) => ({ name: 'M', value }));
    const result = mapped(
      { [target('last')]: 'integration.response.header.M', [target('all')]: 'integration.response.multivalueheader.M' },
      { http: { headers } },
    );
    expect([header(result, 'last'), header(result, 'all')]).toEqual(['2', '1,2']);
  });

  it('PAR-8: an empty body reads {}', () => {
    expect(header(mapped({ [target('B')]: 'integration.response.body' }, { http: {} }), 'B')).toBe('{}');
  });

  it('PAR-9: a body that starts like JSON must parse, other text is taken raw', () => {
    const whole = { [target('B')]: 'integration.response.body' };
    expect(mapped(whole, { http: { body: { text: '\n{wrongjson' } } }).reply.statusCode).toBe(500);
    expect(header(mapped(whole, { http: { body: { text: '<b>' } } }), 'B')).toBe('<b>');
  });

  it('PAR-10: containers become JSON, numbers decimal text', () => {
    const result = mapped(
      { [target('o')]: 'integration.response.body.o', [target('n')]: 'integration.response.body.n' },
      { http: { body: { text: '{"o":{"a":"x/y"},"n":500}' } } },
    );
    expect([header(result, 'o'), header(result, 'n')]).toEqual(['{"a":"x/y"}', '500']);
  });

  it('PAR-11: paths descend into JSON in errorMessage for headers, not for templates', () => {
    const message = '{"trace":{"function":"abc()"}}';
    const result = run({
      lambda: thrown(message),
      responses: [
        {
          statusCode: '200',
          responseParameters: { [target('F')]: 'integration.response.body.errorMessage.trace.function' },
          responseTemplates: { 'application/json': "[$input.path('$.errorMessage.trace.function')]" },
        },
      ],
    });
    expect([header(result, 'F'), result.reply.text]).toEqual(['abc()', '[]']);
  });

  it('PAR-11: a message that only starts like JSON stays what it is', () => {
    const result = mapped(
      { [target('M')]: 'integration.response.body.errorMessage' },
      { lambda: thrown('[NotFound] no 42') },
    );
    expect(header(result, 'M')).toBe('[NotFound] no 42');
  });

  it('PAR-12: context names may be dotted', () => {
    const result = mapped(
      { [target('ip')]: 'context.identity.sourceIp' },
      { http: {}, context: '{"identity":{"sourceIp":"1.2.3.4"}}' },
    );
    expect(header(result, 'ip')).toBe('1.2.3.4');
  });

  it('PAR-13: a header declared as not required is sent all the same', () => {
    const methodResponses = [{ statusCode: '200', responseParameters: { [target('E')]: false } }];
    expect(header(mapped({ [target('E')]: "'1'" }, { http: {}, methodResponses }), 'E')).toBe('1');
  });

  it('PAR-15: some headers are renamed, Transfer-Encoding is dropped', () => {
    const result = mapped(
      { [target('Date')]: "'d'", [target('Transfer-Encoding')]: "'chunked'", [target('Via')]: "'v'" },
      { http: {} },
    );
    expect([
      header(result, 'x-amzn-Remapped-Date'),
      header(result, 'Transfer-Encoding'),
      header(result, 'Via'),
    ]).toEqual(['d', undefined, 'v']);
    expect(result.reply.headers.find((entry) => entry.remappedFrom === 'Date')?.name).toBe('x-amzn-Remapped-Date');
  });

  it('PAR-16: every reply has the standard headers, MOCK no trace id, EDGE those of the CDN', () => {
    const names = (test: TestCase): string[] => run(test).reply.headers.map((entry) => entry.name);
    const standard = ['Content-Type', 'Content-Length', 'Connection', 'Date', 'x-amzn-RequestId', 'x-amz-apigw-id'];
    expect(names({})).toEqual(standard);
    expect(names({ http: {} })).toEqual([...standard, 'X-Amzn-Trace-Id']);
    expect(names({ api: { endpointType: 'EDGE' } })).toEqual([
      ...standard,
      'X-Cache',
      'Via',
      'X-Amz-Cf-Pop',
      'X-Amz-Cf-Id',
    ]);
  });
});

describe('templates', () => {
  const body = '{"a":1}';
  const templates = (responseTemplates: Record<string, string | null>, accept?: string) =>
    run({
      http: { body: { text: body } },
      responses: [{ statusCode: '200', responseTemplates }],
      request: accept === undefined ? {} : { headers: [{ name: 'Accept', value: accept }] },
    });

  it('TPL-1, TPL-3: the first media type of Accept is the key', () => {
    const both = { 'application/json': 'json', 'text/html': 'html' };
    expect(templates(both, 'text/html;q=0.1, application/json').reply.text).toBe('html');
    expect(templates(both).reply.text).toBe('json');
  });

  it('TPL-2: no such key: application/json, else the first', () => {
    expect(templates({ 'text/html': 'html', 'application/json': 'json' }, 'image/png').reply.text).toBe('json');
    expect(templates({ 'text/html': 'html', 'text/xml': 'xml' }, '*/*').reply.text).toBe('html');
  });

  it('TPL-4, TPL-5: no template and an empty template pass the body on', () => {
    expect(templates({}).reply.text).toBe(body);
    expect(templates({ 'application/json': '' }).reply.text).toBe(body);
    expect(templates({ 'application/json': null }).reply.text).toBe(body);
    expect(run({ lambda: returned('HelloWorld') }).reply.text).toBe('"HelloWorld"');
  });

  it('TPL-6: Content-Type follows mapping, override, model, and nothing else', () => {
    const response: IntegrationResponse = { statusCode: '200', responseTemplates: { 'text/html': '<b>' } };
    const http = { headers: [{ name: 'Content-Type', value: 'text/plain' }] };
    expect(header(run({ http, responses: [response] }), 'Content-Type')).toBe('application/json');
    const methodResponses = [
      { statusCode: '200', responseModels: { 'application/json': 'Empty', 'text/html': 'Empty' } },
    ];
    expect(header(run({ http, responses: [response], methodResponses }), 'Content-Type')).toBe('text/html');
    const override = {
      ...response,
      responseTemplates: { 'text/html': '#set($context.responseOverride.header.Content-Type = "a/b")' },
    };
    expect(header(run({ http, responses: [override] }), 'Content-Type')).toBe('a/b');
  });

  it('TPL-10: the output is used as it is', () => {
    expect(templates({ 'application/json': '\n x \n' }).reply.text).toBe('\n x \n');
  });

  it('VTL-26: a failing template gives 500 and its reason is not told', () => {
    const result = templates({ 'application/json': '#if(' });
    expect(result.reply).toMatchObject({ statusCode: 500, text: '{"message": "Internal server error"}' });
    expect(result.log).toContain('Execution failed due to configuration error: Unable to transform response');
    expect(result.templateRuns[0]?.error?.message).toBeTruthy();
  });
});

describe('overrides', () => {
  const template = (text: string, rest: TestCase = {}) =>
    run({
      http: { body: { text: '{}' } },
      responses: [{ statusCode: '300', responseTemplates: { 'application/json': text } }],
      ...rest,
    });
  const status = (value: string): number =>
    template(`#set($context.responseOverride.status = ${value})`).reply.statusCode;

  it('VAR-10, VAR-11: an integer from 100 to 599 is the status, anything else is ignored', () => {
    expect([status('444'), status('600'), status('99'), status('"400"')]).toEqual([444, 300, 300, 300]);
  });

  it('VAR-12: a header is added, or takes the place of the mapped one; a list gives several lines', () => {
    const result = template(
      '#set($context.responseOverride.header.X = ["a","b"])#set($context.responseOverride.header.y = "2")',
      {
        responses: [
          {
            statusCode: '200',
            responseParameters: { [target('Y')]: "'1'" },
            responseTemplates: {
              'application/json':
                '#set($context.responseOverride.header.X = ["a","b"])#set($context.responseOverride.header.y = "2")',
            },
          },
        ],
      },
    );
    const lines = result.reply.headers
      .filter((entry) => entry.origin === 'override')
      .map((entry) => `${entry.name}=${entry.value}`);
    expect(lines).toEqual(['y=2', 'X=a', 'X=b']);
  });

  it('VAR-14: overrides of the request template survive into the response', () => {
    const result = run({
      integration: {
        requestTemplates: {
          'application/json':
            '#set($context.responseOverride.status = 444)#set($context.responseOverride.header.foo = "bar")#set($context.requestOverride.path.x = "kept"){"statusCode": 200}',
        },
      },
      responses: [{ statusCode: '200', responseTemplates: { 'application/json': '$context.requestOverride.path.x' } }],
    });
    expect([result.reply.statusCode, header(result, 'foo'), result.reply.text]).toEqual([444, 'bar', 'kept']);
  });
});
