import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeBase64, encodeBase64 } from './base64';
import { httpDate, logDate, momentOf, requestTime } from './dates';
import { functionErrorPayload } from './lambda-payload';
import { LruCache } from './lru-cache';
import { parseMappingExpression } from './mapping-expression';
import { decodeUtf8, encodeUtf8 } from './utf8';

describe('base64', () => {
  it('survives the way there and back', () => {
    fc.assert(
      fc.property(fc.uint8Array(), (bytes) => {
        expect(encodeBase64(bytes)).toBe(Buffer.from(bytes).toString('base64'));
        expect(decodeBase64(encodeBase64(bytes))).toEqual({ ok: true, bytes });
      }),
    );
  });

  it.each([
    ['aGk', { ok: true, bytes: encodeUtf8('hi') }],
    ['', { ok: true, bytes: encodeUtf8('') }],
    ['aGk=\n', { ok: false, index: 3 }],
    ['a b', { ok: false, index: 1 }],
    ['aGkx=', { ok: false, index: 5 }],
    ['a', { ok: false, index: 1 }],
    ['é===', { ok: false, index: 0 }],
  ])('BIN-2: %j', (text, expected) => {
    expect(decodeBase64(text)).toEqual(expected);
  });
});

describe('UTF-8', () => {
  it('keeps a byte order mark and replaces what is not valid', () => {
    expect(decodeUtf8(new Uint8Array([0xef, 0xbb, 0xbf, 0x61, 0xff]))).toBe('\ufeffa\ufffd');
  });
});

describe('dates', () => {
  it('agree with the calendar', () => {
    fc.assert(
      fc.property(fc.date({ min: new Date(0), max: new Date(4_102_444_800_000), noInvalidDate: true }), (date) => {
        expect(httpDate(date.getTime())).toBe(date.toUTCString());
      }),
    );
  });

  it('are written as logs and $context write them', () => {
    expect(logDate(1_768_747_200_000)).toBe('Sun Jan 18 14:40:00 UTC 2026');
    expect(requestTime(1_768_747_200_000)).toBe('18/Jan/2026:14:40:00 +0000');
    expect(momentOf(Number.NaN).year).toBe(1970);
  });
});

describe('function errors', () => {
  const error = { errorMessage: 'a "b" é', errorType: 'E', stackTrace: ['x', 'y'] };
  it.each([
    ['nodejs', '{"errorType":"E","errorMessage":"a \\"b\\" é","trace":["x","y"]}'],
    ['python', '{"errorMessage": "a \\"b\\" é", "errorType": "E", "requestId": "r", "stackTrace": ["x", "y"]}'],
    ['java', '{"errorMessage":"a \\"b\\" é","errorType":"E","stackTrace":["x","y"]}'],
  ] as const)('are written as %s does', (runtime, payload) => {
    expect(functionErrorPayload({ ...error, runtime }, 'r')).toBe(payload);
  });
});

describe('mapping expressions', () => {
  it.each([
    ["'a''b'", { kind: 'static', value: "a''b" }],
    ["''", { kind: 'static', value: '' }],
    ['integration.response.header.X-a', { kind: 'header', name: 'X-a' }],
    ['integration.response.multivalueheader.X', { kind: 'multiValueHeader', name: 'X' }],
    ['integration.response.body', { kind: 'body' }],
    ['integration.response.body.a[0].b', { kind: 'bodyPath', path: '$.a[0].b' }],
    ['context.identity.sourceIp', { kind: 'context', path: 'identity.sourceIp' }],
    ['stageVariables.x', { kind: 'stageVariable', name: 'x' }],
    ['*', undefined],
    ['true', undefined],
    ["'", undefined],
    ["'a' + context.requestId", undefined],
    ['integration.response.header.', undefined],
    ['integration.response.header.a b', undefined],
  ])('PAR-1, PAR-17: %s', (expression, expected) => {
    expect(parseMappingExpression(expression)).toEqual(expected);
  });
});

describe('LruCache', () => {
  it('forgets what was used longest ago', () => {
    const cache = new LruCache<number>(2);
    let made = 0;
    const get = (key: string): number => cache.get(key, () => ++made);
    get('a');
    get('b');
    get('a');
    get('c');
    expect([get('a'), get('c'), get('b')]).toEqual([1, 3, 4]);
  });
});
