import { expect, it } from 'vitest';
import { newDocument } from '../document';
import { describeContents } from './contents';
import { ORDERS } from './realistic-documents.fixture';

it('counts what a document holds', () => {
  expect(describeContents(ORDERS)).toMatchObject({
    integrationResponses: 3,
    templates: 3,
    scenarios: 3,
    summary: '3 integration responses, 3 templates, 3 scenarios; 2.5 KB in all',
  });
});

it('counts bodies in UTF-8 bytes, and no empty template', () => {
  const document = newDocument('ü');
  document.method.integration.integrationResponses = [{ statusCode: '200', responseTemplates: { a: '', b: null } }];
  document.scenarios = [
    { id: 's1', name: 'x', request: {}, backend: { lambda: { outcome: 'success', payload: '"é"' } } },
  ];
  expect(describeContents(document)).toMatchObject({ templates: 0, scenarioBytes: 4 });
  expect(describeContents(document).documentBytes).toBe(Buffer.byteLength(JSON.stringify(document)));
});
