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
    const members = [...tree].map(([name, value]) => `${inner}${text(name)}: ${writeJson(value, inner)}`);
    return bracketed('{', '}', indent, members);
  }
  return text(tree);
}

/** Readers that take JSON for YAML refuse some characters that JSON itself does not escape. */
function text(scalar: string | number | boolean | null): string {
  return JSON.stringify(scalar).replace(
    /[\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff]/g,
    (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

function bracketed(open: string, close: string, indent: string, lines: readonly string[]): string {
  return lines.length === 0 ? open + close : `${open}\n${lines.join(',\n')}\n${indent}${close}`;
}
