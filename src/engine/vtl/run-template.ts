import type { JavaValue } from '../java';
import { JavaException } from '../java/outcome';
import type { Template } from './ast';
import { ParseFailure, type TemplateError, templateError } from './errors';
import { type Limits, limitsOf } from './limits';
import { parseTemplate } from './parser';
import type { Recorder } from './recording/recorder';
import { renderBlock } from './render-statement';
import { Run } from './run';
import { BreakSignal, RenderFailure, StopSignal } from './signals';
import type { TemplateTrace } from './trace';

/** Makes what listens to a run: `traceRecorder` is passed in, as a run that nobody looks into does without. */
export type RecorderMaker = (ast: Template, silent: ReadonlySet<JavaValue>) => Recorder;

export interface RunInput {
  /** The template's text, or its tree from `parseTemplate`. */
  template: string | Template;
  /** `$name` → value; changed by the run. */
  variables: Map<string, JavaValue>;
  limits?: Partial<Limits>;
  /** Maps that print nothing (VAR-7). */
  silent?: ReadonlySet<JavaValue>;
  /** Records what happens. */
  recorder?: RecorderMaker;
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
  const limits = limitsOf(input.limits);
  const silent = input.silent ?? new Set();
  const recorder = input.recorder?.(ast, silent) ?? null;
  const run = new Run(ast.source, input.variables, limits, recorder, silent);
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
    if (thrown instanceof JavaException) {
      return new RenderFailure(`${thrown.className}: ${thrown.message}`, { start: 0, end: 0 });
    }
    if (!isExhaustion(thrown)) throw thrown;
    return new RenderFailure('Stopped: the template needs more memory than there is', { start: 0, end: 0 });
  }
}

/** The JavaScript engine ran out of stack or string length; Firefox has an error of its own for it. */
function isExhaustion(thrown: unknown): boolean {
  return thrown instanceof RangeError || (thrown instanceof Error && thrown.name === 'InternalError');
}
