import { expect } from 'vitest';
import { thrown } from '../../pipeline/fixtures';
import type { Answer } from './answer';
import { explained, http, OK, pattern, target, templated } from './cases';

/** Pains 17 to 25. */
export const HEADER_PAINS: readonly Answer[] = [
  {
    pain: 17,
    title: 'static values need quotes',
    by: 'diagnosed',
    code: 'static-value-unquoted',
    fixes: true,
    test: { http: {}, responses: [{ statusCode: '200', responseParameters: { [target('X')]: '*' } }] },
  },
  {
    pain: 18,
    title: 'a header that is not declared',
    by: 'diagnosed',
    code: 'header-not-declared',
    fixes: true,
    test: { http: {}, responses: [{ statusCode: '200', responseParameters: { [target('X')]: "'1'" } }] },
  },
  {
    pain: 19,
    title: 'CORS headers on some responses only',
    by: 'diagnosed',
    code: 'cors-missing',
    fixes: true,
    test: {
      http: {},
      responses: [
        { statusCode: '200', responseParameters: { [target('Access-Control-Allow-Origin')]: "'*'" } },
        pattern('4..'),
      ],
    },
  },
  {
    pain: 20,
    title: 'text and a variable cannot be joined',
    by: 'diagnosed',
    code: 'mapping-concatenation',
    test: {
      http: {},
      responses: [{ statusCode: '200', responseParameters: { [target('Set-Cookie')]: "'id='+context.requestId" } }],
    },
  },
  {
    pain: 21,
    title: 'redirect with Location from the message',
    by: 'explained',
    shows: () => {
      const responseParameters = { [target('Location')]: 'integration.response.body.errorMessage' };
      const result = explained({
        lambda: thrown('https://a.example/'),
        responses: [OK, { statusCode: '302', selectionPattern: 'https?://.*', responseParameters }],
      });
      expect(result.reply.headers).toContainEqual(
        expect.objectContaining({ name: 'Location', value: 'https://a.example/' }),
      );
    },
  },
  {
    pain: 22,
    title: 'only the last of several headers',
    by: 'diagnosed',
    code: 'multi-value-last-wins',
    test: {
      http: { headers: ['a', 'b'].map((value) => ({ name: 'Set-Cookie', value })) },
      responses: [
        { statusCode: '200', responseParameters: { [target('Set-Cookie')]: 'integration.response.header.Set-Cookie' } },
      ],
    },
  },
  {
    pain: 23,
    title: 'remapped headers',
    by: 'diagnosed',
    code: 'header-remapped',
    test: {
      http: {},
      responses: [{ statusCode: '200', responseParameters: { [target('WWW-Authenticate')]: "'Basic'" } }],
    },
  },
  {
    pain: 24,
    title: 'Content-Type stays application/json',
    by: 'diagnosed',
    code: 'content-type-default',
    fixes: true,
    test: { http: http('{}'), responses: [templated('<b/>', 'application/xml')] },
  },
  {
    pain: 25,
    title: 'order errors in Terraform and CloudFormation',
    by: 'export',
    how: 'Exports write the dependencies.',
  },
];
