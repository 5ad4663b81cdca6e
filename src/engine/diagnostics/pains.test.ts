import { describe, expect, it } from 'vitest';
import type { LambdaBackend } from '../model';
import { documentOf, returned, run, type TestCase, thrown } from '../pipeline/fixtures';
import { parseLog } from '../pipeline/parse-log';
import type { Problem, Simulation } from '../simulation';
import type { ProblemCode } from './catalogue';
import { validatePut } from './validate-put';

/** How the page answers a pain of the users, and the case that brings it about. */
type Answer =
  | { pain: number; title: string; by: 'diagnosed'; code: ProblemCode; test: TestCase; fixes?: boolean }
  /** The simulation itself shows what happens; `shows` proves it. */
  | { pain: number; title: string; by: 'explained'; shows: () => void }
  /** The editor leaves no room for the mistake, or another part of the product answers. */
  | { pain: number; title: string; by: 'prevented' | 'import' | 'export' | 'lesson'; how: string };

const OK = { statusCode: '200' };
const target = (name: string): string => `method.response.header.${name}`;
const pattern = (selectionPattern: string, statusCode = '400') => ({ statusCode, selectionPattern });
const templated = (template: string | null, key = 'application/json') => ({
  statusCode: '200',
  responseTemplates: { [key]: template },
});
const http = (text: string) => ({ body: { text } });
const explained = (test: TestCase): Simulation => run(test, { explain: true });
const codes = (problems: readonly Problem[]): string[] => problems.map((entry) => entry.code);
const errorPayload = (payload: string): LambdaBackend => ({ outcome: 'errorPayload', payload });

const PAINS: readonly Answer[] = [
  {
    pain: 1,
    title: 'statusCode in a non-proxy payload does nothing',
    by: 'diagnosed',
    code: 'payload-status-code',
    fixes: true,
    test: { lambda: returned({ statusCode: 400, body: 'x' }) },
  },
  {
    pain: 2,
    title: 'an error is answered 200 because no pattern exists',
    by: 'diagnosed',
    code: 'lambda-only-default',
    fixes: true,
    test: { lambda: thrown('x') },
  },
  {
    pain: 3,
    title: 'a pattern tested against the wrong subject',
    by: 'diagnosed',
    code: 'message-pattern-on-status',
    test: { http: { statusCode: 400 }, responses: [OK, pattern('.*Bad Request.*')] },
  },
  {
    pain: 4,
    title: 'a newline in errorMessage stops the dot',
    by: 'diagnosed',
    code: 'newline-stops-dot',
    fixes: true,
    test: { lambda: thrown('Bad\nrequest'), responses: [OK, pattern('Bad.*')] },
  },
  {
    pain: 5,
    title: 'the whole string must match',
    by: 'diagnosed',
    code: 'pattern-partial',
    fixes: true,
    test: { lambda: thrown('foo 404 bar'), responses: [OK, pattern('404')] },
  },
  {
    pain: 6,
    title: '[NotFound] taken for a word',
    by: 'diagnosed',
    code: 'class-for-word',
    fixes: true,
    test: { lambda: thrown('x'), responses: [OK, pattern('.*[NotFound].*')] },
  },
  {
    pain: 7,
    title: 'a backslash lost in the host language',
    by: 'diagnosed',
    code: 'lost-backslash',
    fixes: true,
    test: { http: { statusCode: 404 }, responses: [OK, pattern('4d{2}')] },
  },
  {
    pain: 8,
    title: 'overlapping patterns',
    by: 'diagnosed',
    code: 'responses-overlap',
    test: { lambda: thrown('[A] b'), responses: [OK, pattern('.*A.*'), pattern('.*b.*', '500')] },
  },
  {
    pain: 9,
    title: '.+ taken to match success',
    by: 'explained',
    shows: () => {
      const result = explained({ lambda: returned({}), responses: [OK, pattern('.+', '500')] });
      expect(result.selection.subject).toMatchObject({ value: '', present: false });
      expect(result.reply.statusCode).toBe(200);
      expect(codes(result.problems)).toContain('any-error-pattern');
    },
  },
  {
    pain: 10,
    title: 'no match and no default',
    by: 'diagnosed',
    code: 'no-match',
    fixes: true,
    test: { lambda: thrown('x'), responses: [pattern('y')] },
  },
  {
    pain: 11,
    title: 'invalid method response',
    by: 'diagnosed',
    code: 'missing-method-response',
    fixes: true,
    test: { lambda: returned(1), methodResponses: [] },
  },
  {
    pain: 12,
    title: 'selectionPattern in the wrong place or of the wrong type',
    by: 'import',
    how: 'The importers carry it over and list what they changed.',
  },
  {
    pain: 13,
    title: 'patterns on a proxy do nothing',
    by: 'diagnosed',
    code: 'mapping-ignored-for-proxy',
    fixes: true,
    test: { type: 'AWS_PROXY', lambda: returned({}), responses: [OK, pattern('.*x')] },
  },
  {
    pain: 14,
    title: 'time-outs and exits need patterns of their own',
    by: 'diagnosed',
    code: 'lambda-crash-unmatched',
    fixes: true,
    test: {
      lambda: errorPayload('{"errorMessage":"2024 c6af Task timed out after 3.00 seconds"}'),
      responses: [OK, pattern('^\\[Bad\\].*')],
    },
  },
  {
    pain: 15,
    title: 'the [404] marker leaks to the client',
    by: 'diagnosed',
    code: 'status-prefix-leaks',
    test: { lambda: thrown('[404] Not found'), responses: [OK, pattern('\\[404\\].*', '404')] },
  },
  {
    pain: 16,
    title: 'an empty pattern shifts the default',
    by: 'diagnosed',
    code: 'duplicate-default',
    test: { lambda: returned(1), responses: [OK, pattern('', '500')] },
  },
  {
    pain: 17,
    title: 'static values need quotes',
    by: 'diagnosed',
    code: 'static-value-unquoted',
    fixes: true,
    test: { http: {}, responses: [{ statusCode: '200', responseParameters: { [target('X')]: '*' } }] },
  },
  {
    pain: 18,
    title: 'a header that is not declared',
    by: 'diagnosed',
    code: 'header-not-declared',
    fixes: true,
    test: { http: {}, responses: [{ statusCode: '200', responseParameters: { [target('X')]: "'1'" } }] },
  },
  {
    pain: 19,
    title: 'CORS headers on some responses only',
    by: 'diagnosed',
    code: 'cors-missing',
    fixes: true,
    test: {
      http: {},
      responses: [
        { statusCode: '200', responseParameters: { [target('Access-Control-Allow-Origin')]: "'*'" } },
        pattern('4..'),
      ],
    },
  },
  {
    pain: 20,
    title: 'text and a variable cannot be joined',
    by: 'diagnosed',
    code: 'mapping-concatenation',
    test: {
      http: {},
      responses: [{ statusCode: '200', responseParameters: { [target('Set-Cookie')]: "'id='+context.requestId" } }],
    },
  },
  {
    pain: 21,
    title: 'redirect with Location from the message',
    by: 'explained',
    shows: () => {
      const responseParameters = { [target('Location')]: 'integration.response.body.errorMessage' };
      const result = explained({
        lambda: thrown('https://a.example/'),
        responses: [OK, { statusCode: '302', selectionPattern: 'https?://.*', responseParameters }],
      });
      expect(result.reply.headers).toContainEqual(
        expect.objectContaining({ name: 'Location', value: 'https://a.example/' }),
      );
    },
  },
  {
    pain: 22,
    title: 'only the last of several headers',
    by: 'diagnosed',
    code: 'multi-value-last-wins',
    test: {
      http: { headers: ['a', 'b'].map((value) => ({ name: 'Set-Cookie', value })) },
      responses: [
        { statusCode: '200', responseParameters: { [target('Set-Cookie')]: 'integration.response.header.Set-Cookie' } },
      ],
    },
  },
  {
    pain: 23,
    title: 'remapped headers',
    by: 'diagnosed',
    code: 'header-remapped',
    test: {
      http: {},
      responses: [{ statusCode: '200', responseParameters: { [target('WWW-Authenticate')]: "'Basic'" } }],
    },
  },
  {
    pain: 24,
    title: 'Content-Type stays application/json',
    by: 'diagnosed',
    code: 'content-type-default',
    fixes: true,
    test: { http: http('{}'), responses: [templated('<b/>', 'application/xml')] },
  },
  {
    pain: 25,
    title: 'order errors in Terraform and CloudFormation',
    by: 'export',
    how: 'Exports write the dependencies.',
  },
  {
    pain: 26,
    title: 'output that is not JSON',
    by: 'diagnosed',
    code: 'output-not-json',
    test: { http: http('{"error":"x"}'), responses: [templated('"error": $input.path(\'$.error\')')] },
  },
  {
    pain: 27,
    title: 'JSON in a string in errorMessage',
    by: 'diagnosed',
    code: 'json-in-error-message',
    test: { lambda: thrown('{"code":1}'), responses: [OK, pattern('.*code.*')] },
  },
  {
    pain: 28,
    title: "escapeJavaScript writes \\'",
    by: 'diagnosed',
    code: 'escaped-single-quote',
    fixes: true,
    test: {
      http: http('{"m":"it\'s"}'),
      responses: [templated('{"m":"$util.escapeJavaScript($input.path(\'$.m\'))"}')],
    },
  },
  {
    pain: 29,
    title: 'an object prints {a=b}',
    by: 'diagnosed',
    code: 'java-object-printed',
    test: { http: http('{"o":{"a":"b"}}'), responses: [templated('{"o": $input.path(\'$.o\')}')] },
  },
  {
    pain: 30,
    title: 'commas in #foreach',
    by: 'diagnosed',
    code: 'stray-comma',
    test: { http: http('[1,2]'), responses: [templated("[#foreach($x in $input.path('$'))$x,#end]")] },
  },
  {
    pain: 31,
    title: 'a string with two pairs of quotes',
    by: 'diagnosed',
    code: 'json-in-quotes',
    test: { http: http('{"a":"x"}'), responses: [templated('{"a":"$input.json(\'$.a\')"}')] },
  },
  {
    pain: 32,
    title: 'local Velocity differs from Java',
    by: 'explained',
    shows: () => {
      const result = explained({ http: http('{"a":null}'), responses: [templated('#if($nothing)yes#else no#end')] });
      expect(result.reply.text).toBe('yes');
    },
  },
  {
    pain: 33,
    title: 'a reference without a value',
    by: 'diagnosed',
    code: 'reference-empty',
    test: { http: http('{}'), responses: [templated('{"a":"$input.path(\'$.a.b\')","b":"$foo.bar"}')] },
  },
  {
    pain: 34,
    title: 'an override that is ignored',
    by: 'diagnosed',
    code: 'override-ignored',
    test: { http: http('{}'), responses: [templated('#set($context.responseOverride.status = "400"){}')] },
  },
  {
    pain: 35,
    title: 'Accept chooses the template',
    by: 'diagnosed',
    code: 'template-not-chosen',
    test: {
      http: http('{}'),
      request: { headers: [{ name: 'Accept', value: 'text/html' }] },
      responses: [templated('{}')],
    },
  },
  {
    pain: 36,
    title: 'an empty template means passthrough',
    by: 'diagnosed',
    code: 'template-empty',
    test: { http: http('{}'), responses: [templated(null)] },
  },
  {
    pain: 37,
    title: '\\" within a template’s string',
    by: 'diagnosed',
    code: 'string-escape',
    fixes: true,
    test: { http: http('{}'), responses: [templated('#set($x = "say \\"hi\\"")$x')] },
  },
  {
    pain: 38,
    title: 'text behind #set is printed',
    by: 'diagnosed',
    code: 'text-after-set',
    fixes: true,
    test: { http: http('{}'), responses: [templated('#set($x = 1);<a/>')] },
  },
  {
    pain: 39,
    title: 'gateway responses are not VTL',
    by: 'diagnosed',
    code: 'gateway-template-vtl',
    test: {
      api: {
        gatewayResponses: {
          DEFAULT_5XX: { responseTemplates: { 'application/json': '$context.error.message.replaceAll("a","b")' } },
        },
      },
    },
  },
  {
    pain: 40,
    title: 'numbers lose .00',
    by: 'diagnosed',
    code: 'number-respelled',
    test: { http: http('{"price":10.00}'), responses: [templated("$input.json('$')")] },
  },
  {
    pain: 41,
    title: 'base64 where bytes were expected',
    by: 'diagnosed',
    code: 'binary-sent-as-base64',
    fixes: true,
    test: {
      http: { headers: [{ name: 'Content-Type', value: 'image/png' }], body: { base64: 'iVA=' } },
      api: { binaryMediaTypes: ['image/png'] },
      request: { headers: [{ name: 'Accept', value: 'image/webp' }] },
    },
  },
  {
    pain: 42,
    title: 'only the first entry of Accept counts',
    by: 'diagnosed',
    code: 'accept-first-only',
    test: {
      http: { headers: [{ name: 'Content-Type', value: 'image/png' }], body: { base64: 'iVA=' } },
      api: { binaryMediaTypes: ['image/png'] },
      request: { headers: [{ name: 'Accept', value: 'text/html,image/png' }] },
    },
  },
  {
    pain: 43,
    title: 'a template on a binary body',
    by: 'diagnosed',
    code: 'template-on-binary',
    fixes: true,
    test: { http: http('aGk='), responses: [{ ...templated('$input.body'), contentHandling: 'CONVERT_TO_BINARY' }] },
  },
  {
    pain: 44,
    title: 'malformed Lambda proxy response',
    by: 'diagnosed',
    code: 'malformed-proxy-response',
    fixes: true,
    test: { type: 'AWS_PROXY', lambda: returned({ statusCode: 200, body: { a: 1 } }) },
  },
  {
    pain: 45,
    title: 'cannot be tried locally',
    by: 'explained',
    shows: () => expect(explained({ lambda: thrown('x') }).steps.map((step) => step.id)).toContain('selection'),
  },
  { pain: 46, title: 'forgot to deploy', by: 'export', how: 'Exports say that a change needs a deployment.' },
  {
    pain: 47,
    title: 'long logs',
    by: 'explained',
    shows: () => {
      const parsed = parseLog(explained({ lambda: thrown('x'), responses: [pattern('y')] }).log);
      expect(parsed.failure).toMatchObject({ rule: 'SEL-11' });
      expect(parsed.backend.lambda?.outcome).toBe('errorPayload');
    },
  },
  { pain: 48, title: 'no examples of non-proxy responses', by: 'lesson', how: 'The gallery and the CDK export.' },
];

/** A header that is mapped but not declared would be the first problem; declare what a case does not mean to leave out. */
function declared(test: TestCase, pain: number): TestCase {
  if (test.methodResponses !== undefined || pain === 18) return test;
  return {
    ...test,
    methodResponses: (test.responses ?? [OK]).map((response) => ({
      statusCode: response.statusCode,
      responseParameters: Object.fromEntries(
        Object.keys('responseParameters' in response ? (response.responseParameters ?? {}) : {}).map((name) => [
          name,
          false,
        ]),
      ),
    })),
  };
}

describe('the 48 pains of the users', () => {
  it('are all answered', () => {
    expect(PAINS.map((answer) => answer.pain)).toEqual(Array.from({ length: 48 }, (_, index) => index + 1));
  });

  for (const answer of PAINS) {
    if (answer.by === 'diagnosed')
      it(`${answer.pain}: ${answer.title} (${answer.code})`, () => {
        const { problems } = explained(declared(answer.test, answer.pain));
        const found = problems.find((entry) => entry.code === answer.code);
        expect(codes(problems)).toContain(answer.code);
        if (answer.fixes === true) expect(found?.fixes.length).toBeGreaterThan(0);
      });
    else if (answer.by === 'explained') it(`${answer.pain}: ${answer.title}`, answer.shows);
    else it(`${answer.pain}: ${answer.title} (${answer.by})`, () => expect(answer.how).not.toBe(''));
  }
});

describe('validatePut', () => {
  const messages = (test: TestCase): string[] => validatePut(documentOf(test)).map((entry) => entry.message);

  it('PAR-17: speaks as AWS does', () => {
    expect(messages({ responses: [{ statusCode: '200', responseParameters: { [target('X')]: "'1'" } }] })).toEqual([
      'Invalid mapping expression specified: Validation Result: warnings : [], errors : [Invalid mapping expression parameter specified: method.response.header.X]',
    ]);
    expect(
      messages({
        responses: [{ statusCode: '200', responseParameters: { [target('X')]: "'1'" } }],
        methodResponses: [],
      }),
    ).toEqual([
      'Invalid mapping expression specified: Validation Result: warnings : [], errors : [No method response exists for method.]',
    ]);
    expect(messages({ responses: [{ statusCode: '200', responseTemplates: { '123': 'x' } }] })).toEqual([
      'Validation Result: warnings : [], errors : [Invalid content type specified: 123]',
    ]);
    expect(messages({ responses: [{ statusCode: 'wrong' }], methodResponses: [] })).toEqual([
      "1 validation error detected: Value 'wrong' at 'statusCode' failed to satisfy constraint: Member must satisfy regular expression pattern: [1-5]\\d\\d",
    ]);
    expect(messages({ responses: [{ statusCode: '200', responseTemplates: { 'application/json': 'x' } }] })).toEqual(
      [],
    );
  });

  it('finds templates that are too large', () => {
    expect(
      validatePut(documentOf({ responses: [templated('x'.repeat(300 * 1024 + 1))] })).map((entry) => entry.code),
    ).toEqual(['template-too-large']);
  });
});
