import type { JavaData } from '../../java/collections';
import { javaEquals } from '../../java/equality';
import { bigDecimalToString } from '../../java/number-format';
import { compareDecimals } from '../../java/numbers';
import { attempt } from '../../java/outcome';
import { JavaBigDecimal } from '../../java/values';
import { parseBigDecimal } from '../smart/decimal';
import { parseLiteral } from './list-elements';
import type { Node } from './node';

/**
 * `==` of two nodes, by the kind of the left one (F-11). As a `member` of a list JSON is compared by its text, since
 * elements are not parsed.
 */
export function areEqual(left: Node, right: Node, as: 'value' | 'member' = 'value'): boolean {
  switch (left.kind) {
    case 'number':
      return equalsNumber(left.value, right);
    case 'string':
      if (right.kind === 'number') return left.value === bigDecimalToString(right.value.unscaled, right.value.scale);
      return right.kind === 'string' && left.value === right.value;
    case 'boolean':
      return right.kind === 'boolean' && left.value === right.value;
    case 'null':
      return right.kind === 'null';
    case 'json':
      // A literal on the left is text to Java, which equals no parsed value.
      if (as === 'value') return false;
      return right.kind === 'json' && left.text === right.text;
    case 'container':
      if (as === 'member') return false;
      if (right.kind === 'json') return sameContent(left.value, parseLiteral(right.text));
      return right.kind === 'container' && sameContent(left.value, right.value);
    case 'regex':
    case 'undefined':
    case 'pathText':
      return false;
    default:
      return left satisfies never;
  }
}

function equalsNumber(number: JavaBigDecimal, right: Node): boolean {
  if (right.kind === 'number') return compareDecimals(number, right.value) === 0;
  if (right.kind !== 'string') return false;
  const other = parseBigDecimal(right.value);
  return other instanceof JavaBigDecimal && compareDecimals(number, other) === 0;
}

/** What is too large to compare counts as different. */
function sameContent(left: JavaData, right: JavaData): boolean {
  const outcome = attempt(() => ({ kind: 'value', value: javaEquals(left, right) }));
  return outcome.kind === 'value' && outcome.value === true;
}
