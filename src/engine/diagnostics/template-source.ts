import type { Range, TemplateRun } from '../simulation';

/** The run whose output is the reply's body, if a template wrote it. */
export function bodyRun(runs: readonly TemplateRun[]): TemplateRun | undefined {
  return runs.findLast((run) => run.phase === 'response' && run.error === undefined);
}

/** The template text that wrote the character at an offset of the output. */
export function writerOf(run: TemplateRun, offset: number): Range | undefined {
  const spans = run.trace?.spans ?? [];
  const span = spans.find(({ outStart, outEnd }) => outStart <= offset && offset < outEnd) ?? spans.at(-1);
  if (span === undefined) return undefined;
  const literal = span.outEnd - span.outStart === span.srcEnd - span.srcStart;
  const exact =
    literal && run.template.slice(span.srcStart, span.srcEnd) === run.output.slice(span.outStart, span.outEnd);
  if (!exact) return { start: span.srcStart, end: span.srcEnd };
  const start = Math.min(span.srcStart + Math.max(offset - span.outStart, 0), span.srcEnd - 1);
  return { start, end: start + 1 };
}

/** How far a bracket is looked for. */
const REACH = 20_000;

/** Offset behind the bracket that closes the one at `open`; quotes hide brackets. Undefined when it is not closed nearby. */
export function closingBracket(text: string, open: number): number | undefined {
  let depth = 0;
  let quote = '';
  for (let at = open; at < Math.min(text.length, open + REACH); at++) {
    const character = text.charAt(at);
    if (quote !== '') quote = character === quote ? '' : quote;
    else if (character === '"' || character === "'") quote = character;
    else if (character === '(') depth++;
    else if (character === ')' && --depth === 0) return at + 1;
  }
  return undefined;
}
