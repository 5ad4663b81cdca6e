import { expect } from 'vitest';
import { returned, thrown } from '../../pipeline/fixtures';
import { parseLog } from '../../pipeline/parse-log';
import type { Answer } from './answer';
import { explained, http, pattern, templated } from './cases';

/** Pains 41 to 48. */
export const OTHER_PAINS: readonly Answer[] = [
  {
    pain: 41,
    title: 'base64 where bytes were expected',
    by: 'diagnosed',
    code: 'binary-sent-as-base64',
    fixes: true,
    test: {
      http: { headers: [{ name: 'Content-Type', value: 'image/png' }], body: { base64: 'iVA=' } },
      api: { binaryMediaTypes: ['image/png'] },
      request: { headers: [{ name: 'Accept', value: 'image/webp' }] },
    },
  },
  {
    pain: 42,
    title: 'only the first entry of Accept counts',
    by: 'diagnosed',
    code: 'accept-first-only',
    test: {
      http: { headers: [{ name: 'Content-Type', value: 'image/png' }], body: { base64: 'iVA=' } },
      api: { binaryMediaTypes: ['image/png'] },
      request: { headers: [{ name: 'Accept', value: 'text/html,image/png' }] },
    },
  },
  {
    pain: 43,
    title: 'a template on a binary body',
    by: 'diagnosed',
    code: 'template-on-binary',
    fixes: true,
    test: { http: http('aGk='), responses: [{ ...templated('$input.body'), contentHandling: 'CONVERT_TO_BINARY' }] },
  },
  {
    pain: 44,
    title: 'malformed Lambda proxy response',
    by: 'diagnosed',
    code: 'malformed-proxy-response',
    fixes: true,
    test: { type: 'AWS_PROXY', lambda: returned({ statusCode: 200, body: { a: 1 } }) },
  },
  {
    pain: 45,
    title: 'cannot be tried locally',
    by: 'explained',
    shows: () => expect(explained({ lambda: thrown('x') }).steps.map((step) => step.id)).toContain('selection'),
  },
  { pain: 46, title: 'forgot to deploy', by: 'export', how: 'Exports say that a change needs a deployment.' },
  {
    pain: 47,
    title: 'long logs',
    by: 'explained',
    shows: () => {
      const parsed = parseLog(explained({ lambda: thrown('x'), responses: [pattern('y')] }).log);
      expect(parsed.failure).toMatchObject({ rule: 'SEL-11' });
      expect(parsed.backend.lambda?.outcome).toBe('errorPayload');
    },
  },
  { pain: 48, title: 'no examples of non-proxy responses', by: 'lesson', how: 'The gallery and the CDK export.' },
];
