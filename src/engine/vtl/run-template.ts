import type { JavaValue } from '../java';
import type { Template } from './ast';
import type { InputObject } from './builtins/input-object';
import { ParseFailure, type TemplateError, templateError } from './errors';
import { defaultLimits, type Limits } from './limits';
import { parseTemplate } from './parser';
import { Recorder } from './recorder';
import { renderBlock } from './render-statement';
import { Run } from './run';
import { BreakSignal, RenderFailure, StopSignal } from './signals';
import type { TemplateTrace } from './trace';

export interface RunInput {
  /** The template's text, or its tree from `parseTemplate`. */
  template: string | Template;
  /** `$name` → value; changed by the run. */
  variables: Map<string, JavaValue>;
  limits?: Partial<Limits>;
  /** Maps that print nothing (VAR-7). */
  silent?: ReadonlySet<JavaValue>;
  /** Record what happens, at most `maxSteps` steps of it (default 5000). */
  trace?: boolean | { maxSteps: number };
  /** `$input`, so that the trace can tell where in the body values come from. */
  input?: InputObject;
}

/** The output, or why there is none. On AWS partial output is discarded (ARC-3). */
export type RunResult =
  | { ok: true; output: string; trace?: TemplateTrace }
  | { ok: false; error: TemplateError; trace?: TemplateTrace };

/** Parses (if need be) and renders a template. Never throws. */
export function runTemplate(input: RunInput): RunResult {
  const parsed = typeof input.template === 'string' ? parseTemplate(input.template) : null;
  if (parsed !== null && !parsed.ok) return { ok: false, error: parsed.error };
  const ast = parsed === null ? input.template : parsed.ast;
  return typeof ast === 'string' ? runTemplate({ ...input, template: ast }) : render(ast, input);
}

function render(ast: Template, input: RunInput): RunResult {
  const limits = { ...defaultLimits, ...input.limits };
  const recorder = input.trace ? new Recorder(ast, input) : null;
  const run = new Run(ast.source, input.variables, limits, recorder, input.silent ?? new Set());
  const failure = attempt(() => renderBlock(run, ast.body));
  const trace = recorder === null ? {} : { trace: recorder.finish(run.text) };
  if (failure === null) return { ok: true, output: run.text, ...trace };
  const { start, end } = failure.range;
  const error = templateError(ast.source, 'render', new ParseFailure(failure.message, start, end));
  return { ok: false, error, ...trace };
}

function attempt(action: () => void): RenderFailure | null {
  try {
    action();
    return null;
  } catch (thrown) {
    if (thrown instanceof StopSignal || thrown instanceof BreakSignal) return null;
    if (thrown instanceof RenderFailure) return thrown;
    if (!(thrown instanceof RangeError)) throw thrown;
    return new RenderFailure('Stopped: the template needs more memory than there is', { start: 0, end: 0 });
  }
}
