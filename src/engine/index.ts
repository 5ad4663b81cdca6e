/**
 * The one door of the engine: pure functions over text and documents. Nothing here reads a clock, a random source or
 * the page, and nothing throws for what a user may type.
 */
export { CATALOGUE, type CatalogueEntry, type ProblemCode } from './diagnostics/catalogue';
export { validatePut } from './diagnostics/validate-put';
export { className, type JavaValue, type MethodInfo, methodsOf, methodsOfType } from './java';
export {
  checkJson,
  evaluateJsonPath,
  formatJson,
  type JsonCheck,
  type JsonPathResult,
  locateInText,
  locationAt,
  type TextRange,
  type VersionDependence,
  versionSensitive,
} from './json';
export type * from './model';
export type { LogFailure } from './pipeline/log-failures';
export { type ParsedLog, parseLog } from './pipeline/parse-log';
export { verify } from './pipeline/verify';
export { compilePattern, exampleOf, lintPattern, matchPattern, patternErrorMessage } from './regex';
export { simulate } from './simulate';
export type * from './simulation';
export {
  checkTemplate,
  formatPosition,
  offsetToLineColumn,
  parseTemplate,
  referencesIn,
  renderTemplate,
  stateAt,
  symbolAt,
  type TemplateError,
  type TemplateInput,
  type TemplateResult,
  type TemplateSymbol,
  type TemplateTrace,
  type VariableState,
} from './vtl';
