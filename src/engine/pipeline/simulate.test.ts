import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { simulate } from '../simulate';
import type { Simulation } from '../simulation';
import { documentOf, returned, run, scenarioOf, type TestCase, thrown } from './fixtures';

/** Other programs pass documents that no type has seen. */
function untyped(document: unknown, scenario: unknown): Simulation {
  const result: Simulation = Reflect.apply(simulate, undefined, [document, scenario]);
  return result;
}

const texts = fc.oneof(
  fc.string(),
  fc.constantFrom(
    '.*',
    '(',
    '[NotFound]',
    '^\\[a\\].*',
    '(a+)+$',
    '4\\d{2}',
    '$input.json("$")',
    '#foreach($x in $input.path("$"))$x#end',
    '#set(',
    "'a'",
  ),
);
const statusCodes = fc.oneof(fc.constantFrom('200', '404', '500'), fc.string());
const responses = fc.array(
  fc.record({
    statusCode: statusCodes,
    selectionPattern: texts,
    responseParameters: fc.dictionary(
      fc.constantFrom('method.response.header.X', 'method.response.header.Date', 'x'),
      texts,
    ),
    responseTemplates: fc.dictionary(fc.constantFrom('application/json', 'text/html', '1'), fc.option(texts)),
    contentHandling: fc.constantFrom('CONVERT_TO_TEXT', 'CONVERT_TO_BINARY', undefined),
  }),
  { maxLength: 4 },
);
const lambda = fc.oneof(
  fc.record({ outcome: fc.constantFrom('success', 'errorPayload'), payload: fc.oneof(texts, fc.json()) }),
  fc.record({
    outcome: fc.constant('error'),
    errorMessage: texts,
    errorType: texts,
    runtime: fc.constantFrom('nodejs', 'python', 'java'),
    stackTrace: fc.array(texts),
  }),
  fc.record({
    outcome: fc.constant('failure'),
    failure: fc.constantFrom('throttled', 'invalidPermissions', 'invalidRequestBody', 'integrationTimeout'),
  }),
);
const http = fc.record({
  outcome: fc.constant('response'),
  statusCode: fc.integer({ min: 100, max: 599 }),
  headers: fc.array(fc.record({ name: fc.constantFrom('Content-Type', 'X'), value: texts }), { maxLength: 3 }),
  body: fc.oneof(fc.record({ text: texts }), fc.record({ base64: fc.base64String() })),
});
const cases = fc.record({
  type: fc.constantFrom('AWS', 'AWS_PROXY', 'HTTP', 'HTTP_PROXY', 'MOCK'),
  responses,
  lambda,
  http,
  template: fc.option(texts),
  binaryMediaTypes: fc.subarray(['*/*', 'image/png', 'text/*']),
});

type Generated = typeof cases extends fc.Arbitrary<infer Case> ? Case : never;

function simulateCase(value: Generated, explain: boolean): Simulation {
  const document = {
    api: { binaryMediaTypes: value.binaryMediaTypes, stageVariables: {}, gatewayResponses: {} },
    method: {
      httpMethod: 'GET',
      resourcePath: '/{id}',
      methodResponses: [{ statusCode: '200' }, { statusCode: '404' }],
      integration: {
        type: value.type,
        integrationResponses: value.responses,
        requestTemplates: value.template === null ? {} : { 'application/json': value.template },
      },
    },
    scenarios: [],
  };
  const scenario = { id: 'x', request: { path: '/1' }, backend: { lambda: value.lambda, http: value.http } };
  const result: Simulation = Reflect.apply(simulate, undefined, [document, scenario, { explain, trace: explain }]);
  return result;
}

describe('simulate', () => {
  it('never throws, is deterministic, and explaining changes no answer', () => {
    fc.assert(
      fc.property(cases, (value) => {
        const plain = simulateCase(value, false);
        expect(simulateCase(value, false)).toEqual(plain);
        const explained = simulateCase(value, true);
        expect(explained.reply).toEqual(plain.reply);
        expect(explained.log).toBe(plain.log);
        expect(explained.selection.selected).toBe(plain.selection.selected);
        expect(explained.steps.map((step) => step.id)).toEqual(plain.steps.map((step) => step.id));
      }),
      { numRuns: 100 },
    );
  }, 30_000);

  it('takes anything for a document', () => {
    fc.assert(
      fc.property(fc.anything(), fc.anything(), (document, scenario) => {
        expect(untyped(document, scenario).reply.statusCode).toBeGreaterThanOrEqual(100);
      }),
    );
  });

  it('takes a document that says the least', () => {
    const document = {
      method: {
        integration: {
          type: 'AWS',
          integrationResponses: [{ statusCode: '404', selectionPattern: '.*no.*' }, { statusCode: '200' }],
        },
      },
    };
    const result = untyped(document, { backend: { lambda: { outcome: 'error', errorMessage: 'no' } } });
    expect(result.reply.statusCode).toBe(404);
  });

  it('takes a payload that is a value, and an error without outcome', () => {
    const document = { method: { integration: { type: 'AWS', integrationResponses: [{ statusCode: '200' }] } } };
    expect(untyped(document, { backend: { lambda: { payload: { a: 1 } } } }).reply.text).toBe('{"a":1}');
    expect(untyped(document, { backend: { lambda: { errorMessage: 'x' } } }).reply.text).toContain(
      '"errorMessage":"x"',
    );
  });

  it('treats names such as __proto__ as names', () => {
    const responseParameters: Record<string, string> = JSON.parse(
      '{"method.response.header.__proto__": "integration.response.header.constructor"}',
    );
    const result = run({
      http: {},
      responses: [{ statusCode: '200', responseParameters }],
      api: { gatewayResponses: {} },
    });
    expect(result.reply.statusCode).toBe(200);
  });

  it('answers 10 responses for 10 scenarios in well under a frame', () => {
    const test: TestCase = {
      lambda: thrown('[E7] x'),
      responses: [
        { statusCode: '200' },
        ...Array.from({ length: 9 }, (_, index) => ({
          statusCode: String(400 + index),
          selectionPattern: `^\\[E${index}\\].*`,
          responseTemplates: {
            'application/json': '{"message": "$util.escapeJavaScript($input.path(\'$.errorMessage\'))"}',
          },
        })),
      ],
    };
    const document = documentOf(test);
    const scenarios = Array.from({ length: 10 }, (_, index) =>
      scenarioOf({ ...test, lambda: index === 0 ? returned(1) : thrown(`[E${index}] x`) }),
    );
    for (let warm = 0; warm < 20; warm++) for (const scenario of scenarios) simulate(document, scenario);
    const rounds = Array.from({ length: 5 }, () => {
      const started = performance.now();
      for (const scenario of scenarios) simulate(document, scenario);
      return performance.now() - started;
    });
    expect(Math.min(...rounds)).toBeLessThan(100);
  });
});
