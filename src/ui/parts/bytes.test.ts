import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { base64ToBytes, bytesToBase64, hexDump } from './bytes';

describe('base64', () => {
  it('holds any bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
        expect(base64ToBytes(bytesToBase64(bytes))).toEqual(Uint8Array.from(bytes));
      }),
    );
  });

  it('is the standard alphabet with padding, of long bytes too', () => {
    expect(bytesToBase64(Uint8Array.of(0xfb, 0xff))).toBe('+/8=');
    const long = new Uint8Array(100_000).fill(7);
    expect(bytesToBase64(long)).toBe(Buffer.from(long).toString('base64'));
  });

  it('is read with line breaks in it', () => {
    expect(base64ToBytes(' +/\r\n8= ')).toEqual(Uint8Array.of(0xfb, 0xff));
  });

  it.each(['a', '====', 'YQ=a', 'ünicode', '-_8='])('is not %s', (text) => {
    expect(base64ToBytes(text)).toBeNull();
  });
});

describe('hexDump', () => {
  it('shows offset, bytes and printable characters, eight a line', () => {
    const bytes = Uint8Array.from('Hi there\n\u007f', (char) => char.charCodeAt(0));
    expect(hexDump(bytes)).toBe(`0000  48 69 20 74 68 65 72 65  Hi there\n0008  0a 7f${' '.repeat(20)}··`);
    expect(hexDump(new Uint8Array())).toBe('');
  });

  it('stops at its limit and says how much is left', () => {
    const lines = hexDump(new Uint8Array(1036), 12).split('\n');
    expect(lines).toHaveLength(3);
    expect(lines[1]).toMatch(/^0008 {2}00 00 00 00 {2}/);
    expect(lines[2]).toBe('… 1,024 more bytes');
  });
});
