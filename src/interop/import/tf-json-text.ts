import { entriesOf } from '../tree/access';
import type { Node } from '../tree/node';

/**
 * The text Terraform's `jsonencode` makes of a value written out in literals: compact, names sorted, `<`, `>` and `&`
 * escaped. Undefined when the value is not written out.
 */
export function jsonText(node: Node): string | undefined {
  const text = encode(node);
  return text?.replace(/[<>&\u2028\u2029]/g, (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

function encode(node: Node): string | undefined {
  if (node.kind === 'scalar') return node.type === 'string' ? JSON.stringify(node.text) : node.text;
  if (node.kind === 'list') {
    const items = node.items.map((item) => encode(item.value));
    return items.every((item) => item !== undefined) ? `[${items.join(',')}]` : undefined;
  }
  if (node.kind !== 'map') return undefined;
  const members = entriesOf(node)
    .map((entry) => [entry.key, encode(entry.value)] as const)
    .sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
  if (members.some(([, value]) => value === undefined)) return undefined;
  return `{${members.map(([key, value]) => `${JSON.stringify(key)}:${value}`).join(',')}}`;
}
