import { describe, expect, it } from 'vitest';
import { isHttpResponse, readHttpResponse } from './http-response';

describe('readHttpResponse', () => {
  it('fills the backend with status, repeated headers and body', () => {
    const scenario = readHttpResponse(
      'HTTP/1.1 404 Not Found\r\nSet-Cookie: a=1\r\nSet-Cookie: b=2\r\nX-Long: one\r\n two\r\n\r\n{"a": 1}',
    );
    expect(scenario).toMatchObject({ name: 'Backend answered 404 Not Found' });
    expect(scenario?.backend.http).toEqual({
      outcome: 'response',
      statusCode: 404,
      headers: [
        { name: 'Set-Cookie', value: 'a=1' },
        { name: 'Set-Cookie', value: 'b=2' },
        { name: 'X-Long', value: 'one two' },
      ],
      body: { text: '{"a": 1}' },
    });
  });

  it('takes the last response of several, and no request lines of curl', () => {
    const text =
      '* Connected\n> GET / HTTP/1.1\n> Accept: */*\n>\n< HTTP/1.1 301 Moved\n< Location: /b\n<\n< HTTP/2 200 \n< Content-Length: 2\n< \nok\n';
    expect(isHttpResponse(text)).toBe(true);
    expect(readHttpResponse(text)?.backend.http).toEqual({
      outcome: 'response',
      statusCode: 200,
      headers: [{ name: 'Content-Length', value: '2' }],
      body: { text: 'ok' },
    });
  });

  it('reads a response without a body', () => {
    expect(readHttpResponse('HTTP/1.1 204 No Content')?.backend.http).toMatchObject({
      statusCode: 204,
      body: { text: '' },
    });
  });

  it('takes no other text for a response', () => {
    expect(isHttpResponse('HTTP is a protocol')).toBe(false);
    expect(isHttpResponse('openapi: 3.0.1')).toBe(false);
  });
});
