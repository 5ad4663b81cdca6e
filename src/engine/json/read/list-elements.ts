import { type JavaData, JavaList } from '../../java/collections';
import { invalidPath, PathFailure } from '../path/failure';
import { parseJson } from '../smart/parse-json';
import type { ReadContext } from './context';
import { elementNode, type Node } from './node';

/** The value of a JSON literal; text that json-smart refuses ends the read. */
export function parseLiteral(text: string): JavaData {
  const parsed = parseJson(text, 'HashMap');
  if (parsed.ok) return parsed.value;
  throw new PathFailure('IllegalArgumentException', `net.minidev.json.parser.ParseException: ${parsed.error.message}`);
}

/** The elements of a JSON list, null for anything else. Elements that are no scalars end the read (F-12). */
export function listElements(node: Node, context: ReadContext): readonly Node[] | null {
  if (node.kind === 'container') return elementsOf(node.value, context);
  if (node.kind !== 'json') return null;
  const known = context.literalLists.get(node.text);
  if (known !== undefined) return known;
  const elements = elementsOf(parseLiteral(node.text), context);
  context.literalLists.set(node.text, elements);
  return elements;
}

/** The same where Java insists on JSON: other nodes make the item fail. */
export function requiredElements(node: Node, context: ReadContext): readonly Node[] | null {
  if (node.kind !== 'json' && node.kind !== 'container') throw invalidPath('Expected value list node');
  return listElements(node, context);
}

function elementsOf(value: JavaData, context: ReadContext): readonly Node[] | null {
  if (!(value instanceof JavaList)) return null;
  return value.items.map((item) => {
    context.visit();
    return elementNode(item);
  });
}
