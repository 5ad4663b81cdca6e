import { describe, expect, it } from 'vitest';
import type { ContentHandling, Payload } from '../model';
import { encodeBase64 } from './base64';
import { run } from './fixtures';
import { isBinaryMediaType } from './media-type';

const PNG = 'image/png';
const RAW = encodeBase64(new Uint8Array([0x1f, 0x8b, 0xff]));

function reply(bodyBase64: string, type: string, accept: string, contentHandling?: ContentHandling, template?: string) {
  return run({
    http: { headers: [{ name: 'Content-Type', value: type }], body: { base64: bodyBase64 } },
    request: { headers: [{ name: 'Accept', value: accept }] },
    api: { binaryMediaTypes: [PNG] },
    responses: [
      {
        statusCode: '200',
        ...(contentHandling === undefined ? {} : { contentHandling }),
        ...(template === undefined ? {} : { responseTemplates: { 'application/json': template } }),
      },
    ],
  }).reply;
}

const base64Of = (text: string): string => encodeBase64(new TextEncoder().encode(text));

describe('content handling', () => {
  it.each([
    ['text', 'text', undefined, 'text'],
    ['text', 'text', 'CONVERT_TO_TEXT', 'text'],
    ['text', 'text', 'CONVERT_TO_BINARY', 'decoded'],
    ['text', 'binary', undefined, 'decoded'],
    ['text', 'binary', 'CONVERT_TO_TEXT', 'text'],
    ['text', 'binary', 'CONVERT_TO_BINARY', 'decoded'],
    ['binary', 'text', undefined, 'encoded'],
    ['binary', 'text', 'CONVERT_TO_TEXT', 'encoded'],
    ['binary', 'text', 'CONVERT_TO_BINARY', 'text'],
    ['binary', 'binary', undefined, 'text'],
    ['binary', 'binary', 'CONVERT_TO_TEXT', 'encoded'],
    ['binary', 'binary', 'CONVERT_TO_BINARY', 'text'],
  ] as const)('BIN-1: %s payload, %s Accept, %s', (payload, accept, handling, result) => {
    const outcomes = { text: 'aGk=', decoded: 'hi', encoded: base64Of('aGk=') };
    const types = { text: 'text/plain', binary: PNG };
    expect(reply(base64Of('aGk='), types[payload], types[accept], handling).text).toBe(outcomes[result]);
  });

  it('BIN-2: text that is not base64 cannot be decoded', () => {
    expect(reply(base64Of('not base64'), 'text/plain', PNG).statusCode).toBe(500);
  });

  it('BIN-3: base64 text of a binary type is encoded again', () => {
    expect(reply(base64Of('aGk='), PNG, 'text/plain').text).toBe('YUdrPQ==');
  });

  it('TPL-8: bytes that are not UTF-8 become U+FFFD in text', () => {
    expect(reply(RAW, 'text/plain', 'text/plain').text).toBe('\u001f\ufffd\ufffd');
  });

  it('TPL-9, BIN-4: a template reads text but not bytes', () => {
    expect(reply(RAW, PNG, 'text/plain', 'CONVERT_TO_TEXT', '[$input.body]').text).toBe(`[${RAW}]`);
    expect(reply(RAW, PNG, PNG, 'CONVERT_TO_BINARY', '[$input.body]').statusCode).toBe(500);
  });

  it('BIN-5: the request body is converted by its Content-Type', () => {
    const sent = (contentType: string, contentHandling?: ContentHandling): Payload | undefined =>
      run({
        http: {},
        api: { binaryMediaTypes: [PNG] },
        integration: contentHandling === undefined ? {} : { contentHandling },
        request: { headers: [{ name: 'Content-Type', value: contentType }], body: { text: 'aGk=' } },
      }).integrationRequest;
    expect(sent('text/plain')).toEqual({ text: 'aGk=' });
    expect(sent('text/plain', 'CONVERT_TO_BINARY')).toEqual({ base64: 'aGk=' });
    expect(sent(PNG)).toEqual({ base64: 'YUdrPQ==' });
    expect(sent(PNG, 'CONVERT_TO_TEXT')).toEqual({ text: 'YUdrPQ==' });
  });

  it('BIN-7: a MOCK has nothing to convert', () => {
    const result = run({ responses: [{ statusCode: '200', contentHandling: 'CONVERT_TO_BINARY' }] });
    expect(result.reply).toMatchObject({ statusCode: 200, text: '' });
  });

  it('BIN-8: the log hides binary bodies', () => {
    const result = run({
      http: { headers: [{ name: 'Content-Type', value: PNG }], body: { base64: RAW } },
      api: { binaryMediaTypes: [PNG] },
      request: { headers: [{ name: 'Accept', value: PNG }] },
    });
    expect(result.log).toContain('Endpoint response body before transformations: [Binary Data]');
  });
});

describe('binary media types', () => {
  it.each([
    [['image/png'], 'image/png', true],
    [['image/png'], 'image/*', false],
    [['image/*'], 'image/webp', true],
    [['image/*'], 'image/*', true],
    [['*/png'], 'image/png', false],
    [['*/*'], undefined, true],
    [['image/png'], undefined, false],
    [['application/*'], 'application', false],
  ] as const)('%j and %s: %s', (types, accept, expected) => {
    expect(isBinaryMediaType(types, accept)).toBe(expected);
  });
});
