import { type JavaData, JavaList, JavaMap } from '../../java/collections';
import { toJavaString } from '../../java/print';
import type { PathToken } from '../path/ast';
import { PathFailure } from '../path/failure';
import type { Evaluation } from './evaluate';
import { passes } from './filter';
import type { Trail } from './trail';

/** A document cannot be deeper; one that `append` put into itself can. */
const MAX_DEPTH = 1000;

/** `..`: looks for the token behind it in a value and everything inside, outer before inner (E-11). */
export function scan(
  evaluation: Evaluation,
  index: number,
  target: PathToken | undefined,
  start: JavaData,
  trail: Trail | null,
): void {
  if (target === undefined) return;
  walk(start, trail, 0);

  function walk(value: JavaData, at: Trail | null, depth: number): void {
    if (depth > MAX_DEPTH) throw new PathFailure('StackOverflowError', 'the document is nested too deeply');
    evaluation.context.visit();
    if (value instanceof JavaMap) {
      if (applies(value)) evaluation.step(index, value, at);
      for (const [key, member] of value.entries()) walk(member, { parent: at, key: toJavaString(key) }, depth + 1);
    } else if (value instanceof JavaList) {
      if (applies(value)) applyToArray(value, at);
      for (const [key, element] of value.items.entries()) walk(element, { parent: at, key }, depth + 1);
    }
  }

  /** A token that is not the last is skipped on arrays: the one behind it gets every element (2.4.0). */
  function applyToArray(list: JavaList, at: Trail | null): void {
    if (evaluation.isLast(index)) evaluation.step(index, list, at);
    else for (const [key, element] of list.items.entries()) evaluation.step(index + 1, element, { parent: at, key });
  }

  function applies(value: JavaMap | JavaList): boolean {
    switch (target?.kind) {
      case 'property':
        if (!(value instanceof JavaMap)) return false;
        // With several names that are not the last token any object will do.
        return (target.names.length > 1 && !evaluation.isLast(index)) || target.names.every((name) => value.has(name));
      case 'index':
      case 'slice':
        return value instanceof JavaList;
      case 'wildcard':
        return true;
      case 'filter':
        return passes(target.test, value, evaluation.context);
      default:
        return false;
    }
  }
}
