import type { Node } from '../tree/node';

const LIMIT = 200;

/** A value on one line, short enough for a report: `Fn::If [IsProd, a, b]`. */
export function describeNode(node: Node): string {
  const text = phrase(node, 0);
  return text.length > LIMIT ? `${text.slice(0, LIMIT)}…` : text;
}

function phrase(node: Node, depth: number): string {
  if (depth > 6) return '…';
  switch (node.kind) {
    case 'scalar':
      return node.type === 'null' ? 'null' : node.text;
    case 'template':
      return node.parts.map((part) => (typeof part === 'string' ? part : `\${${part.hole}}`)).join('');
    case 'call':
    case 'expression':
      return node.text;
    case 'tagged':
      return `${node.tag === 'Ref' || node.tag === 'Condition' ? '' : 'Fn::'}${node.tag} ${phrase(node.value, depth + 1)}`;
    case 'list':
      return `[${node.items.map((item) => phrase(item.value, depth + 1)).join(', ')}]`;
    case 'map': {
      const [only, second] = node.entries;
      if (only && !second && /^(?:Fn::|Ref$|Condition$)/.test(only.key)) {
        return `${only.key} ${phrase(only.value, depth + 1)}`;
      }
      return `{${node.entries.map((entry) => `${entry.key}: ${phrase(entry.value, depth + 1)}`).join(', ')}}`;
    }
    default:
      return node satisfies never;
  }
}
