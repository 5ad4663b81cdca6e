import { expect } from 'vitest';
import { returned, thrown } from '../../pipeline/fixtures';
import type { Answer } from './answer';
import { codes, errorPayload, explained, OK, pattern } from './cases';

/** Pains 1 to 16. */
export const SELECTION_PAINS: readonly Answer[] = [
  {
    pain: 1,
    title: 'statusCode in a non-proxy payload does nothing',
    by: 'diagnosed',
    code: 'payload-status-code',
    fixes: true,
    test: { lambda: returned({ statusCode: 400, body: 'x' }) },
  },
  {
    pain: 2,
    title: 'an error is answered 200 because no pattern exists',
    by: 'diagnosed',
    code: 'lambda-only-default',
    fixes: true,
    test: { lambda: thrown('x') },
  },
  {
    pain: 3,
    title: 'a pattern tested against the wrong subject',
    by: 'diagnosed',
    code: 'message-pattern-on-status',
    test: { http: { statusCode: 400 }, responses: [OK, pattern('.*Bad Request.*')] },
  },
  {
    pain: 4,
    title: 'a newline in errorMessage stops the dot',
    by: 'diagnosed',
    code: 'newline-stops-dot',
    fixes: true,
    test: { lambda: thrown('Bad\nrequest'), responses: [OK, pattern('Bad.*')] },
  },
  {
    pain: 5,
    title: 'the whole string must match',
    by: 'diagnosed',
    code: 'pattern-partial',
    fixes: true,
    test: { lambda: thrown('foo 404 bar'), responses: [OK, pattern('404')] },
  },
  {
    pain: 6,
    title: '[NotFound] taken for a word',
    by: 'diagnosed',
    code: 'class-for-word',
    fixes: true,
    test: { lambda: thrown('x'), responses: [OK, pattern('.*[NotFound].*')] },
  },
  {
    pain: 7,
    title: 'a backslash lost in the host language',
    by: 'diagnosed',
    code: 'lost-backslash',
    fixes: true,
    test: { http: { statusCode: 404 }, responses: [OK, pattern('4d{2}')] },
  },
  {
    pain: 8,
    title: 'overlapping patterns',
    by: 'diagnosed',
    code: 'responses-overlap',
    test: { lambda: thrown('[A] b'), responses: [OK, pattern('.*A.*'), pattern('.*b.*', '500')] },
  },
  {
    pain: 9,
    title: '.+ taken to match success',
    by: 'explained',
    shows: () => {
      const result = explained({ lambda: returned({}), responses: [OK, pattern('.+', '500')] });
      expect(result.selection.subject).toMatchObject({ value: '', present: false });
      expect(result.reply.statusCode).toBe(200);
      expect(codes(result.problems)).toContain('any-error-pattern');
    },
  },
  {
    pain: 10,
    title: 'no match and no default',
    by: 'diagnosed',
    code: 'no-match',
    fixes: true,
    test: { lambda: thrown('x'), responses: [pattern('y')] },
  },
  {
    pain: 11,
    title: 'invalid method response',
    by: 'diagnosed',
    code: 'missing-method-response',
    fixes: true,
    test: { lambda: returned(1), methodResponses: [] },
  },
  {
    pain: 12,
    title: 'selectionPattern in the wrong place or of the wrong type',
    by: 'import',
    how: 'The importers carry it over and list what they changed.',
  },
  {
    pain: 13,
    title: 'patterns on a proxy do nothing',
    by: 'diagnosed',
    code: 'mapping-ignored-for-proxy',
    fixes: true,
    test: { type: 'AWS_PROXY', lambda: returned({}), responses: [OK, pattern('.*x')] },
  },
  {
    pain: 14,
    title: 'time-outs and exits need patterns of their own',
    by: 'diagnosed',
    code: 'lambda-crash-unmatched',
    fixes: true,
    test: {
      lambda: errorPayload('{"errorMessage":"2024 c6af Task timed out after 3.00 seconds"}'),
      responses: [OK, pattern('^\\[Bad\\].*')],
    },
  },
  {
    pain: 15,
    title: 'the [404] marker leaks to the client',
    by: 'diagnosed',
    code: 'status-prefix-leaks',
    test: { lambda: thrown('[404] Not found'), responses: [OK, pattern('\\[404\\].*', '404')] },
  },
  {
    pain: 16,
    title: 'an empty pattern shifts the default',
    by: 'diagnosed',
    code: 'duplicate-default',
    test: { lambda: returned(1), responses: [OK, pattern('', '500')] },
  },
];
