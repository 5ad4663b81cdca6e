import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { newDocument } from '../document';
import { anyDocument } from './arbitrary-document.fixture';
import { decodeFragment, encodeDocument, openLink } from './link';
import { COMMENTS, ORDERS, WEATHER } from './realistic-documents.fixture';

describe('a link', () => {
  it('opens as the document it was made from, whatever text that holds', () => {
    fc.assert(
      fc.property(anyDocument, (document) => {
        expect(openLink(encodeDocument(document))).toEqual({ ok: true, document, view: {} });
      }),
      { numRuns: 300 },
    );
  });

  it('keeps the order of templates, which decides the one used for an unmatched Accept', () => {
    const document = newDocument();
    document.method.integration.integrationResponses = [
      { statusCode: '200', responseTemplates: { 'text/plain': 'b', 'application/json': 'a', 'application/xml': null } },
    ];
    const opened = openLink(encodeDocument(document));
    const [response] = opened.ok ? opened.document.method.integration.integrationResponses : [];
    expect(Object.keys(response?.responseTemplates ?? {})).toEqual([
      'text/plain',
      'application/json',
      'application/xml',
    ]);
  });

  it('carries what the sender was looking at, and drops a view that is none', () => {
    const view = { scenario: 's2', response: 1, tab: 'templates' };
    expect(decodeFragment(encodeDocument(ORDERS, view))).toMatchObject({ ok: true, view, version: 1 });
    expect(openLink(encodeDocument(ORDERS, { response: -1 }))).toMatchObject({ ok: true, view: {} });
  });

  it('is under 700 characters for three realistic responses with templates and three scenarios', () => {
    for (const document of [ORDERS, WEATHER, COMMENTS]) {
      expect(document.method.integration.integrationResponses).toHaveLength(3);
      expect(document.scenarios).toHaveLength(3);
      expect(encodeDocument(document).length).toBeLessThan(700);
    }
  });

  it('needs no escaping in a fragment', () => {
    expect(encodeDocument(WEATHER)).toMatch(/^1\.[A-Za-z0-9_-]+$/);
  });

  it('opens with a leading #, line breaks of a mail program and punctuation after it', () => {
    const fragment = encodeDocument(ORDERS);
    for (const arrived of [`#${fragment}`, `${fragment.slice(0, 76)}\r\n ${fragment.slice(76)}`, `${fragment}).`]) {
      expect(openLink(arrived)).toEqual({ ok: true, document: ORDERS, view: {} });
    }
  });
});
