import type { Problem, TemplateRun } from '../simulation';
import type { Finding, FindingCode } from '../vtl';
import type { ProblemCode } from './catalogue';
import { problem } from './problem';

/** The catalogue's code of what a trace found; null where another check says it better. */
const CODES: Readonly<Record<FindingCode, ProblemCode | null>> = {
  emptyReference: 'reference-empty',
  unknownMethod: 'unknown-method',
  wrongArguments: 'unknown-method',
  unknownProperty: 'unknown-property',
  unsupportedMethod: 'method-unsupported',
  foreachLimit: 'foreach-limit',
  notIterable: 'not-iterable',
  setNull: 'set-no-effect',
  setIgnored: 'set-no-effect',
  unknownDirective: 'directive-literal',
  macroIgnored: 'directive-literal',
  escapedQuote: 'escaped-single-quote',
  unescapedText: 'text-unescaped',
  printedObject: 'java-object-printed',
  nestedContextMap: 'context-map-empty',
  integerDivision: 'integer-division',
  overrideTwice: 'override-twice',
  overrideIgnored: null,
};

const LONGEST = 80;

/** The problem that a finding of a template's trace stands for. */
export function findingProblem(run: TemplateRun, finding: Finding): Problem[] {
  const code = CODES[finding.code];
  if (code === null) return [];
  const { start, end } = finding.range;
  const source = run.template.slice(start, end).replaceAll(/\s+/g, ' ');
  const shown = source.length > LONGEST ? `${source.slice(0, LONGEST)}…` : source;
  return [problem(code, { message: `${shown}: ${finding.detail}.`, path: run.path, range: finding.range })];
}
