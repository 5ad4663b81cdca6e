import type { JavaData } from '../../java/collections';
import { ParseFailure } from './parse-failure';
import { Parser } from './parser';
import { TOP_STOPS } from './scanner';

/** What json-smart makes of a text; `position` counts UTF-16 units from 0. */
export type ParsedJson =
  | { readonly ok: true; readonly value: JavaData }
  | { readonly ok: false; readonly error: { readonly message: string; readonly position: number } };

/**
 * Parses as json-smart's permissive mode does: unquoted words, single quotes, stray commas and trailing text are fine,
 * unterminated containers and strings are not; more than 400 levels are refused (S-1…S-12).
 */
export function parseJson(text: string, mapType: 'LinkedHashMap' | 'HashMap' = 'LinkedHashMap'): ParsedJson {
  try {
    return { ok: true, value: new Parser(text, mapType).readValue(TOP_STOPS) };
  } catch (error) {
    if (error instanceof ParseFailure)
      return { ok: false, error: { message: error.message, position: error.position } };
    throw error;
  }
}
