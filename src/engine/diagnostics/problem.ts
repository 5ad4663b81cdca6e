import type { DocumentPath, Fix, Problem, Range } from '../simulation';
import { CATALOGUE, type CatalogueEntry, type ProblemCode } from './catalogue';

/** What a case adds to its entry in the catalogue. */
export interface Finding {
  /** One sentence about this case. */
  message: string;
  path: DocumentPath;
  /** Whether the message is AWS's own wording. */
  awsWording?: boolean;
  range?: Range;
  output?: Range;
  fixes?: readonly Fix[];
  severity?: Problem['severity'];
}

/** A problem of the catalogue as it turned up. */
export function problem(code: ProblemCode, finding: Finding): Problem {
  const entry: CatalogueEntry = CATALOGUE[code];
  return {
    code,
    severity: finding.severity ?? entry.severity,
    message: finding.message,
    awsWording: finding.awsWording ?? false,
    explanation: entry.explanation,
    rule: entry.rule,
    grade: entry.grade,
    path: finding.path,
    ...(finding.range === undefined ? {} : { range: finding.range }),
    ...(finding.output === undefined ? {} : { output: finding.output }),
    fixes: [...(finding.fixes ?? [])],
  };
}

/** Path of an integration response. */
export function responsePath(index: number): DocumentPath {
  return ['method', 'integration', 'integrationResponses', index];
}

/** A fix of one edit. */
export function fix(label: string, path: DocumentPath, value: unknown): Fix {
  return { label, edits: [{ path, value }] };
}
