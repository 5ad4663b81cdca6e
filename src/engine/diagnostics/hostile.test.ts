import { describe, expect, it } from 'vitest';
import { documentOf, scenarioOf, type TestCase } from '../pipeline/fixtures';
import { parseLog } from '../pipeline/parse-log';
import { simulate } from '../simulate';

const SIZE = 100_000;
/** Quadratic work on this much text takes minutes; the rest is for a busy machine. */
const LIMIT = 10_000;
const repeated = (text: string): string => text.repeat(Math.ceil(SIZE / text.length));

function milliseconds(action: () => unknown): number {
  const started = performance.now();
  action();
  return performance.now() - started;
}

const templates = [
  '#set(',
  '.a("',
  '"$input.json(',
  '$util.escapeJavaScript(',
  "$input.path('[][",
  '[][]',
  '\\"',
  '#',
  '$',
  '((',
];

describe('hostile text', { timeout: 30_000 }, () => {
  it.each(templates)('a template of many %s is explained in bounded time', (piece) => {
    const test: TestCase = {
      http: { body: { text: '{}' } },
      responses: [{ statusCode: '200', responseTemplates: { 'application/json': repeated(piece) } }],
    };
    expect(milliseconds(() => simulate(documentOf(test), scenarioOf(test), { explain: true }))).toBeLessThan(LIMIT);
  });

  it.each(['${stageVariables.', "'", '((', "'+"])('so is a document full of %s', (piece) => {
    const text = repeated(piece);
    const test: TestCase = {
      http: { headers: [{ name: 'Content-Type', value: text }], body: { text } },
      uri: text,
      responses: [{ statusCode: '200', responseParameters: { 'method.response.header.X': text } }],
      api: { gatewayResponses: { DEFAULT_5XX: { responseTemplates: { 'application/json': text } } } },
    };
    expect(milliseconds(() => simulate(documentOf(test), scenarioOf(test), { explain: true }))).toBeLessThan(LIMIT);
  });

  it.each(['\n', '(abcdefgh) ', 'a=b, ', '{', 'Lambda request id: ', '(abcdefgh) Endpoint response headers: {a=, '])(
    'a log of many %j is read in bounded time',
    (piece) => {
      const prefix =
        'Execution log for request x\n(abcdefgh) Lambda execution failed with status 200 due to customer function error: ';
      expect(milliseconds(() => parseLog(prefix + repeated(piece)))).toBeLessThan(LIMIT);
    },
  );
});
