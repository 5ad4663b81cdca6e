import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { describeNode } from '../text/describe';
import { nodeAt } from './access';
import { parseJson } from './json';
import type { Node } from './node';

// Many runs each: on a busy machine they take longer than the usual limit.
vi.setConfig({ testTimeout: 60_000 });

function parse(text: string) {
  return parseJson(text, { start: 0, end: text.length });
}

function valueIn(node: Node): unknown {
  if (node.kind === 'scalar') return node.type === 'string' ? node.text : JSON.parse(node.text);
  if (node.kind === 'list') return node.items.map((item) => valueIn(item.value));
  if (node.kind !== 'map') throw new Error(describeNode(node));
  return Object.fromEntries(node.entries.map((entry) => [entry.key, valueIn(entry.value)]));
}

describe('parseJson', () => {
  it('reads what JSON.parse reads', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 4 }), fc.constantFrom(undefined, 1, '\t'), (value, indent) => {
        const text = JSON.stringify(value, null, indent);
        const parsed = parse(text);
        if (!parsed.ok) throw new Error(parsed.problem.message);
        expect(valueIn(parsed.root)).toEqual(JSON.parse(text));
      }),
    );
  });

  it('accepts nothing that JSON.parse rejects', () => {
    const alphabet = fc.constantFrom('{', '}', '[', ']', ',', ':', '"', 'a', '1', '-', '.', 'true', ' ', '\\', '\n');
    fc.assert(
      fc.property(fc.array(alphabet, { maxLength: 8 }), (parts) => {
        const text = parts.join('');
        const accepted = (() => {
          try {
            JSON.parse(text);
            return true;
          } catch {
            return false;
          }
        })();
        expect(parse(text).ok).toBe(accepted);
      }),
      { numRuns: 500 },
    );
  });

  it('keeps the place and the spelling of numbers, and the last of repeated members', () => {
    const text = '{"a": 1, "b": 1.50e1, "a": 2}';
    const parsed = parse(text);
    if (!parsed.ok || parsed.root.kind !== 'map') throw new Error('This is an object');
    const b = nodeAt(parsed.root, 'b');
    expect(b).toMatchObject({ text: '1.50e1', type: 'number' });
    expect(b && text.slice(b.span.start, b.span.end)).toBe('1.50e1');
    expect(nodeAt(parsed.root, 'a')).toMatchObject({ text: '2' });
  });

  it('refuses what is nested too deeply, and says where a text is broken', () => {
    expect(parse('['.repeat(100_000))).toMatchObject({ ok: false });
    expect(parse('{"a": tru}')).toEqual({ ok: false, problem: { message: "Expected a value, found 't'", offset: 6 } });
  });
});
