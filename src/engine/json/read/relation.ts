import { JavaList, JavaMap } from '../../java/collections';
import { compareDecimals } from '../../java/numbers';
import type { JavaBigDecimal } from '../../java/values';
import type { FilterOperator } from '../path/ast';
import { invalidPath, PathFailure } from '../path/failure';
import type { ReadContext } from './context';
import { areEqual } from './equality';
import { listElements, parseLiteral, requiredElements } from './list-elements';
import type { Node } from './node';
import { matchesRegex } from './regex';

/** Whether a relation holds between two evaluated sides (F-11, F-12). */
export function holds(operator: FilterOperator, left: Node, right: Node, context: ReadContext): boolean {
  switch (operator) {
    case '==':
      return areEqual(left, right);
    case '!=':
      return !areEqual(left, right);
    case '===':
      return sameKind(left, right) && areEqual(left, right);
    case '!==':
      return !(sameKind(left, right) && areEqual(left, right));
    case '<':
      return compared(left, right, (order) => order < 0);
    case '<=':
      return compared(left, right, (order) => order <= 0);
    case '>':
      return compared(left, right, (order) => order > 0);
    case '>=':
      return compared(left, right, (order) => order >= 0);
    case '=~':
      return matchesRegex(left, right);
    case 'IN':
      return isIn(left, right, context);
    case 'NIN':
      return !isIn(left, right, context);
    case 'CONTAINS':
      return contains(left, right, context);
    case 'SUBSETOF':
      return isSubset(left, right, context);
    case 'SIZE':
      return right.kind === 'number' && sizeOf(left) === intValue(right.value);
    case 'EMPTY':
      return isEmptyAs(left, right);
    case 'EXISTS':
      return existsAs(left, right);
    case 'ALL':
    case 'TYPE':
    case 'MATCHES':
      throw invalidPath(`${operator.toLowerCase()} has no meaning in the text of a path`);
    default:
      return operator satisfies never;
  }
}

/** Whether Java would use the same node class for both. */
function sameKind(left: Node, right: Node): boolean {
  return left.kind === right.kind || (isJson(left) && isJson(right));
}

function isJson({ kind }: Node): boolean {
  return kind === 'json' || kind === 'container';
}

function compared(left: Node, right: Node, test: (order: number) => boolean): boolean {
  if (left.kind === 'number' && right.kind === 'number') return test(compareDecimals(left.value, right.value));
  if (left.kind !== 'string' || right.kind !== 'string') return false;
  return test(left.value < right.value ? -1 : Number(left.value > right.value));
}

/** An object as list of members has none, other values are refused. */
function isIn(left: Node, right: Node, context: ReadContext): boolean {
  return requiredElements(right, context)?.some((element) => areEqual(left, element, 'member')) ?? false;
}

function contains(left: Node, right: Node, context: ReadContext): boolean {
  if (left.kind === 'string') return right.kind === 'string' && left.value.includes(right.value);
  return listElements(left, context)?.some((element) => areEqual(right, element, 'member')) ?? false;
}

function isSubset(left: Node, right: Node, context: ReadContext): boolean {
  const allowed = requiredElements(right, context);
  if (allowed === null) return false;
  const elements = requiredElements(left, context);
  return elements?.every((one) => allowed.some((other) => areEqual(one, other, 'member'))) ?? false;
}

/** Length for `size`; null never equals. */
function sizeOf(node: Node): number | null {
  if (node.kind === 'string') return node.value.length;
  if (node.kind !== 'json' && node.kind !== 'container') return null;
  const value = node.kind === 'json' ? parseLiteral(node.text) : node.value;
  return value instanceof JavaList ? value.items.length : -1;
}

/** BigDecimal.intValue(): the integer part's low 32 bits. */
function intValue({ unscaled, scale }: JavaBigDecimal): number {
  // 10^32 has no bits below 2^32; more fraction digits than digits leave nothing.
  if (scale <= -32 || scale > unscaled.toString().length) return 0;
  const whole = scale <= 0 ? unscaled * 10n ** BigInt(-scale) : unscaled / 10n ** BigInt(scale);
  return Number(BigInt.asIntN(32, whole));
}

function isEmptyAs(left: Node, right: Node): boolean {
  if (left.kind !== 'string' && left.kind !== 'json' && left.kind !== 'container') return false;
  if (right.kind !== 'boolean') throw invalidPath('Expected boolean node');
  if (left.kind === 'string') return (left.value === '') === right.value;
  const value = left.kind === 'json' ? parseLiteral(left.text) : left.value;
  const size = value instanceof JavaList ? value.items.length : value instanceof JavaMap ? value.size : 0;
  return (size === 0) === right.value;
}

function existsAs(left: Node, right: Node): boolean {
  if (left.kind === 'boolean' && right.kind === 'boolean') return left.value === right.value;
  if (left.kind !== 'boolean' && right.kind !== 'boolean')
    throw new PathFailure('JsonPathException', 'Failed to evaluate exists expression');
  throw invalidPath('Expected boolean node');
}
