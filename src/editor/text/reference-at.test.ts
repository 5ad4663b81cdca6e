import { describe, expect, it } from 'vitest';
import { callAt } from './call-at';
import { chainEndingAt, referenceAt } from './reference-at';

const shown = (text: string) =>
  chainEndingAt(text, text.length)
    ?.segments.map((segment) =>
      segment.kind === 'index' ? '[]' : segment.kind === 'call' ? `${segment.name}()` : segment.name,
    )
    .join('.');

describe('chainEndingAt', () => {
  it.each([
    ['a $input', 'input'],
    ['$!{context.identity', 'context.identity'],
    ["$input.path('$.a(b').get(0)[1].x", 'input.path().get().[].x'],
    ['$map["it\'s"].y', 'map.[].y'],
  ])('reads %s', (text, expected) => {
    expect(shown(text)).toBe(expected);
  });

  it.each(['abc', '3.x', '$5', '.x', ') ]', '$a b'])('finds no reference in %s', (text) => {
    expect(chainEndingAt(text, text.length)).toBeNull();
  });
});

describe('referenceAt', () => {
  it('takes the reference up to the name under the offset', () => {
    const text = 'x $context.identity.sourceIp y';
    const found = referenceAt(text, text.indexOf('identity') + 3);
    expect(found?.chain.segments.map((segment) => segment.kind === 'index' || segment.name)).toEqual([
      'context',
      'identity',
    ]);
    expect(found && text.slice(found.range.start, found.range.end)).toBe('identity');
  });

  it('knows a call from a property', () => {
    expect(referenceAt('$util.urlEncode($x)', 8)?.chain.segments.at(-1)).toEqual({ kind: 'call', name: 'urlEncode' });
    expect(referenceAt('plain words', 3)).toBeNull();
  });
});

describe('callAt', () => {
  it('finds the innermost open call and counts its arguments', () => {
    const text = '$a.replaceAll("x,(", $b.get(1), ';
    expect(callAt(text, text.length)).toMatchObject({ argument: 2 });
    const inner = text.indexOf('1') + 1;
    expect(callAt(text, inner)?.chain.segments.at(-1)).toEqual({ kind: 'name', name: 'get' });
  });

  it('is null outside of calls', () => {
    expect(callAt('$a.get(1) ', 10)).toBeNull();
    expect(callAt('#if( ', 5)).toBeNull();
    expect(callAt('text (with, ', 12)).toBeNull();
  });
});
