import { describe, expect, it } from 'vitest';
import { dominantLineBreak, withLineBreaks } from './line-breaks';

describe('dominantLineBreak', () => {
  it('is what most lines end with, LF where there is no break', () => {
    expect(dominantLineBreak('a\r\nb\r\nc\nd')).toBe('\r\n');
    expect(dominantLineBreak('a\r\nb\nc')).toBe('\n');
    expect(dominantLineBreak('abc')).toBe('\n');
  });
});

describe('withLineBreaks', () => {
  it('makes all breaks alike and drops a byte order mark', () => {
    expect(withLineBreaks('\uFEFFa\r\nb\rc\nd', '\n')).toBe('a\nb\nc\nd');
    expect(withLineBreaks('a\nb', '\r\n')).toBe('a\r\nb');
  });
});
