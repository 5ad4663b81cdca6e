export type * from './ast';
export { createContext, type Overrides, type TemplateContext } from './builtins/context-object';
export { InputObject } from './builtins/input-object';
export { UtilObject } from './builtins/util-object';
export { addBuiltins, requestParameters, type TemplateParams } from './builtins/variables';
export type { TemplateError } from './errors';
export { defaultLimits, type Limits } from './limits';
export { checkTemplate, type ParseResult, parseTemplate } from './parser';
export { formatPosition, type LineColumn, offsetToLineColumn } from './position';
export { stateAt, type VariableState } from './recording/state-at';
export { traceRecorder } from './recording/trace-recorder';
export { renderTemplate, type TemplateInput, type TemplateResult } from './render';
export { type RecorderMaker, type RunInput, type RunResult, runTemplate } from './run-template';
export { referencesIn, symbolAt, type TemplateSymbol } from './symbols';
export type {
  Assignment,
  BodyLocation,
  Finding,
  FindingCode,
  Preview,
  StepKind,
  TemplateTrace,
  TraceSpan,
  TraceStep,
  TraceValue,
} from './trace';
