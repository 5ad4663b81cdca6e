import { bigDecimalToString } from '../../java/number-format';
import { type CompiledPattern, matchesWhole } from '../../regex';
import { PathFailure } from '../path/failure';
import type { Node } from './node';

/** `=~`: exactly one side is a regex and matches the whole text of the other (F-12). */
export function matchesRegex(left: Node, right: Node): boolean {
  if (left.kind === 'regex') return right.kind !== 'regex' && matches(left.pattern, right);
  return right.kind === 'regex' && matches(right.pattern, left);
}

function matches(pattern: CompiledPattern, node: Node): boolean {
  const match = matchesWhole(pattern, inputOf(node));
  if (match === 'exhausted')
    throw new PathFailure('LimitExceeded', `the pattern /${pattern.source}/ takes too many steps`);
  return match !== null;
}

/** What is neither text, number nor boolean counts as empty text, also a missing value. */
function inputOf(node: Node): string {
  switch (node.kind) {
    case 'string':
      return node.value;
    case 'number':
      return bigDecimalToString(node.value.unscaled, node.value.scale);
    case 'boolean':
      return String(node.value);
    default:
      return '';
  }
}
