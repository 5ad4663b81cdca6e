/**
 * The one door of the engine: pure functions over text and documents. Nothing here reads a clock, a random source or
 * the page, and nothing throws for what a user may type.
 */
export { checkJson, evaluateJsonPath, formatJson, locateInText } from './json';
export type * from './model';
export { type ParsedLog, parseLog } from './pipeline/parse-log';
export { simulate } from './pipeline/simulate';
export { verify } from './pipeline/verify';
export { compilePattern, matchPattern } from './regex';
export type * from './simulation';
export { renderTemplate, type TemplateInput, type TemplateResult } from './vtl/render';
