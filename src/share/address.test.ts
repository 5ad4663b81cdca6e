import { expect, it } from 'vitest';
import { embedSnippet, linkFor } from './address';
import { openLink } from './link';
import { ORDERS } from './realistic-documents.fixture';

it('puts the document into the fragment and never into the query', () => {
  const url = new URL(linkFor('https://play.example/app/?embed#old', ORDERS));
  expect(url.search).toBe('');
  expect(url.pathname).toBe('/app/');
  expect(openLink(url.hash)).toMatchObject({ ok: true, document: ORDERS });
});

it('marks an embedded page in the query', () => {
  const url = new URL(linkFor('https://play.example/', ORDERS, { embed: true, view: { response: 2 } }));
  expect(url.search).toBe('?embed');
  expect(openLink(url.hash)).toMatchObject({ view: { response: 2 } });
});

it('escapes the address and the title of a frame', () => {
  const html = embedSnippet('https://play.example/?embed#1.abc', '"><script>alert(1)</script>&');
  expect(html).toContain('src="https://play.example/?embed#1.abc"');
  expect(html).toContain('title="&quot;&gt;&lt;script&gt;alert(1)&lt;/script&gt;&amp;"');
});
