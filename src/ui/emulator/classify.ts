import type { TemplateRun } from '../../document';
import type { EmulatorNotes, OddCall } from '../../store';
import type { CauseId } from './cause-texts';
import { sourceOf } from './sources';

/** A difference between the two outputs. */
export interface Difference {
  /** Range of API Gateway's output, and what stands there in each. */
  at: { start: number; end: number };
  gateway: string;
  local: string;
}

/** A cause, and the part of the template that shows it where there is one. */
export interface Judgement {
  id: CauseId;
  what?: string;
}

/** Which difference in behaviour a difference in output comes from, judged by the run's record and by the texts. */
export function causeOf(difference: Difference, run: TemplateRun, notes: EmulatorNotes): Judgement {
  const reference = printedReference(difference.local, difference.gateway, run.template);
  if (reference !== null)
    return { id: hadValue(reference, run) ? 'missing-method' : 'undefined-reference', what: reference };
  const source = sourceOf(run, difference.at);
  const call = notes.calls.find(({ method }) => new RegExp(`\\.${method}\\(`).test(source));
  const id = textCause(difference, source, run);
  if (id !== null) return { id };
  if (call !== undefined)
    return { id: call.local === undefined ? 'missing-method' : 'method-semantics', what: spelledCall(call) };
  const [condition] = decidesOtherwise(run);
  const known = valueCause(difference, source, run, notes);
  if (known !== null) return { id: known };
  if (condition === undefined) return { id: 'other' };
  return { id: 'condition', what: run.template.slice(condition.start, condition.end).trim() };
}

/** A call as a template would spell it. */
export function spelledCall({ on, method, arguments: args }: OddCall): string {
  return `${on}.${method}(${args.join(', ')})`;
}

/** Causes that the texts themselves show. */
function textCause({ gateway, local }: Difference, source: string, run: TemplateRun): CauseId | null {
  if (/#@?\{?[A-Za-z]/.test(gateway) && hasFinding(run, ['unknownDirective', 'macroIgnored']))
    return 'directive-printed';
  if (source.includes('escapeJavaScript') && unescaped(gateway) === unescaped(local)) return 'escape-javascript';
  return gateway.trim() === '' && local.trim() === '' ? 'white-space' : null;
}

/** Causes that lie in the value that was printed. */
function valueCause(
  { at, gateway, local }: Difference,
  source: string,
  run: TemplateRun,
  notes: EmulatorNotes,
): CauseId | null {
  if (/\$util\.(?:url|base64)/.test(source)) return 'encoding';
  if (source.includes('$input.body')) return 'input-body';
  if (notes.firstOnly.some((path) => source.includes(path))) return 'first-of-several';
  const numbers = numericCause(gateway, local, hasFinding(run, ['integerDivision']));
  if (numbers !== null) return numbers;
  const printed = local.includes('[object Object]') || printsObject(run, at) || bare(gateway) === bare(local);
  return printed ? 'object-printing' : null;
}

/** Conditions that are true on API Gateway and false to JavaScript. */
function decidesOtherwise(run: TemplateRun): { start: number; end: number }[] {
  const { steps = [], values = [] } = run.trace ?? {};
  return steps
    .filter(
      ({ kind, condition, range, index }) =>
        kind === 'if' &&
        condition === true &&
        values.some(
          (value) =>
            value.step === index &&
            value.range.start >= range.start &&
            value.range.end <= range.end &&
            (value.preview === '' || /^-?0(?:\.0+)?$/.test(value.preview)),
        ),
    )
    .map(({ range }) => range);
}

/** A reference of the template that stands unresolved in the local output only. */
function printedReference(local: string, gateway: string, template: string): string | null {
  for (const [found] of local.matchAll(/\$!?\{?[A-Za-z_][^\s]*/g)) {
    const start = /^\$!?\{?[A-Za-z_][\w-]*/.exec(found)?.[0] ?? found;
    if (!gateway.includes(start) && template.includes(start)) return local.trim();
  }
  return null;
}

/** Whether a reference that velocityjs could not resolve was something to API Gateway. */
function hadValue(reference: string, run: TemplateRun): boolean {
  const { values = [], findings = [] } = run.trace ?? {};
  const wanted = plain(reference);
  return values.some(
    ({ range, type }) =>
      type !== 'null' &&
      plain(run.template.slice(range.start, range.end)) === wanted &&
      !findings.some(({ code, range: at }) => code === 'emptyReference' && at.start === range.start),
  );
}

function plain(reference: string): string {
  return reference.replace(/["'{}!\s]/g, '');
}

function hasFinding(run: TemplateRun, codes: readonly string[]): boolean {
  return run.trace?.findings.some(({ code }) => codes.includes(code)) ?? false;
}

function printsObject(run: TemplateRun, at: Difference['at']): boolean {
  const { spans = [], findings = [] } = run.trace ?? {};
  return spans.some(
    ({ outStart, outEnd, srcStart }) =>
      outStart <= at.start &&
      at.end <= outEnd &&
      findings.some(({ code, range }) => code === 'printedObject' && range.start === srcStart),
  );
}

function numericCause(gateway: string, local: string, divided: boolean): CauseId | null {
  const number = /^-?[\d.]+(?:[eE][+-]?\d+)?$/;
  if (number.test(gateway) && number.test(local)) {
    return Number(gateway) === Number(local) ? 'number-printing' : 'arithmetic';
  }
  const piece = /^[-\d.eE+\s]*$/;
  const pieces = piece.test(gateway) && piece.test(local) && /[-\d]/.test(gateway + local);
  return pieces && (divided || /^-?$/.test(gateway + local)) ? 'arithmetic' : null;
}

function unescaped(text: string): string {
  const named: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' };
  return text
    .replace(/\\u([0-9a-fA-F]{4})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
    .replace(/\\(.)/g, (_, char: string) => named[char] ?? char);
}

/** What is left without the punctuation in which Java, JSON and velocityjs differ. */
function bare(text: string): string {
  return text.replace(/[\s"'=:,\\]/g, '');
}
