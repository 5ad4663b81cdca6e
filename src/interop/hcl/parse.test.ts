import { describe, expect, it } from 'vitest';
import { nodeAt } from '../tree/access';
import type { MapNode } from '../tree/node';
import { parseHcl } from './parse';

function root(text: string): MapNode {
  const parsed = parseHcl(text);
  if (!parsed.ok) throw new Error(`${parsed.problem.message} at ${parsed.problem.offset}`);
  return parsed.root;
}

function value(source: string) {
  return nodeAt(root(`x = ${source}\n`), 'x');
}

describe('parseHcl', () => {
  it('reads blocks with labels, comments of all kinds and nested blocks', () => {
    const text = '# one\nresource "a" "b" { // two\n  c = 1 /* three */\n  d {\n    e = true\n  }\n}\n';
    const [block] = root(text).entries;
    expect(block).toMatchObject({ key: 'resource', labels: ['a', 'b'] });
    expect(block && text.slice(block.span.start, block.span.end)).toBe(text.slice(6, -1));
  });

  it('decodes quoted strings and keeps interpolations apart', () => {
    expect(value('"a\\"\\\\\\n\\u00e9 $' + '$' + '{b} %' + '%{c}"')).toMatchObject({
      kind: 'scalar',
      text: 'a"\\\n\u00e9 $' + '{b} %{c}',
    });
    expect(value(`"a \${var.b["c"]} d"`)).toMatchObject({
      kind: 'template',
      parts: ['a ', { hole: 'var.b["c"]' }, ' d'],
    });
  });

  it('reads heredocs, with and without their indentation', () => {
    expect(value('<<EOT\n  a\n   b\\n\nEOT')).toMatchObject({ text: '  a\n   b\\n\n' });
    expect(value('<<-EOT\n    a\n      b\n\n    c\n  EOT')).toMatchObject({ text: 'a\n  b\n\nc\n' });
  });

  it.each([
    'var.a ? "b" : "c"',
    'a.b[0].c',
    '[for x in y : x.z if x != ""]',
    '{ for k, v in m : k => v }',
    '!var.a && (b ||\n c)',
    '"a" == var.b',
    '-var.a',
    'local.x[*].y',
  ])('keeps the expression %s as text', (source) => {
    expect(value(source)).toMatchObject({ kind: 'expression', text: source });
  });

  it('reads objects with any separators and keys, lists and calls', () => {
    expect(value('{ a = 1, "b" : [1, "2",], (c) = f(x...)\n d = null }')).toMatchObject({
      entries: [{ key: 'a' }, { key: 'b' }, { key: '(c)' }, { key: 'd' }],
    });
    expect(value('jsonencode({ a = 1 })')).toMatchObject({ kind: 'call', name: 'jsonencode', args: [{ kind: 'map' }] });
  });

  it.each([
    ['x = "a', 'A string is not closed'],
    ['x = <<E\na\n', 'The heredoc <<E is not closed'],
    ['x "a" {', "Expected '}', but the text ends"],
    ['x = ', 'Expected a value'],
    [`x = ${'['.repeat(5000)}`, 'Nested deeper'],
  ])('says what is wrong with %j', (text, message) => {
    expect(parseHcl(text)).toMatchObject({ ok: false, problem: { message: expect.stringContaining(message) } });
  });
});
