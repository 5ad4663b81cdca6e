import { callMethod, getIndex, getProperty, JavaList, JavaMap, type JavaValue, type Outcome, printed } from '../java';
import type { PathPart, Range, ReferenceNode } from './ast';
import { DefinedBlock } from './define';
import { evaluate } from './evaluate-expression';
import { nullText } from './parse-reference';
import type { Run } from './run';
import { RenderFailure } from './signals';

const NO_ARGUMENTS: readonly JavaValue[] = [];

/** Elements that a list may reach by method calls. */
const MAX_LIST = 5_000_000;

/**
 * The value of a reference, "" where anything on its way is null (EVAL-1, EVAL-2; VTL-1, VTL-2, VTL-8). Null only for a bare identifier
 * (EVAL-12).
 */
export function resolve(run: Run, node: ReferenceNode): JavaValue {
  if (node.form === 'bare') return null;
  const { recorder } = run;
  let value = node.prefix?.computable === false ? null : run.get(node.name);
  recorder?.begin(node, value);
  if (value === null) {
    recorder?.empty(node, null, null);
    recorder?.end(node, '', true);
    return '';
  }
  for (const part of node.path) {
    const next = follow(run, part, value, node);
    if (next === null) {
      recorder?.empty(node, part, value);
      recorder?.end(node, '', true);
      return '';
    }
    value = next;
  }
  recorder?.end(node, value, false);
  return value;
}

/** The value of a reference as an operand or argument; `$\!x` is null there (ESC-3). */
export function evaluateReference(run: Run, node: ReferenceNode): JavaValue {
  return node.prefix?.computable === false ? null : resolve(run, node);
}

/** Only null and Boolean false are not true (EVAL-23, VTL-3). */
export function isTrueReference(run: Run, node: ReferenceNode): boolean {
  const value = resolve(run, node);
  return value !== null && value !== false;
}

/** The member, element or method result that `part` names; null where there is none. Throws what Java throws. */
export function follow(run: Run, part: PathPart, target: Exclude<JavaValue, null>, node: ReferenceNode): JavaValue {
  run.count(part);
  switch (part.type) {
    case 'property':
      if (target instanceof JavaMap && !isGetterOfMaps(part.name)) {
        const value = target.get(part.name) ?? null;
        run.recorder?.follow(part, target, NO_ARGUMENTS, value);
        return value;
      }
      return settle(run, part, target, node, getProperty(target, part.name), NO_ARGUMENTS);
    case 'index': {
      const index = evaluate(run, part.index);
      return settle(run, part, target, node, getIndex(target, index), [index]);
    }
    case 'method': {
      const args: JavaValue[] = [];
      for (const arg of part.args) args.push(evaluate(run, arg));
      if (target instanceof JavaList && target.items.length > MAX_LIST) {
        throw new RenderFailure(`Stopped: a list of more than ${MAX_LIST} elements`, part);
      }
      return settle(run, part, target, node, callMethod(target, part.name, args), args);
    }
    default:
      return part satisfies never;
  }
}

/** The only getter of maps is `getClass` (EVAL-10). */
function isGetterOfMaps(name: string): boolean {
  return name === 'class' || name === 'Class';
}

function settle(
  run: Run,
  part: PathPart,
  target: Exclude<JavaValue, null>,
  node: ReferenceNode,
  outcome: Outcome,
  args: readonly JavaValue[],
): JavaValue {
  switch (outcome.kind) {
    case 'value':
      if (typeof outcome.value === 'string') run.checkLength(outcome.value.length, part);
      run.recorder?.follow(part, target, args, outcome.value);
      return outcome.value;
    case 'void':
      return '';
    case 'missing':
    case 'unsupported':
      run.recorder?.missing(node, part, target, outcome);
      return null;
    case 'throws':
      throw new RenderFailure(thrown(part, outcome), positionOf(part));
    default:
      return outcome satisfies never;
  }
}

function thrown(part: PathPart, outcome: { exception: string; message: string }): string {
  const what = part.type === 'index' ? 'This index' : `\`${part.name}\``;
  const message = outcome.message === '' ? '' : `: ${outcome.message}`;
  return `${what} throws ${outcome.exception}${message}`;
}

/** Java reports the name of a method, the bracket of an index (ERR-6). */
function positionOf(part: PathPart): Range {
  return part.type === 'method' ? { start: part.start + 1, end: part.nameEnd } : part;
}

/** The printed form of a value; null where Java's `toString()` yields null (EVAL-21). */
export function stringify(run: Run, value: Exclude<JavaValue, null>, range: Range): string | null {
  if (typeof value === 'string') return value;
  if (typeof value === 'number') return String(value);
  if (value instanceof DefinedBlock) return value.toJavaString();
  if (value instanceof JavaMap && run.silent.has(value)) return '';
  const outcome = printed(value);
  if (outcome.kind === 'value' && typeof outcome.value === 'string') {
    run.checkLength(outcome.value.length, range);
    return outcome.value;
  }
  const reason = outcome.kind === 'throws' ? `${outcome.exception}: ${outcome.message}` : 'no text';
  throw new RenderFailure(`Printing this value fails with ${reason}`, range);
}

/** Prints a reference (ESC-1, ESC-2, EVAL-20 … EVAL-22). */
export function renderReference(run: Run, node: ReferenceNode): void {
  if (node.form === 'bare') {
    run.write(node.name, node);
    return;
  }
  const value = resolve(run, node);
  const { prefix } = node;
  if (prefix?.escaped) {
    run.write(`${prefix.slashes}${value === null ? '\\' : ''}${nullText(node)}`, node);
    return;
  }
  if (value instanceof DefinedBlock && value.render()) return;
  const text = value === null ? null : stringify(run, value, node);
  const slashes = prefix?.slashes ?? '';
  const more = prefix?.more ?? '';
  if (text === null) run.write(slashes + slashes + more + nullText(node), node);
  else run.write(prefix === null ? text : slashes + more + text, node);
}
