import { type Iteration, iterate, type JavaValue } from '../java';
import type { DirectiveNode, Expression } from './ast';
import { evaluate } from './evaluate-expression';
import { renderReference } from './evaluate-reference';
import { ForeachScope } from './foreach-scope';
import { renderBlock } from './render-statement';
import type { Run } from './run';
import { BreakSignal, RenderFailure } from './signals';

const COUNT = 'velocityCount';
const HAS_NEXT = 'velocityHasNext';
const SCOPE = 'foreach';

/** `#foreach` (FOR-1 … FOR-9, VTL-12). */
export function renderForeach(run: Run, node: DirectiveNode): void {
  const [target, , third, fourth] = node.args;
  const count = node.args.length;
  if (target === undefined || count < 2) throw new RenderFailure('`#foreach` needs a variable, `in` and a list', node);
  const source = third === undefined ? null : evaluate(run, third);
  const iterator = source === null ? null : iterate(source);
  run.recorder?.loop(node, third, source, iterator !== null);
  if (iterator === null) return;
  const name = target.type === 'reference' ? target.name : target.source.slice(1);
  const before = { item: run.get(name), count: run.get(COUNT), hasNext: run.get(HAS_NEXT), scope: run.get(SCOPE) };
  const outer = before.scope instanceof ForeachScope ? before.scope : null;
  const scope = new ForeachScope(node, outer, outer === null ? before.scope : null, () => run.positionOf(node));
  run.variables.set(SCOPE, scope);
  try {
    for (let round = 1; iterator.hasNext(); round++) {
      run.count(node);
      if (round > run.limits.foreach) {
        run.recorder?.limited(node, run.limits.foreach);
        break;
      }
      run.variables.set(COUNT, round);
      const item = next(node, iterator);
      scope.hasNext = iterator.hasNext();
      run.variables.set(HAS_NEXT, scope.hasNext);
      scope.index++;
      run.setElement(name, item);
      run.recorder?.round(node, name, item, scope.index);
      if (item === null) run.withNullElement(name, () => renderBody(run, node, fourth));
      else renderBody(run, node, fourth);
    }
  } catch (signal) {
    if (!(signal instanceof BreakSignal) || (signal.target !== null && signal.target !== node)) throw signal;
  } finally {
    run.restore(name, before.item);
    run.restore(COUNT, before.count);
    run.restore(HAS_NEXT, before.hasNext);
    leaveScope(run, node);
    run.recorder?.endLoop(node);
  }
}

function next(node: DirectiveNode, iterator: Iteration): JavaValue {
  const outcome = iterator.next();
  if (outcome.kind === 'value') return outcome.value;
  const reason = outcome.kind === 'throws' ? `: ${outcome.exception}` : '';
  throw new RenderFailure(`The list was changed while \`#foreach\` ran through it${reason}`, node);
}

/** A fourth argument takes the place of the block (FOR-1). */
function renderBody(run: Run, node: DirectiveNode, fourth: Expression | undefined): void {
  if (fourth?.type === 'reference') renderReference(run, fourth);
  if (fourth === undefined && node.block !== null) renderBlock(run, node.block);
}

/** `$foreach` becomes the enclosing scope or what it replaced; a value that the template put there stays (FOR-4). */
function leaveScope(run: Run, node: DirectiveNode): void {
  const scope = run.get(SCOPE);
  if (scope === null) throw new RenderFailure('`$foreach` is gone: the loop variable must not have this name', node);
  if (scope instanceof ForeachScope) run.restore(SCOPE, scope.parent ?? scope.topmost().replaced);
}
