import { JavaMap, type JavaValue } from '../java';
import { parseJson } from '../json';
import type { Range } from './ast';
import { createContext, type Overrides } from './builtins/context-object';
import { InputObject } from './builtins/input-object';
import { UtilObject } from './builtins/util-object';
import type { Limits } from './limits';
import { runTemplate } from './run-template';
import type { TemplateTrace } from './trace';

/** Parameters of the method request, by name. */
export interface TemplateParams {
  path?: Readonly<Record<string, string>>;
  querystring?: Readonly<Record<string, string>>;
  header?: Readonly<Record<string, string>>;
}

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

/** Renders a template as API Gateway does. Never throws. */
export function renderTemplate(template: string, input: TemplateInput): TemplateResult {
  const variables = new Map<string, JavaValue>();
  const context = createContext(input.context ?? '{}', 'plain');
  const object = new InputObject(input.body ?? '', requestParameters(input.params ?? {}));
  const builtins = input.builtins ?? true;
  if (builtins) addBuiltins(variables, object, context.map, input.stageVariables ?? {});
  preset(variables, input.variables ?? '{}');
  const result = runTemplate({
    template,
    variables,
    silent: context.silent,
    ...(input.limits === undefined ? {} : { limits: input.limits }),
    ...(input.trace === undefined ? {} : { trace: input.trace }),
  });
  const set = builtins ? context.overrides() : {};
  const overrides = Object.keys(set).length > 0 ? { overrides: set } : {};
  const trace = result.trace === undefined ? {} : { trace: result.trace };
  return result.ok
    ? { output: result.output, ...overrides, ...trace }
    : { error: result.error, ...overrides, ...trace };
}

/** The variables that every mapping template sees (VAR-1 … VAR-20). */
export function addBuiltins(
  variables: Map<string, JavaValue>,
  input: InputObject,
  context: JavaMap<JavaValue>,
  stageVariables: Readonly<Record<string, string>>,
): void {
  variables.set('input', input);
  variables.set('util', new UtilObject());
  variables.set('context', context);
  variables.set('stageVariables', textMap(stageVariables));
}

/** The map that `$input.params()` answers (VAR-3). */
export function requestParameters(params: TemplateParams): JavaMap<JavaValue> {
  const map = new JavaMap<JavaValue>('LinkedHashMap');
  map.put('path', textMap(params.path ?? {}));
  map.put('querystring', textMap(params.querystring ?? {}));
  map.put('header', textMap(params.header ?? {}));
  return map;
}

function textMap(values: Readonly<Record<string, string>>): JavaMap<JavaValue> {
  const map = new JavaMap<JavaValue>('LinkedHashMap');
  for (const [name, value] of Object.entries(values)) map.put(name, value);
  return map;
}

function preset(variables: Map<string, JavaValue>, json: string): void {
  const parsed = parseJson(json);
  if (!parsed.ok || !(parsed.value instanceof JavaMap)) return;
  for (const [name, value] of parsed.value.entries()) {
    if (typeof name === 'string') variables.set(name, value);
  }
}
