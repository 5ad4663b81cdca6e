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

const ORDER = { error: 0, warning: 1, info: 2 } as const;

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
  return found.sort((left, right) => ORDER[left.severity] - ORDER[right.severity]);
}
