import { describe, expect, it } from 'vitest';
import { renderTemplate, type TemplateResult } from '../../engine';
import { directiveDocs } from './directive-docs';
import type { DocEntry } from './entry';
import { snippetDocs } from './snippet-docs';
import { rootDocs } from './vtl-docs';

/** A template with its tab stops left as they are offered. */
const inserted = (text: string) => text.replace(/‹\d+(?::([^›]*))?›/g, '$1');

const params = { path: { id: 'x' }, querystring: { q: "it's" }, header: { Accept: '*/*' } };

function render(label: string, body: unknown, after = ''): TemplateResult {
  const snippet = snippetDocs.find((doc) => doc.label === label);
  const text = typeof body === 'string' ? body : JSON.stringify(body);
  return renderTemplate(inserted(snippet?.insert ?? '') + after, { body: text, params });
}

function json(label: string, body: unknown): unknown {
  const result = render(label, body);
  return 'output' in result ? JSON.parse(result.output) : result;
}

describe('idioms', () => {
  it('puts commas between items only', () => {
    expect(json('foreach with commas', { items: [{ id: 1 }, { id: 2 }] })).toEqual([{ id: '1' }, { id: '2' }]);
    expect(json('foreach with commas', { items: [] })).toEqual([]);
  });

  it('escapes any text into a valid JSON string', () => {
    expect(json('escaped JSON string', { text: `it's "q" \\ \n é` })).toBe(`it's "q" \\ \n é`);
  });

  it('reads JSON inside an error message', () => {
    expect(render('parse errorMessage', { errorMessage: '{"code":7}' }, '$error.code')).toMatchObject({ output: '7' });
  });

  it('overrides status and headers', () => {
    expect(render('override status', {})).toMatchObject({ overrides: { responseOverride: { status: 404 } } });
    expect(render('override header', { url: '/x' })).toMatchObject({
      overrides: { responseOverride: { header: { Location: '/x' } } },
    });
    expect(render('CORS headers', {})).toMatchObject({
      overrides: { responseOverride: { header: { 'Access-Control-Allow-Origin': '*' } } },
    });
  });

  it('strips the tag of an error message', () => {
    expect(json('strip error prefix', { errorMessage: "[404] no 'such' pet" })).toEqual({ message: "no 'such' pet" });
    expect(json('strip error prefix', { errorMessage: 'plain' })).toEqual({ message: 'plain' });
  });

  it('lists all parameters', () => {
    expect(json('loop over parameters', {})).toEqual(params);
  });

  it('decodes a form', () => {
    expect(json('decode form body', 'a=1&b=it%27s+x&c')).toEqual({ a: '1', b: "it's x", c: '' });
  });

  it('falls back for a missing value only', () => {
    expect(render('null-safe default', {}, '$name')).toMatchObject({ output: 'none' });
    expect(render('null-safe default', { name: 'Rex' }, '$name')).toMatchObject({ output: 'Rex' });
  });
});

describe('examples of the documentation', () => {
  const examplesOf = (entries: readonly DocEntry[]): string[] =>
    entries.flatMap((entry) => [
      ...(entry.example === undefined ? [] : [entry.example]),
      ...examplesOf(entry.members ?? []),
    ]);
  const body = JSON.stringify({ errorMessage: '{}', text: 'a', items: [1], name: 'n', data: 'YQ==', url: '/' });

  it.each([...examplesOf(rootDocs), ...directiveDocs.map((doc) => doc.example)])('%s', (example) => {
    expect(renderTemplate(example, { body, params })).toHaveProperty('output');
  });
});
