import { checkJson, parseJson } from '../json';
import { sameHeader } from '../pipeline/header-list';
import { mediaTypeOf } from '../pipeline/media-type';
import type { Fix, Problem, Range, TemplateRun } from '../simulation';
import { parseTemplate } from '../vtl';
import { findingProblem } from './check-findings';
import type { Check, Inspection } from './inspection';
import { fix, problem, responsePath } from './problem';
import { bodyRun, closingBracket, writerOf } from './template-source';

/** Templates that failed in this run, and those that would (VTL-26). */
function checkErrors(inspection: Inspection): Problem[] {
  const { run, document } = inspection;
  const failed = run.templateRuns.flatMap((entry) => aboutError(inspection, entry));
  const seen = new Set(run.templateRuns.map((entry) => entry.path.join('\n')));
  const others = document.integration.integrationResponses.flatMap((response, index) =>
    Object.entries(response.responseTemplates ?? {}).flatMap(([key, template]): Problem[] => {
      const path = [...responsePath(index), 'responseTemplates', key];
      if (template === null || seen.has(path.join('\n'))) return [];
      const parsed = parseTemplate(template);
      return parsed.ok ? [] : [syntaxProblem(template, path, parsed.error.message, parsed.error.range)];
    }),
  );
  return [...failed, ...(run.proxy ? [] : others)];
}

function syntaxProblem(template: string, path: Problem['path'], message: string, range: Range | undefined): Problem {
  const quote = escapedQuote(template);
  if (quote === undefined)
    return problem('template-syntax', { message, path, ...(range === undefined ? {} : { range }) });
  const lineEnd = template.indexOf('\n', quote.start);
  const end = lineEnd < 0 ? template.length : lineEnd;
  const line = template.slice(quote.start, end).replaceAll('\\"', '""');
  const fixed = template.slice(0, quote.start) + line + template.slice(end);
  return problem('string-escape', {
    message: `A backslash does not escape a quote in a template’s string. (${message})`,
    path,
    range: quote,
    fixes: parseTemplate(fixed).ok ? [fix('Write the quote twice', path, fixed)] : [],
  });
}

/** The first `\"` on a line behind the opening bracket of a directive or method call. */
function escapedQuote(template: string): Range | undefined {
  let start = 0;
  for (const line of template.split('\n')) {
    const call = /[#.]\w+[ \t]*\(/.exec(line)?.index ?? -1;
    const at = call < 0 ? -1 : line.indexOf('\\"', call);
    if (at >= 0) return { start: start + at, end: start + at + 2 };
    start += line.length + 1;
  }
  return undefined;
}

/** Where the body that a template read is edited; the template itself when that is not known. */
function bodyPath({ run, scenarioPath }: Inspection, { phase, path }: TemplateRun): Problem['path'] {
  if (scenarioPath === undefined) return path;
  if (phase === 'request') return [...scenarioPath, 'request', 'body'];
  return [...scenarioPath, 'backend', ...(run.family === 'lambda' ? ['lambda', 'payload'] : ['http', 'body'])];
}

function aboutError(inspection: Inspection, entry: TemplateRun): Problem[] {
  if (entry.error === undefined) return [];
  const { path, template, body } = entry;
  const text = body.trimStart();
  const parsed = /^[[{"']/.test(text) ? parseJson(body) : undefined;
  const found: Problem[] = [];
  if (parsed?.ok === false) {
    const message = `The body does not parse: ${parsed.error.message}`;
    found.push(problem('body-not-json', { message, path: bodyPath(inspection, entry) }));
  }
  if (escapedQuote(template) !== undefined && !parseTemplate(template).ok)
    return [...found, syntaxProblem(template, path, entry.error.message, entry.error.range)];
  const range = entry.error.range === undefined ? {} : { range: entry.error.range };
  return [...found, problem('template-error', { message: entry.error.message, path, ...range })];
}

/** Appends the replacement to the call of escapeJavaScript that wrote the offending text. */
function unescapeFix(run: TemplateRun, offset: number): Fix[] {
  const writer = writerOf(run, offset);
  const call = /\$!?\{?util\.escapeJavaScript\(/g;
  for (const match of run.template.matchAll(call)) {
    const end = closingBracket(run.template, match.index + match[0].length - 1);
    if (end === undefined || writer === undefined) break;
    if (writer.end < match.index || writer.start > end) continue;
    if (run.template.startsWith('.replaceAll(', end)) continue;
    const fixed = `${run.template.slice(0, end)}.replaceAll("\\\\'","'")${run.template.slice(end)}`;
    return [fix("Turn \\' back into '", run.path, fixed)];
  }
  return [];
}

function isStrayComma(text: string, offset: number): boolean {
  const comma = text.charAt(offset) === ',' ? offset : text.slice(0, offset).trimEnd().length - 1;
  return text.charAt(comma) === ',' && /^\s*[\]}]/.test(text.slice(comma + 1));
}

/** `"$input.json(…)"` of a string, which brings its own quotes (JP-3). */
function checkDoubleQuotes(entry: TemplateRun): Problem[] {
  const { template, path } = entry;
  return [...template.matchAll(/"(\$!?\{?input\.json\([^()]*\)\}?)"/g)].flatMap((match): Problem[] => {
    const [whole, call = ''] = match;
    const start = match.index + 1;
    const span = entry.trace?.spans.find(({ srcStart, srcEnd }) => srcStart >= start && srcEnd <= start + call.length);
    if (span === undefined || entry.output.charAt(span.outStart) !== '"') return [];
    const fixed = template.slice(0, match.index) + call + template.slice(match.index + whole.length);
    return [
      problem('json-in-quotes', {
        message: `${call} prints a string with its own quotes, and there are quotes around it.`,
        path,
        range: { start: match.index, end: match.index + whole.length },
        output: { start: span.outStart, end: span.outEnd },
        fixes: [fix('Remove the outer quotes', path, fixed)],
      }),
    ];
  });
}

/** The reference right before a piece of template text that should have printed something there. */
function silentBefore(entry: TemplateRun, wrote: Range | undefined): Range | undefined {
  if (wrote === undefined) return undefined;
  const finding = entry.trace?.findings.findLast(
    ({ code, range }) =>
      code === 'emptyReference' &&
      range.end <= wrote.start &&
      entry.template.slice(range.end, wrote.start).trim() === '',
  );
  return finding?.range;
}

/** Output that says it is JSON and is not, traced back to the template text that wrote it. */
function checkOutput({ run, reply }: Inspection): Problem[] {
  const type = reply.headers.find((header) => sameHeader(header.name, 'Content-Type'))?.value ?? '';
  const entry = bodyRun(run.templateRuns);
  const text = reply.text ?? '';
  if (run.facts.failure !== undefined || entry === undefined || entry.output !== text) return [];
  if (!/^application\/(.*\+)?json$/.test(mediaTypeOf(type)) || text.trim() === '') return [];
  const checked = checkJson(text);
  if (checked.ok) return [];
  const { offset } = checked;
  const wrote = writerOf(entry, offset);
  const silent = silentBefore(entry, wrote);
  const writer = silent ?? wrote;
  const message =
    silent === undefined
      ? checked.message
      : `${checked.message} ${entry.template.slice(silent.start, silent.end)} printed nothing.`;
  const output = { start: offset, end: Math.min(offset + 1, text.length) };
  const where = { path: entry.path, output, ...(writer === undefined ? {} : { range: writer }) };
  const found = [problem('output-not-json', { message: `The body is not JSON: ${message}`, ...where })];
  if (text.startsWith("\\'", offset) || text.startsWith("\\'", offset - 1)) {
    const fixes = unescapeFix(entry, offset);
    found.push(problem('escaped-single-quote', { message: "escapeJavaScript left \\' in JSON.", ...where, fixes }));
  }
  if (entry.template.includes('#foreach') && isStrayComma(text, offset))
    found.push(problem('stray-comma', { message: 'A comma is left over after the last item of a loop.', ...where }));
  return found;
}

/** Text that stands behind a #set and is printed, such as a semicolon (VTL-9). */
function checkAfterSet({ run }: Inspection): Problem[] {
  return run.templateRuns.flatMap(({ template, path }) => {
    const found: Problem[] = [];
    for (const match of template.matchAll(/#\{?set\}?[ \t]*\(/g)) {
      const end = closingBracket(template, match.index + match[0].length - 1);
      if (end === undefined) break;
      const stray = /^[ \t]*;/.exec(template.slice(end, end + 20));
      if (stray === null) continue;
      const behind = end + stray[0].length;
      found.push(
        problem('text-after-set', {
          message: 'The semicolon behind #set is printed.',
          path,
          range: { start: behind - 1, end: behind },
          fixes: [fix('Remove it', path, template.slice(0, end) + template.slice(behind))],
        }),
      );
    }
    return found;
  });
}

/** The choice of a template that may surprise (TPL-2, TPL-5). */
function checkChoice({ run }: Inspection): Problem[] {
  const { choice, selected } = run.facts;
  if (choice === undefined || selected === undefined || choice.contentType === undefined) return [];
  const path = [...responsePath(selected.index), 'responseTemplates', choice.contentType];
  if (choice.rule === 'TPL-5') return [problem('template-empty', { message: choice.reason, path })];
  const asked = run.request.accept !== undefined && !run.request.accept.trimStart().startsWith('*/*');
  return choice.rule === 'TPL-2' && asked ? [problem('template-not-chosen', { message: choice.reason, path })] : [];
}

const RESPELLED = /(?<![\w.])-?\d+(?:\.\d*0|(?:\.\d+)?[eE][+-]?\d+)(?![\w.])/;

/** Numbers of the body that the reply spells in another way (JP-4). */
function checkNumbers({ run, reply }: Inspection): Problem[] {
  const entry = bodyRun(run.templateRuns);
  if (entry === undefined || !/\$!?\{?input\.(json|path)\(/.test(entry.template)) return [];
  const number = RESPELLED.exec(entry.body.slice(0, 100_000))?.[0];
  if (number === undefined || (reply.text ?? '').includes(number)) return [];
  return [
    problem('number-respelled', {
      message: `The number ${number} of the body is spelled in another way in the reply.`,
      path: entry.path,
    }),
  ];
}

/** Overrides that had no effect (VAR-11). */
function checkOverrides({ run }: Inspection): Problem[] {
  const path = run.templateRuns.at(-1)?.path ?? ['method', 'integration'];
  return (run.facts.overrides ?? [])
    .filter((override) => !override.applied)
    .map((override) =>
      problem('override-ignored', {
        message: `The override of ${override.target} with ${override.after} is ignored.`,
        path,
      }),
    );
}

/** Checks of body mapping templates and of what they printed. */
export const checkTemplates: Check = (inspection) => [
  ...checkErrors(inspection),
  ...checkOutput(inspection),
  ...inspection.run.templateRuns.flatMap(checkDoubleQuotes),
  ...checkAfterSet(inspection),
  ...checkChoice(inspection),
  ...checkNumbers(inspection),
  ...checkOverrides(inspection),
  ...inspection.run.templateRuns.flatMap((entry) =>
    (entry.trace?.findings ?? []).flatMap((finding) => findingProblem(entry, finding)),
  ),
];
