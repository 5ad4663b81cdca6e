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

/** Directives of Velocity that API Gateway lacks; any other unknown word behind # may well be meant as text. */
const VELOCITY = new Set(['macro', 'evaluate', 'parse', 'include', 'return', 'literal', 'local']);

/** One sentence about a finding; `source` is the template text concerned. */
function messageOf({ code, detail, count }: Finding, source: string): string {
  switch (code) {
    case 'emptyReference':
      return `${source} printed nothing: ${detail}.`;
    case 'unknownMethod':
      return `${source}: there is no method ${detail}.`;
    case 'wrongArguments':
      return `${source}: ${detail} does not take these arguments.`;
    case 'unknownProperty':
      return `${source}: there is no property ${detail}.`;
    case 'unsupportedMethod':
      return `${source}: ${detail} is not simulated.`;
    case 'foreachLimit':
      return `#foreach stopped after ${detail}.`;
    case 'notIterable':
      return `${detail} has nothing to loop over.`;
    case 'setNull':
      return `${detail} is null, so nothing was set.`;
    case 'setIgnored':
      return `Nothing takes the value that is set: ${detail}.`;
    case 'unknownDirective':
      return `#${detail} is printed as it stands.`;
    case 'macroIgnored':
      return `The macro ${detail} is dropped, its calls are printed as they stand.`;
    case 'escapedQuote':
      return `${source} printed \\', which JSON does not know.`;
    case 'unescapedText':
      return `${source} prints text with a quote or a control character between quotes.`;
    case 'printedObject':
      return `${source} printed ${detail} in Java’s form.`;
    case 'nestedContextMap':
      return `${detail} prints nothing.`;
    case 'integerDivision':
      return `${detail} drops its remainder.`;
    case 'overrideTwice':
      return `${detail} is set ${count > 1 ? `${count + 1} times` : 'twice'}.`;
    case 'overrideIgnored':
      return `The override ${detail} is ignored.`;
    default:
      return code satisfies never;
  }
}

/** The problem that a finding of a template's trace stands for. */
export function findingProblem(run: TemplateRun, finding: Finding): Problem[] {
  const code = CODES[finding.code];
  if (code === null) return [];
  const { start, end } = finding.range;
  const source = run.template.slice(start, end).replaceAll(/\s+/g, ' ');
  const shown = source.length > LONGEST ? `${source.slice(0, LONGEST)}…` : source;
  const harmless = finding.code === 'unknownDirective' && !VELOCITY.has(finding.detail);
  return [
    problem(code, {
      message: messageOf(finding, shown),
      path: run.path,
      range: finding.range,
      ...(harmless ? { severity: 'info' as const } : {}),
    }),
  ];
}
