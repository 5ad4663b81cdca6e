export { evaluateJsonPath, type JsonPathResult } from './evaluate-json-path';
export type { CompiledPath, FilterNode, FunctionArgument, Operand, PathToken, SourceRange } from './path/ast';
export { compilePath, type PathCompilation } from './path/compile-path';
export type { PathException } from './path/failure';
export { type LocatedValue, locate, type PathReading, readPath } from './read/read-path';
export { type ParsedJson, parseJson } from './smart/parse-json';
export { type JsonStyle, printJson } from './smart/print-json';
