import type { Problem } from '../simulation';
import { checkBackend } from './check-backend';
import { checkBinary } from './check-binary';
import { checkHeaders } from './check-headers';
import { checkJsonPaths } from './check-json-paths';
import { checkLambda } from './check-lambda';
import { checkPatterns } from './check-patterns';
import { refusals } from './check-puts';
import { checkSelection } from './check-selection';
import { checkTemplates } from './check-templates';
import type { Inspection } from './inspection';

/** Codes that both the trace of a template and a look at its output give. */
const TRACED = new Set(['escaped-single-quote']);
const ORDER = { error: 0, warning: 1, info: 2 } as const;

/** Where two checks found the same thing at the same place, one finding stays, that with a fix if there is one. */
function withoutDoubles(problems: readonly Problem[]): Problem[] {
  const kept = new Map<string, Problem>();
  for (const found of problems) {
    const place = [found.code, ...found.path];
    const key = (TRACED.has(found.code) ? place : [...place, found.message, found.range?.start ?? '']).join('\n');
    const other = kept.get(key);
    if (other === undefined || (other.fixes.length === 0 && found.fixes.length > 0)) kept.set(key, found);
  }
  return [...kept.values()];
}

/** Every problem of a run, the gravest first; what AWS would refuse counts unless a proxy ignores it anyway. */
export function diagnose(inspection: Inspection): Problem[] {
  const found = [
    ...checkSelection(inspection),
    ...checkLambda(inspection),
    ...checkPatterns(inspection),
    ...(inspection.run.proxy ? [] : refusals(inspection.document)),
    ...checkHeaders(inspection),
    ...checkTemplates(inspection),
    ...checkJsonPaths(inspection),
    ...checkBackend(inspection),
    ...checkBinary(inspection),
  ];
  return withoutDoubles(found).sort((left, right) => ORDER[left.severity] - ORDER[right.severity]);
}
