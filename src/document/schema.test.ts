import { describe, expect, it } from 'vitest';
import { newDocument } from './defaults';
import { parseDocument, parseDocumentText } from './parse';
import { HTTP_PRESETS, LAMBDA_PRESETS } from './presets';

const withMember = (path: readonly string[], value: unknown): unknown => {
  const copy: unknown = structuredClone(newDocument());
  let node = copy;
  for (const key of path.slice(0, -1)) node = typeof node === 'object' && node !== null ? Reflect.get(node, key) : node;
  if (typeof node === 'object' && node !== null) Reflect.set(node, path.at(-1) ?? '', value);
  return copy;
};

const messageOf = (data: unknown): string => {
  const parsed = parseDocument(data);
  return parsed.ok ? 'accepted' : parsed.message;
};

describe('parseDocument', () => {
  it('accepts a new document and hands it back equal', () => {
    const document = newDocument('Pets');
    expect(parseDocument(document)).toEqual({ ok: true, document });
    expect(parseDocumentText(JSON.stringify(document))).toEqual({ ok: true, document });
  });

  it('accepts what a template map of null means: pass through', () => {
    const templates = { 'application/json': null };
    expect(messageOf(withMember(['method', 'integration', 'requestTemplates'], templates))).toBe('accepted');
  });

  it.each([
    [['api', 'surprise'], true],
    [['method', 'integration', 'integrationResponses', '0', 'pattern'], '.*'],
    [['scenarios', '0', 'request', 'cookies'], {}],
  ])('refuses a member it does not know at %j', (path, value) => {
    expect(messageOf(withMember(path, value))).toContain(path.join('.'));
  });

  it.each([
    [['method', 'integration', 'type'], 'GRPC'],
    [['method', 'integration', 'integrationResponses', '0', 'statusCode'], 200],
    [['method', 'methodResponses', '0', 'responseParameters'], { 'method.response.header.X': 'yes' }],
    [['scenarios', '0', 'backend', 'lambda'], { outcome: 'success' }],
    [['scenarios', '0', 'backend', 'http'], { outcome: 'response', statusCode: 1000, headers: [], body: { text: '' } }],
    [['scenarios', '0', 'request', 'body'], { text: 'a', base64: 'YQ==' }],
    [['api', 'endpointType'], 'GLOBAL'],
  ])('refuses what does not fit and says where: %j', (path, value) => {
    expect(messageOf(withMember(path, value))).toContain(`at ${path.slice(0, 3).join('.')}`);
  });

  it('refuses a document without scenarios, since the panes need one', () => {
    expect(messageOf(withMember(['scenarios'], []))).toContain('scenarios');
  });

  it.each([null, 1, 'text', [newDocument()]])('tells what is no object: %j', (data) => {
    expect(parseDocument(data)).toMatchObject({ ok: false, reason: 'unversioned' });
  });

  it('tells text that is not JSON', () => {
    expect(parseDocumentText('{"version":1,}')).toMatchObject({ ok: false, reason: 'not-json' });
  });

  it('leaves a prototype in the data without effect', () => {
    const text = JSON.stringify(newDocument()).replace('{', '{"__proto__":{"polluted":true},');
    const parsed = parseDocumentText(text);
    expect(Reflect.get({}, 'polluted')).toBeUndefined();
    if (parsed.ok) expect(Reflect.get(parsed.document, 'polluted')).toBeUndefined();
  });
});

describe('presets', () => {
  const [scenario] = newDocument().scenarios;
  const inDocument = (backend: unknown): unknown => ({ ...newDocument(), scenarios: [{ ...scenario, backend }] });

  it.each(LAMBDA_PRESETS)('fit the format: Lambda, $name', ({ backend }) => {
    expect(messageOf(inDocument({ lambda: backend }))).toBe('accepted');
  });

  it.each(HTTP_PRESETS)('fit the format: HTTP, $name', ({ backend }) => {
    expect(messageOf(inDocument({ http: backend }))).toBe('accepted');
  });

  it('hold error payloads that are JSON with an errorMessage', () => {
    for (const { backend } of LAMBDA_PRESETS) {
      if (backend.outcome === 'errorPayload') expect(JSON.parse(backend.payload)).toHaveProperty('errorMessage');
    }
  });
});
