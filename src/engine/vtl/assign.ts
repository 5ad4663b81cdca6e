import { type JavaValue, type Outcome, setIndex, setProperty } from '../java';
import type { PathPart, ReferenceNode } from './ast';
import { evaluate } from './evaluate-expression';
import { follow } from './evaluate-reference';
import { assignedName } from './parse-reference';
import type { Run } from './run';
import { RenderFailure } from './signals';

/** Stores a value through the left side of `#set` (SET-2 … SET-5). */
export function assign(run: Run, target: ReferenceNode, value: JavaValue): void {
  const last = target.path.at(-1);
  if (last === undefined) {
    run.set(assignedName(target), value);
    return;
  }
  let owner = run.get(target.name);
  for (const part of target.path) {
    if (owner === null) return;
    if (part === last) settle(run, target, last, owner, value);
    else owner = follow(run, part, owner, target);
  }
}

function settle(
  run: Run,
  target: ReferenceNode,
  part: PathPart,
  owner: Exclude<JavaValue, null>,
  value: JavaValue,
): void {
  const outcome = store(run, part, owner, value);
  if (outcome.kind === 'throws') {
    const message = outcome.message === '' ? '' : `: ${outcome.message}`;
    throw new RenderFailure(`This assignment throws ${outcome.exception}${message}`, part);
  }
  if (outcome.kind === 'missing' || outcome.kind === 'unsupported') run.recorder?.lost(target, owner);
}

function store(run: Run, part: PathPart, owner: Exclude<JavaValue, null>, value: JavaValue): Outcome {
  switch (part.type) {
    case 'index':
      return setIndex(owner, evaluate(run, part.index), value);
    case 'property':
    case 'method':
      return setProperty(owner, part.name, value);
    default:
      return part satisfies never;
  }
}
