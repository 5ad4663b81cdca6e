import { expect } from 'vitest';
import { thrown } from '../../pipeline/fixtures';
import type { Answer } from './answer';
import { explained, http, OK, pattern, templated } from './cases';

/** Pains 26 to 40. */
export const TEMPLATE_PAINS: readonly Answer[] = [
  {
    pain: 26,
    title: 'output that is not JSON',
    by: 'diagnosed',
    code: 'output-not-json',
    test: { http: http('{"error":"x"}'), responses: [templated('"error": $input.path(\'$.error\')')] },
  },
  {
    pain: 27,
    title: 'JSON in a string in errorMessage',
    by: 'diagnosed',
    code: 'json-in-error-message',
    test: { lambda: thrown('{"code":1}'), responses: [OK, pattern('.*code.*')] },
  },
  {
    pain: 28,
    title: "escapeJavaScript writes \\'",
    by: 'diagnosed',
    code: 'escaped-single-quote',
    fixes: true,
    test: {
      http: http('{"m":"it\'s"}'),
      responses: [templated('{"m":"$util.escapeJavaScript($input.path(\'$.m\'))"}')],
    },
  },
  {
    pain: 29,
    title: 'an object prints {a=b}',
    by: 'diagnosed',
    code: 'java-object-printed',
    test: { http: http('{"o":{"a":"b"}}'), responses: [templated('{"o": $input.path(\'$.o\')}')] },
  },
  {
    pain: 30,
    title: 'commas in #foreach',
    by: 'diagnosed',
    code: 'stray-comma',
    test: { http: http('[1,2]'), responses: [templated("[#foreach($x in $input.path('$'))$x,#end]")] },
  },
  {
    pain: 31,
    title: 'a string with two pairs of quotes',
    by: 'diagnosed',
    code: 'json-in-quotes',
    test: { http: http('{"a":"x"}'), responses: [templated('{"a":"$input.json(\'$.a\')"}')] },
  },
  {
    pain: 32,
    title: 'local Velocity differs from Java',
    by: 'explained',
    shows: () => {
      const result = explained({ http: http('{"a":null}'), responses: [templated('#if($nothing)yes#else no#end')] });
      expect(result.reply.text).toBe('yes');
    },
  },
  {
    pain: 33,
    title: 'a reference without a value',
    by: 'diagnosed',
    code: 'reference-empty',
    test: { http: http('{}'), responses: [templated('{"a":"$input.path(\'$.a.b\')","b":"$foo.bar"}')] },
  },
  {
    pain: 34,
    title: 'an override that is ignored',
    by: 'diagnosed',
    code: 'override-ignored',
    test: { http: http('{}'), responses: [templated('#set($context.responseOverride.status = "400"){}')] },
  },
  {
    pain: 35,
    title: 'Accept chooses the template',
    by: 'diagnosed',
    code: 'template-not-chosen',
    test: {
      http: http('{}'),
      request: { headers: [{ name: 'Accept', value: 'text/html' }] },
      responses: [templated('{}')],
    },
  },
  {
    pain: 36,
    title: 'an empty template means passthrough',
    by: 'diagnosed',
    code: 'template-empty',
    test: { http: http('{}'), responses: [templated(null)] },
  },
  {
    pain: 37,
    title: '\\" within a template’s string',
    by: 'diagnosed',
    code: 'string-escape',
    fixes: true,
    test: { http: http('{}'), responses: [templated('#set($x = "say \\"hi\\"")$x')] },
  },
  {
    pain: 38,
    title: 'text behind #set is printed',
    by: 'diagnosed',
    code: 'text-after-set',
    fixes: true,
    test: { http: http('{}'), responses: [templated('#set($x = 1);<a/>')] },
  },
  {
    pain: 39,
    title: 'gateway responses are not VTL',
    by: 'diagnosed',
    code: 'gateway-template-vtl',
    test: {
      api: {
        gatewayResponses: {
          DEFAULT_5XX: { responseTemplates: { 'application/json': '$context.error.message.replaceAll("a","b")' } },
        },
      },
    },
  },
  {
    pain: 40,
    title: 'numbers lose .00',
    by: 'diagnosed',
    code: 'number-respelled',
    test: { http: http('{"price":10.00}'), responses: [templated("$input.json('$')")] },
  },
];
