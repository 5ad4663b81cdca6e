import type { JavaValue } from '../../java';
import type { SetNode } from '../ast';
import type { Findings } from './findings';

/** Assignments to `$context.responseOverride` and `$context.requestOverride` (VAR-11, VAR-13). */
export function checkOverride(findings: Findings, seen: Set<string>, node: SetNode, value: JavaValue): void {
  const [first, ...rest] = node.target.path;
  if (node.target.name !== 'context' || first?.type !== 'property' || !first.name.endsWith('Override')) return;
  const key = [first, ...rest].map((part) => (part.type === 'index' ? part.index.source : part.name)).join('.');
  if (seen.has(key)) findings.add('overrideTwice', node, `$context.${key}`, value);
  seen.add(key);
  if (key !== 'responseOverride.status') return;
  const valid = typeof value === 'number' && value >= 100 && value <= 599;
  if (!valid) findings.add('overrideIgnored', node, 'the status must be an integer from 100 to 599', value);
}
