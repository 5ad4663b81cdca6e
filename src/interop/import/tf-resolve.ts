import { nodeAt } from '../tree/access';
import type { Node } from '../tree/node';
import { expressionOf, referenceOf, type TfFile, targetOf } from './tf-file';
import { jsonText } from './tf-json-text';

const HOPS = 10;
const LOCAL = /^local\.([\w-]+)$/;

/** Attributes that a reference may be replaced by: they are written in the file, not computed at deployment. */
const WRITTEN = new Set(['status_code', 'http_method', 'path_part', 'selection_pattern', 'response_type']);

/**
 * Follows an expression to what the file itself says: a local value, the written attribute of a resource, the text
 * that `jsonencode` makes of literals. Anything else stays as it is.
 */
export function resolveTf(file: TfFile, start: Node): Node {
  let node = start;
  for (let hop = 0; hop < HOPS; hop += 1) {
    const next = step(file, node);
    if (!next) return node;
    node = next;
  }
  return node;
}

function step(file: TfFile, node: Node): Node | undefined {
  if (node.kind === 'call') return called(node);
  const expression = expressionOf(node);
  if (expression === undefined) return undefined;
  const local = LOCAL.exec(expression)?.[1];
  if (local !== undefined) return file.locals.get(local);
  const reference = referenceOf(node);
  if (!reference || !WRITTEN.has(reference.attribute)) return undefined;
  if (!expression.endsWith(`.${reference.attribute}`) || !expression.startsWith(reference.type)) return undefined;
  const target = targetOf(file, node);
  return target && nodeAt(target.body, reference.attribute);
}

function called(node: Node & { kind: 'call' }): Node | undefined {
  const [argument, second] = node.args;
  if (!argument || second) return undefined;
  if (node.name === 'tostring') return argument;
  if (node.name !== 'jsonencode') return undefined;
  const text = jsonText(argument);
  if (text === undefined) return undefined;
  return { kind: 'scalar', type: 'string', text, span: node.span, syntax: node.syntax };
}
