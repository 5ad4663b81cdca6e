import { isTreeMap, type Tree } from './tree';

/** Data as JSON, indented by two blanks, without a line break at the end. */
export function writeJson(tree: Tree, indent = ''): string {
  const inner = `${indent}  `;
  if (Array.isArray(tree)) {
    return bracketed(
      '[',
      ']',
      indent,
      tree.map((item) => inner + writeJson(item, inner)),
    );
  }
  if (typeof tree === 'object' && tree !== null && isTreeMap(tree)) {
    const members = [...tree].map(([name, value]) => `${inner}${JSON.stringify(name)}: ${writeJson(value, inner)}`);
    return bracketed('{', '}', indent, members);
  }
  return JSON.stringify(tree);
}

/** Data as JSON on one line. */
export function writeCompactJson(tree: Tree): string {
  if (Array.isArray(tree)) return `[${tree.map(writeCompactJson).join(',')}]`;
  if (typeof tree === 'object' && tree !== null && isTreeMap(tree)) {
    return `{${[...tree].map(([name, value]) => `${JSON.stringify(name)}:${writeCompactJson(value)}`).join(',')}}`;
  }
  return JSON.stringify(tree);
}

function bracketed(open: string, close: string, indent: string, lines: readonly string[]): string {
  return lines.length === 0 ? open + close : `${open}\n${lines.join(',\n')}\n${indent}${close}`;
}
