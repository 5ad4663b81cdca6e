import type { Range } from './ast';
import { offsetToLineColumn } from './position';

/** Why a template fails, and where. Lines and columns are those Java reports (ERR-3 … ERR-6). */
export interface TemplateError {
  stage: 'parse' | 'init' | 'render';
  message: string;
  line: number;
  column: number;
  /** The offending text, UTF-16 offsets into the template. */
  range: Range;
}

/** Ends the parsing of a template; never leaves this folder. `lexical` failures end every look-ahead too (LEX-50). */
export class ParseFailure {
  constructor(
    readonly message: string,
    readonly start: number,
    readonly end: number,
    readonly lexical = false,
    /** The offset whose line and column are reported, where it is not `start`. */
    readonly at = start,
    /** The error is reported one column past `at`, or in column 0 of the next line when `at` is a newline (ERR-5). */
    readonly past = false,
  ) {}
}

/** The error of a failure in `text`. */
export function templateError(text: string, stage: TemplateError['stage'], failure: ParseFailure): TemplateError {
  const { line, column } = offsetToLineColumn(text, failure.at);
  const range = { start: failure.start, end: failure.end };
  if (!failure.past) return { stage, message: failure.message, line, column, range };
  const newline = /[\r\n]/.test(text.charAt(failure.at));
  return {
    stage,
    message: failure.message,
    line: newline ? line + 1 : line,
    column: newline ? 0 : column + 1,
    range,
  };
}
