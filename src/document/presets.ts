import type { HttpBackend, LambdaBackend, NameValue } from '../engine';

/** A backend outcome with a name, offered in menus. */
export interface Preset<T> {
  name: string;
  backend: T;
}

/** Outcomes of a Lambda function as the service really reports them. */
export const LAMBDA_PRESETS: readonly Preset<LambdaBackend>[] = [
  { name: 'Success', backend: { outcome: 'success', payload: '{\n  "id": 42,\n  "name": "Rex"\n}' } },
  {
    name: 'Error thrown',
    backend: {
      outcome: 'error',
      errorMessage: '[NotFound] no pet with id 42',
      errorType: 'Error',
      runtime: 'nodejs',
      stackTrace: ['Error: [NotFound] no pet with id 42', '    at Runtime.handler (/var/task/index.js:12:11)'],
    },
  },
  {
    name: 'Time-out',
    backend: {
      outcome: 'errorPayload',
      payload:
        '{"errorMessage":"2026-05-14T09:30:12.345Z 8f4c1f6e-4c05-4a7e-9f0c-5b1d2c7c9f10 Task timed out after 3.00 seconds"}',
    },
  },
  {
    name: 'Out of memory',
    backend: {
      outcome: 'errorPayload',
      payload:
        '{"errorType":"Runtime.ExitError","errorMessage":"RequestId: 8f4c1f6e-4c05-4a7e-9f0c-5b1d2c7c9f10 Error: Runtime exited with error: signal: killed"}',
    },
  },
  {
    name: 'Process exit',
    backend: {
      outcome: 'errorPayload',
      payload:
        '{"errorType":"Runtime.ExitError","errorMessage":"RequestId: 8f4c1f6e-4c05-4a7e-9f0c-5b1d2c7c9f10 Error: Runtime exited with error: exit status 1"}',
    },
  },
  {
    name: 'Module not found',
    backend: {
      outcome: 'errorPayload',
      payload:
        '{"errorType":"Runtime.ImportModuleError","errorMessage":"Error: Cannot find module \'index\'\\nRequire stack:\\n- /var/runtime/index.mjs","trace":[]}',
    },
  },
  { name: 'Throttled', backend: { outcome: 'failure', failure: 'throttled' } },
  { name: 'Missing permission', backend: { outcome: 'failure', failure: 'invalidPermissions' } },
  { name: 'Slower than API Gateway waits', backend: { outcome: 'failure', failure: 'integrationTimeout' } },
  { name: 'Asynchronous invocation', backend: { outcome: 'accepted' } },
];

const json = (statusCode: number, text: string, more: readonly NameValue[] = []): HttpBackend => ({
  outcome: 'response',
  statusCode,
  headers: [{ name: 'Content-Type', value: 'application/json' }, ...more],
  body: { text },
});

/** Outcomes of an HTTP endpoint. */
export const HTTP_PRESETS: readonly Preset<HttpBackend>[] = [
  { name: '200 JSON', backend: json(200, '{\n  "id": 42,\n  "name": "Rex"\n}') },
  { name: '201 Created', backend: json(201, '{"id":42}', [{ name: 'Location', value: '/pets/42' }]) },
  { name: '400 Bad Request', backend: json(400, '{"error":"name is required"}') },
  { name: '404 Not Found', backend: json(404, '{"error":"no pet with id 42"}') },
  {
    name: '503 HTML page',
    backend: {
      outcome: 'response',
      statusCode: 503,
      headers: [{ name: 'Content-Type', value: 'text/html' }],
      body: { text: '<html><body><h1>503 Service Temporarily Unavailable</h1></body></html>' },
    },
  },
  {
    name: '200 PNG image',
    backend: {
      outcome: 'response',
      statusCode: 200,
      headers: [{ name: 'Content-Type', value: 'image/png' }],
      body: {
        base64: 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg==',
      },
    },
  },
  { name: 'Connection refused', backend: { outcome: 'failure', failure: 'connection' } },
  { name: 'Time-out', backend: { outcome: 'failure', failure: 'timeout' } },
];

/** Accept headers as well-known clients send them. */
export const ACCEPT_PRESETS: readonly { name: string; value: string }[] = [
  { name: 'application/json', value: 'application/json' },
  { name: 'curl and fetch', value: '*/*' },
  {
    name: 'a browser opening a page',
    value: 'text/html,application/xhtml+xml,application/xml;q=0.9,image/avif,image/webp,*/*;q=0.8',
  },
  { name: 'an <img> element', value: 'image/avif,image/webp,image/apng,image/svg+xml,image/*,*/*;q=0.8' },
  { name: 'image/png', value: 'image/png' },
];

/** The value of the first header of that name, in any case. */
export function headerValue(headers: readonly NameValue[] | undefined, name: string): string | undefined {
  return headers?.find((header) => header.name.toLowerCase() === name.toLowerCase())?.value;
}
