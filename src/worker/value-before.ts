import {
  type MethodInfo,
  methodsOfType,
  parseTemplate,
  renderTemplate,
  type Simulation,
  type TemplateRun,
} from '../engine';

/** What is known about the value of a reference: its class, the class's methods, and keys that no body shows. */
export interface ValueBefore {
  /** Simple name of its Java class. */
  type: string;
  methods: MethodInfo[];
  keys: { name: string; preview: string }[];
}

/** References are looked for this far back. */
const FARTHEST = 1000;

/** Longer bodies are not read anew for a suggestion. */
const LONGEST_BODY = 1_000_000;

const KEYS_SHOWN = 200;
const PREVIEW_LENGTH = 40;

/**
 * The value of the reference that ends at an offset of a template, as the last run had it; one that did not run is
 * evaluated on its own, with the body of that run. Null where there is none, or nothing is known.
 */
export function valueBefore(text: string, end: number, last: Simulation | undefined): ValueBefore | null {
  const reference = referenceEndingAt(text, end);
  const run = last?.templateRuns.at(-1);
  if (reference === null || run === undefined) return null;
  const type = tracedType(reference, last?.templateRuns ?? []) ?? evaluatedType(reference, run);
  if (type === undefined) return null;
  return { type, methods: methodsOfType(type), keys: /Map$/.test(type) ? keysOf(reference, run) : [] };
}

/** Goes back from `$` to `$` until the text up to `end` is one reference. */
function referenceEndingAt(text: string, end: number): string | null {
  const first = Math.max(0, end - FARTHEST);
  for (let at = text.lastIndexOf('$', end - 1); at >= first; at = text.lastIndexOf('$', at - 1)) {
    const source = text.slice(at, end);
    const parsed = parseTemplate(`${source} `);
    const [statement, rest] = parsed.ok ? parsed.ast.body.statements : [];
    if (statement?.type === 'reference' && statement.end === source.length && rest?.type === 'text') return source;
    if (at === 0) return null;
  }
  return null;
}

function tracedType(reference: string, runs: readonly TemplateRun[]): string | undefined {
  const wanted = plain(reference);
  for (const { template, trace } of runs.toReversed()) {
    const value = trace?.values.findLast(
      ({ range, type }) =>
        type !== 'null' &&
        plain(template.slice(range.start, range.end)) === wanted &&
        !trace.findings.some(({ code, range: at }) => code === 'emptyReference' && at.start === range.start),
    );
    if (value !== undefined) return value.type;
    const set = trace?.steps
      .flatMap(({ assigned = [] }) => assigned)
      .findLast(({ name, type }) => name === wanted && type !== 'null');
    if (set !== undefined) return set.type;
  }
  return undefined;
}

/** `$!{x.y}` and `$x.y` are the same reference. */
function plain(reference: string): string {
  return reference.replace(/^\$!?\{?/, '').replace(/\}$/, '');
}

function rendered(template: string, { body, scope }: TemplateRun) {
  return renderTemplate(template, { body, trace: true, ...scope });
}

function evaluatedType(reference: string, run: TemplateRun): string | undefined {
  if (run.body.length > LONGEST_BODY) return undefined;
  const { trace } = rendered(reference, run);
  if (trace === undefined || trace.findings.some(({ code }) => code === 'emptyReference')) return undefined;
  const value = trace.values.findLast(({ range }) => range.start === 0 && range.end === reference.length);
  return value === undefined || value.type === 'null' ? undefined : value.type;
}

/** Keys of `$context` and of the request's parameters; those of the body are read off the body itself. */
function keysOf(reference: string, run: TemplateRun): ValueBefore['keys'] {
  if (!/^(?:context\b|input\.params\b)/.test(plain(reference))) return [];
  const result = rendered(`#foreach($key in ${reference}.keySet())$key\u0000${reference}.get($key)\u0001#end`, run);
  if ('error' in result) return [];
  const entries = result.output.split('\u0001').slice(0, -1).slice(0, KEYS_SHOWN);
  return entries.map((entry) => {
    const [name = '', preview = ''] = entry.split('\u0000');
    return { name, preview: preview.length > PREVIEW_LENGTH ? `${preview.slice(0, PREVIEW_LENGTH - 1)}…` : preview };
  });
}
