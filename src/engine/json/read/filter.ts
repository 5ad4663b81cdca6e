import type { JavaData } from '../../java/collections';
import type { CompiledPath, FilterNode } from '../path/ast';
import { PathFailure } from '../path/failure';
import type { ReadContext } from './context';
import { Evaluation, resultOf } from './evaluate';
import { isPlain, lookUp } from './lookup';
import { nodeOf } from './node';
import { holds } from './relation';

/**
 * Whether an item passes a filter. An InvalidPathException inside makes the whole filter false, even under `!` (E-10);
 * other exceptions end the read.
 */
export function passes(test: FilterNode, item: JavaData, context: ReadContext): boolean {
  try {
    return isTrue(test, item, context);
  } catch (error) {
    if (error instanceof PathFailure && error.isInvalidPath) return false;
    throw error;
  }
}

function isTrue(test: FilterNode, item: JavaData, context: ReadContext): boolean {
  switch (test.kind) {
    case 'or':
      return test.terms.some((term) => isTrue(term, item, context));
    case 'and':
      return test.terms.every((term) => isTrue(term, item, context));
    case 'not':
      return !isTrue(test.term, item, context);
    case 'exists':
      return exists(test.path, item, context) === test.expected;
    case 'relation':
      return holds(test.operator, nodeOf(test.left, item, context), nodeOf(test.right, item, context), context);
    default:
      return test satisfies never;
  }
}

/** F-10: evaluated on the item, even if the path starts with `$`. */
function exists(path: CompiledPath, item: JavaData, context: ReadContext): boolean {
  context.visit();
  if (isPlain(path)) return lookUp(path, item) !== undefined;
  try {
    resultOf(path, new Evaluation(path, context, true).run(item));
    return true;
  } catch (error) {
    if (error instanceof PathFailure && error.exception === 'PathNotFoundException') return false;
    throw error;
  }
}
