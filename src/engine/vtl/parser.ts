import type { Template } from './ast';
import { ParseFailure, type TemplateError, templateError } from './errors';
import { initialise } from './init';
import { ParseContext } from './parse-context';
import { parseTop } from './parse-statement';

/** The tree of a template, or the one error that Java reports. */
export type ParseResult = { ok: true; ast: Template } | { ok: false; error: TemplateError };

/** Parses a template and runs its init phase (ARC-2). Ranges are UTF-16 offsets into `text`. */
export function parseTemplate(text: string): ParseResult {
  const c = new ParseContext(text, 0, same, null);
  let ast: Template;
  try {
    ast = { source: text, body: parseTop(c) };
  } catch (failure) {
    return { ok: false, error: templateError(text, 'parse', asFailure(failure)) };
  }
  try {
    initialise(c, parseNested, rethrow);
  } catch (failure) {
    return { ok: false, error: templateError(text, 'init', asFailure(failure)) };
  }
  return { ok: true, ast };
}

/** All errors of a template that a parse can find by going on behind each; the first is the one Java reports. */
export function checkTemplate(text: string): TemplateError[] {
  const first = parseTemplate(text);
  if (first.ok) return [];
  const failures: ParseFailure[] = [];
  const c = new ParseContext(text, 0, same, failures);
  try {
    parseTop(c);
  } catch (failure) {
    failures.push(asFailure(failure));
  }
  const errors = failures.map((failure) => templateError(text, 'parse', failure));
  initialise(c, parseNested, (failure) => errors.push(templateError(text, 'init', failure)));
  return [first.error, ...errors.filter((error) => !sameRange(error, first.error))];
}

function sameRange(a: TemplateError, b: TemplateError): boolean {
  return a.range.start === b.range.start && a.range.end === b.range.end;
}

function parseNested(text: string, outer: ParseContext, at: (offset: number) => number): Template {
  const c = new ParseContext(text, outer.depth + 1, at, null, outer.macros);
  const ast = { source: text, body: parseTop(c) };
  initialise(c, parseNested, rethrow);
  return ast;
}

function same(offset: number): number {
  return offset;
}

function rethrow(failure: ParseFailure): never {
  throw failure;
}

function asFailure(thrown: unknown): ParseFailure {
  if (thrown instanceof ParseFailure) return thrown;
  throw thrown;
}
