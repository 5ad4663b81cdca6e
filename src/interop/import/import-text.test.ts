import { describe, expect, it, vi } from 'vitest';
import { newDocument } from '../../document';
import { SAMPLES } from '../samples.fixture';
import { importText } from './import-text';
import type { ImportedFile, ImportResult } from './result';

function file(text: string): ImportedFile {
  const result = importText(text);
  if ('error' in result) throw new Error(result.error.message);
  return result;
}

function message(result: ImportResult): string {
  return 'error' in result ? result.error.message : 'no error';
}

describe('what a text is told to be', () => {
  it.each([
    ['OpenAPI YAML', 'openapi'],
    ['Swagger JSON', 'swagger'],
    ['CloudFormation YAML', 'cloudformation'],
    ['CloudFormation JSON', 'cloudformation'],
    ['Terraform', 'terraform'],
    ['Terraform JSON', 'terraform-json'],
    ['Terraform with a heredoc', 'terraform'],
    ['Serverless', 'serverless'],
    ['AWS CLI', 'aws-cli'],
  ])('%s', (name, format) => {
    const text = SAMPLES.find((sample) => sample.name === name)?.text ?? '';
    expect(file(text)).toMatchObject({ format, methods: [{ label: expect.stringMatching(/^(GET|POST) \//) }] });
    expect(file(`\uFEFF${text.replaceAll('\n', '\r\n')}`).methods[0]?.build()).toEqual(file(text).methods[0]?.build());
  });

  it('our own document', () => {
    const document = newDocument('Mine');
    expect(file(JSON.stringify(document))).toMatchObject({ format: 'document', title: 'Mine', document });
    expect(message(importText(JSON.stringify({ ...document, version: 99 })))).toContain('version 99');
  });

  it('an execution log, which the caller can read', () => {
    const log =
      'Execution log for request 1234\nEndpoint response body before transformations: {}\nMethod completed with status: 200';
    const scenario = { id: 's1', name: 'From the log', request: {}, backend: {} };
    expect(importText(log, { readLog: () => ({ scenario }) })).toMatchObject({ format: 'execution-log', scenario });
    expect(message(importText(log))).toContain('log');
  });

  it.each([
    ["import * as apigateway from 'aws-cdk-lib/aws-apigateway';\nnew apigateway.RestApi(this, 'x');", 'cdk synth'],
    ['from aws_cdk import aws_apigateway\n', 'cdk synth'],
    [
      "const serverlessConfiguration = { service: 'x', functions: {} };\nmodule.exports = serverlessConfiguration;",
      'serverless print',
    ],
    ['  \n', 'no text'],
    ['hello: world', 'No known format'],
    ['# Title\n```js\nx()\n```\n', 'no code block'],
    ['{"openapi": "3.0.1", "paths": {"/a": {"get": {}}}}', 'x-amazon-apigateway-integration'],
    ['{"openapi": "3.0.1", "paths": {', 'not valid JSON'],
  ])('%j is answered with what to do', (text, hint) => {
    expect(message(importText(text))).toContain(hint);
  });

  it('says where a text is broken', () => {
    expect(importText('openapi: 3.0.1\npaths: "x\n')).toMatchObject({
      error: { line: expect.any(Number), column: expect.any(Number) },
    });
  });
});

describe('pieces of a file', () => {
  it.each([
    'x-amazon-apigateway-integration: { type: mock, responses: { default: { statusCode: "204" } } }',
    '/pets:\n  get:\n    x-amazon-apigateway-integration: { type: mock, responses: { default: { statusCode: "204" } } }',
    'get:\n  x-amazon-apigateway-integration: { type: mock, responses: { default: { statusCode: "204" } } }',
    'Type: AWS::ApiGateway::Method\nProperties: { HttpMethod: GET, Integration: { Type: MOCK, IntegrationResponses: [ { StatusCode: 204 } ] } }',
    'M:\n  Type: AWS::ApiGateway::Method\n  Properties: { HttpMethod: GET, Integration: { Type: MOCK, IntegrationResponses: [ { StatusCode: 204 } ] } }',
    '{"type": "MOCK", "integrationResponses": {"204": {"statusCode": "204"}}}',
    '{"statusCode": "204", "responseTemplates": {"application/json": null}}',
    '{"items": [{"id": "a", "path": "/pets", "resourceMethods": {"GET": {"httpMethod": "GET", "methodIntegration": {"type": "MOCK", "integrationResponses": {"204": {"statusCode": "204"}}}}}}]}',
    '- http: { path: pets, method: get, integration: mock, response: { statusCodes: { 204: { pattern: "" } } } }',
  ])('%s', (text) => {
    const [method] = file(text).methods;
    expect(method?.build().method.integration.integrationResponses).toMatchObject([{ statusCode: '204' }]);
  });
});

describe('the report', () => {
  it('names every member of an integration and its responses that is not carried', () => {
    const { report } = file(`paths:
  /a:
    get:
      responses: { '200': { description: ok, x-note: 1, links: {}, schema: {} } }
      x-amazon-apigateway-integration:
        type: aws
        credentials: arn
        tlsConfig: { insecureSkipVerification: true }
        madeUp: 1
        responses: { default: { statusCode: '200', selectionPattern: a, other: 2 } }
`);
    expect(report.notSimulated.map(({ where }) => where.replace(/.*\./, ''))).toEqual([
      'schema',
      'credentials',
      'tlsConfig',
      'madeUp',
      'selectionPattern',
      'other',
    ]);
    expect(report.notSimulated.every(({ why, line }) => why.length > 10 && line > 0)).toBe(true);
  });

  it('notes what API Gateway tolerates', () => {
    const { report, methods } = file(`Resources:
  M:
    Type: AWS::ApiGateway::Method
    Properties:
      HttpMethod: get
      Integration:
        Uri: https://example.com
        IntegrationResponses:
          - statusCode: 404
            SelectionPattern: 404
            ResponseTemplates: { application/json: null }
`);
    const [method] = methods;
    expect(method?.build().method).toMatchObject({
      httpMethod: 'GET',
      integration: {
        type: 'HTTP',
        integrationResponses: [
          { statusCode: '404', selectionPattern: '404', responseTemplates: { 'application/json': null } },
        ],
      },
    });
    expect(report.tolerated.map(({ text }) => text)).toEqual(['type', 'statusCode', '404', '404', 'null']);
  });

  it('counts what was read, and gives each place once', () => {
    const { report } = file(SAMPLES[2]?.text ?? '');
    expect(report.read).toEqual(['1 method', '2 integration responses', '2 method responses']);
    expect(report.opaque.map(({ text }) => text)).toEqual([
      `\${AWS::Region}`,
      `\${Function.Arn}`,
      `\${AWS::Region}`,
      `\${Table}`,
    ]);
    expect(new Set(report.opaque.map((entry) => entry.where)).size).toBe(3);
  });
});

describe('long work', () => {
  it('reads 5 MB with 500 methods, telling its progress', { timeout: 60_000 }, () => {
    const methods = Array.from(
      { length: 500 },
      (_, n) =>
        `  /p${n}:\n    get:\n      x-amazon-apigateway-integration:\n        type: aws\n        responses:\n${Array.from({ length: 20 }, (__, k) => `          "e${k}.*":\n            statusCode: "${400 + k}"\n            responseTemplates:\n              application/json: |\n${'                {"some": "line of a template", "x": $input.json("$")}\n'.repeat(6)}`).join('')}`,
    );
    const text = `openapi: 3.0.1\npaths:\n${methods.join('')}`;
    expect(text.length).toBeGreaterThan(5_000_000);
    const onProgress = vi.fn<(fraction: number) => void>();
    const result = importText(text, { onProgress });
    expect('methods' in result && result.methods).toHaveLength(500);
    const told = onProgress.mock.calls.map(([fraction]) => fraction);
    expect(told.length).toBeGreaterThan(20);
    expect(told).toEqual([...told].sort((a, b) => a - b));
    expect(told.at(-1)).toBe(1);
  });

  it('does not begin when it is cancelled before', () => {
    expect(message(importText('openapi: 3', { signal: AbortSignal.abort() }))).toContain('cancelled');
  });
});
