import { describe, expect, it, vi } from 'vitest';
import { asMap, entriesOf, nodeAt } from './access';
import type { MapNode } from './node';
import { parseYaml } from './yaml';

// Many runs each: on a busy machine they take longer than the usual limit.
vi.setConfig({ testTimeout: 60_000 });

function root(text: string): MapNode {
  const parsed = parseYaml(text, { start: 0, end: text.length });
  if (!parsed.ok) throw new Error(parsed.problem.message);
  const map = asMap(parsed.roots[0]);
  if (!map) throw new Error('This is a map');
  return map;
}

describe('parseYaml', () => {
  it('keeps places, numbers as they are spelled, and tags', () => {
    const text = `a: 0x1F\nb: !Sub |\n  x \${Y}\nc: [1, "2"]\n`;
    const map = root(text);
    expect(nodeAt(map, 'a')).toMatchObject({ type: 'number', text: '0x1F', span: { start: 3, end: 7 } });
    const sub = nodeAt(map, 'b');
    expect(sub).toMatchObject({ kind: 'tagged', tag: 'Sub', value: { text: `x \${Y}\n` } });
    expect(sub && text.slice(sub.span.start, sub.span.end)).toBe(`!Sub |\n  x \${Y}\n`);
  });

  it('brings in merged maps, own members first, and marks what is shared', () => {
    const map = root('base: &base {a: 1, b: 2}\nmade:\n  <<: *base\n  b: 3\nsame: *base\n');
    const made = asMap(nodeAt(map, 'made'));
    expect(made && entriesOf(made).map(({ key, merged }) => [key, merged])).toEqual([
      ['a', true],
      ['b', undefined],
    ]);
    expect(made && nodeAt(made, 'b')).toMatchObject({ text: '3' });
    expect(nodeAt(map, 'same')).toMatchObject({ shared: true, kind: 'map' });
  });

  it('reads brackets that stand too far left, without moving anything', () => {
    const text = 'a:\n    b: {"x": 1, # one\n  "y": 2\n }\nc: end\n';
    const map = root(text);
    const c = nodeAt(map, 'c');
    expect(c && text.slice(c.span.start, c.span.end)).toBe('end');
    expect(asMap(nodeAt(map, 'a'))?.entries).toHaveLength(1);
  });

  it('refuses alias bombs and deep nesting instead of hanging', () => {
    const bomb = [
      'a0: &a0 [x, x, x, x, x, x, x, x, x, x]',
      ...Array.from({ length: 8 }, (_, n) => `a${n + 1}: &a${n + 1} [${Array(10).fill(`*a${n}`).join(', ')}]`),
    ].join('\n');
    expect(parseYaml(bomb, { start: 0, end: bomb.length })).toMatchObject({ ok: false });
    const deep = '['.repeat(3000);
    expect(parseYaml(deep, { start: 0, end: deep.length })).toMatchObject({ ok: false });
  });

  it('says where a text is broken', () => {
    const text = 'a: 1\nb: "x\n';
    expect(parseYaml(text, { start: 0, end: text.length })).toMatchObject({
      ok: false,
      problem: { message: expect.stringContaining('quote') },
    });
  });
});
