import { assign } from './assign';
import type { Block, DirectiveNode, IfNode, SetNode, Statement } from './ast';
import { DefinedBlock } from './define';
import { evaluate, isTrue } from './evaluate-expression';
import { renderReference } from './evaluate-reference';
import { ForeachScope } from './foreach-scope';
import { assignedName } from './parse-reference';
import { renderForeach } from './render-foreach';
import type { Run } from './run';
import { BreakSignal, RenderFailure, StopSignal } from './signals';

/** Renders the statements of a block in order. */
export function renderBlock(run: Run, block: Block): void {
  for (const statement of block.statements) renderStatement(run, statement);
}

function renderStatement(run: Run, node: Statement): void {
  run.count(node);
  run.recorder?.visit(node);
  switch (node.type) {
    case 'text':
      run.write(node.text, node);
      return;
    case 'reference':
      renderReference(run, node);
      run.recorder?.printed(node);
      return;
    case 'set':
      renderSet(run, node);
      return;
    case 'if':
      renderIf(run, node);
      return;
    case 'directive':
      renderDirective(run, node);
      return;
    default:
      node satisfies never;
  }
}

/** A right side that is null leaves everything as it was (SET-1). */
function renderSet(run: Run, node: SetNode): void {
  const value = evaluate(run, node.value);
  const source = run.recorder?.sourceOf(node.value) ?? null;
  if (value !== null) assign(run, node.target, value);
  run.recorder?.set(node, value, source);
}

function renderIf(run: Run, node: IfNode): void {
  for (const branch of node.branches) {
    const truth = branch.condition === null || isTrue(run, branch.condition);
    run.recorder?.branch(branch, truth);
    if (!truth) continue;
    renderBlock(run, branch.body);
    return;
  }
}

function renderDirective(run: Run, node: DirectiveNode): void {
  switch (node.name) {
    case null:
    case 'literal':
      run.recorder?.literal(node);
      run.write(node.text, node);
      return;
    case 'foreach':
      renderForeach(run, node);
      return;
    case 'define':
      renderDefine(run, node);
      return;
    case 'macro':
      run.recorder?.literal(node);
      return;
    case 'break':
      renderBreak(run, node);
      return;
    case 'stop': {
      const [argument] = node.args;
      if (argument !== undefined) evaluate(run, argument);
      run.recorder?.leave(node, 'stop');
      throw new StopSignal();
    }
    case 'include':
    case 'parse':
      renderInclude(run, node);
      return;
    default:
      node.name satisfies never;
  }
}

/** DEF-1. */
function renderDefine(run: Run, node: DirectiveNode): void {
  const [target] = node.args;
  if (target === undefined || node.block === null) return;
  const name = target.type === 'reference' ? assignedName(target) : target.source.slice(1);
  run.set(name, new DefinedBlock(run, node.block));
  run.recorder?.define(node);
}

/** FOR-7. */
function renderBreak(run: Run, node: DirectiveNode): void {
  const [argument] = node.args;
  if (argument === undefined) {
    run.recorder?.leave(node, 'break');
    throw new BreakSignal(null);
  }
  const scope = evaluate(run, argument);
  if (!(scope instanceof ForeachScope)) {
    throw new RenderFailure(`\`${argument.source}\` is not the scope of a loop`, argument);
  }
  run.recorder?.leave(node, 'break');
  throw new BreakSignal(scope.owner);
}

/** There are no other templates to include (DIR-3, VTL-17). */
function renderInclude(run: Run, node: DirectiveNode): void {
  const [argument] = node.args;
  if (argument === undefined && node.name === 'include') return;
  if (argument?.type === 'reference' || argument?.type === 'string') evaluate(run, argument);
  throw new RenderFailure(`\`#${node.name}\` fails: API Gateway has no other templates to include`, node);
}
