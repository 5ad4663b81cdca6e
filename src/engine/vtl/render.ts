import { givenText, isRecord } from '../given';
import { JavaMap, type JavaValue } from '../java';
import { parseJson } from '../json';
import type { Range } from './ast';
import { createContext, type Overrides } from './builtins/context-object';
import { InputObject } from './builtins/input-object';
import { addBuiltins, requestParameters, type TemplateParams } from './builtins/variables';
import type { Limits } from './limits';
import { traceRecorder } from './recording/trace-recorder';
import { runTemplate } from './run-template';
import type { TemplateTrace } from './trace';

export interface TemplateInput {
  /** The text of the body; absent or empty reads `{}` (VAR-1). */
  body?: string;
  params?: TemplateParams;
  stageVariables?: Readonly<Record<string, string>>;
  /** JSON object text for `$context`. */
  context?: string;
  /** JSON object text whose members are preset as variables. */
  variables?: string;
  /** Whether `$input`, `$util`, `$context` and `$stageVariables` exist; default true. */
  builtins?: boolean;
  limits?: Partial<Limits>;
  /** Record what happens, at most `maxSteps` steps of it (default 5000). */
  trace?: boolean | { maxSteps: number };
}

/** Overrides are present where the template set any, also if it failed afterwards. */
export type TemplateResult =
  | { output: string; overrides?: Overrides; trace?: TemplateTrace }
  | {
      error: { stage: 'parse' | 'init' | 'render'; message: string; line?: number; column?: number; range?: Range };
      overrides?: Overrides;
      trace?: TemplateTrace;
    };

/** Renders a template as API Gateway does. Never throws; JSON given as data instead of text is written as JSON. */
export function renderTemplate(template: string, given: TemplateInput): TemplateResult {
  const input: TemplateInput = isRecord(given) ? given : {};
  const variables = new Map<string, JavaValue>();
  const context = createContext(givenText(input.context ?? '{}'), 'plain');
  const object = new InputObject(givenText(input.body), requestParameters(input.params));
  const builtins = input.builtins ?? true;
  if (builtins) addBuiltins(variables, object, context.map, input.stageVariables);
  preset(variables, givenText(input.variables ?? '{}'));
  const result = runTemplate({
    template: givenText(template),
    variables,
    silent: context.silent,
    ...(input.limits === undefined ? {} : { limits: input.limits }),
    ...(input.trace ? { recorder: traceRecorder(input.trace === true ? undefined : input.trace.maxSteps) } : {}),
  });
  const set = builtins ? context.overrides() : {};
  const overrides = Object.keys(set).length > 0 ? { overrides: set } : {};
  const trace = result.trace === undefined ? {} : { trace: result.trace };
  return result.ok
    ? { output: result.output, ...overrides, ...trace }
    : { error: result.error, ...overrides, ...trace };
}

function preset(variables: Map<string, JavaValue>, json: string): void {
  const parsed = parseJson(json);
  if (!parsed.ok || !(parsed.value instanceof JavaMap)) return;
  for (const [name, value] of parsed.value.entries()) {
    if (typeof name === 'string') variables.set(name, value);
  }
}
