import { isTreeMap, type Tree, type TreeMap } from './tree';
import { yamlBlock, yamlScalar } from './yaml-text';

/** Keys from this length on are written with `?`: YAML readers give up on longer ones before a colon. */
const LONGEST_PLAIN_KEY = 1000;

/** Data as YAML that versions 1.1 (CloudFormation) and 1.2 (OpenAPI) read alike, with a line break at the end. */
export function writeYaml(tree: Tree): string {
  const collection = collectionLines(tree, '');
  return collection === undefined ? `${inline(tree)}\n` : `${collection.join('\n')}\n`;
}

/** The lines of a list or map that is not empty. */
function collectionLines(tree: Tree, indent: string): string[] | undefined {
  if (Array.isArray(tree)) return tree.length === 0 ? undefined : tree.flatMap((item) => itemLines(item, indent));
  if (!isMap(tree) || tree.size === 0) return undefined;
  return [...tree].flatMap(([name, value]) => memberLines(name, value, indent));
}

function itemLines(item: Tree, indent: string): string[] {
  const inner = collectionLines(item, `${indent}  `);
  if (inner === undefined) return valueLines(`${indent}-`, item, `${indent}  `);
  const [first = '', ...rest] = inner;
  return [`${indent}- ${first.slice(indent.length + 2)}`, ...rest];
}

function memberLines(name: string, value: Tree, indent: string): string[] {
  const key = yamlScalar(name);
  const long = key.length > LONGEST_PLAIN_KEY;
  const lead = long ? `${indent}:` : `${indent}${key}:`;
  const inner = collectionLines(value, `${indent}  `);
  const lines = inner === undefined ? valueLines(lead, value, `${indent}  `) : [lead, ...inner];
  return long ? [`${indent}? ${key}`, ...lines] : lines;
}

function valueLines(lead: string, value: Tree, indent: string): string[] {
  const block = typeof value === 'string' ? yamlBlock(value) : undefined;
  if (block === undefined) return [`${lead} ${inline(value)}`];
  return [`${lead} ${block.header}`, ...block.lines.map((line) => (line === '' ? '' : indent + line))];
}

function inline(tree: Tree): string {
  if (typeof tree === 'string') return yamlScalar(tree);
  if (Array.isArray(tree)) return '[]';
  return isMap(tree) ? '{}' : JSON.stringify(tree);
}

function isMap(tree: Tree): tree is TreeMap {
  return typeof tree === 'object' && tree !== null && isTreeMap(tree);
}
