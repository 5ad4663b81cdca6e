import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { awsCli } from './aws-cli';
import { NASTY_DOCUMENTS, NASTY_TEXTS } from './nasty-documents.fixture';
import { shellQuoted } from './shell';

/** Runs the script with an `aws` that prints its arguments, one per line, JSON last. */
function run(script: string): string[][] {
  const stub = 'aws() { for argument in "$@"; do printf "%s\\036" "$argument"; done; printf "\\035"; }\n';
  const { status, stdout } = spawnSync('sh', ['-c', stub + script], {
    encoding: 'utf8',
    env: { REST_API_ID: 'api 1', RESOURCE_ID: 'r$2' },
  });
  expect(status).toBe(0);
  return stdout
    .split('\u001d')
    .slice(0, -1)
    .map((call) => call.split('\u001e').slice(0, -1));
}

describe('AWS CLI commands', () => {
  it('quote any text that an argument can hold', () => {
    for (const text of NASTY_TEXTS.filter((text) => !text.includes('\u0000'))) {
      expect(run(`aws ${shellQuoted(text)}`)).toEqual([[text]]);
    }
  });

  it('hand the values of the document to the CLI unchanged', () => {
    for (const document of NASTY_DOCUMENTS) {
      const calls = run(awsCli.write(document).text);
      const inputs = (name: string): unknown[] =>
        calls
          .filter((call) => call[1] === name)
          .map((call) => JSON.parse(call[call.indexOf('--cli-input-json') + 1] ?? ''));
      const { httpMethod, integration } = document.method;
      expect(inputs('put-integration-response')).toEqual(
        integration.integrationResponses.map((response) => ({ httpMethod, ...response })),
      );
      expect(inputs('put-method-response')).toEqual(
        document.method.methodResponses.map((response) => ({ httpMethod, ...response })),
      );
      expect(inputs('put-gateway-response')).toEqual(
        Object.entries(document.api.gatewayResponses).map(([responseType, response]) => ({
          responseType,
          ...response,
        })),
      );
      expect(inputs('put-integration')).toMatchObject([{ httpMethod, type: integration.type }]);
    }
  });

  it('come in the order that API Gateway asks for, with the ids from the environment, and end with a deployment', () => {
    const [document] = NASTY_DOCUMENTS;
    const calls = run(document === undefined ? '' : awsCli.write(document).text);
    expect([...new Set(calls.map((call) => call[1]))]).toEqual([
      'put-method',
      'put-method-response',
      'put-integration',
      'put-integration-response',
      'put-gateway-response',
      'update-rest-api',
      'create-deployment',
    ]);
    expect(calls[0]).toEqual(expect.arrayContaining(['--rest-api-id', 'api 1', '--resource-id', 'r$2']));
  });

  it('stop when an id is not set', () => {
    const [document] = NASTY_DOCUMENTS;
    const script = document === undefined ? '' : awsCli.write(document).text;
    expect(spawnSync('sh', ['-c', script], { env: {} }).status).not.toBe(0);
  });
});
