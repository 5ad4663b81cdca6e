import { givenText } from '../given';
import { printed } from '../java/print';
import { compilePath } from './path/compile-path';
import { readPath } from './read/read-path';
import { parseJson } from './smart/parse-json';
import { printJson } from './smart/print-json';

/** A path's answer: `json` as `$input.json` writes it, `javaString` as a printed `$input.path` (section 8). */
export type JsonPathResult =
  | { readonly definite: boolean; readonly json: string; readonly javaString: string }
  | { readonly error: { readonly stage: 'json' | 'compile' | 'read'; readonly message: string } };

/**
 * Evaluates a JSONPath on JSON text as Jayway JsonPath 2.4.0 with json-smart does. A missing path (null) is an empty
 * one (C-1). A JSON null reads `""` as JSON (I-3).
 */
export function evaluateJsonPath(json: string, path: string | null): JsonPathResult {
  const document = parseJson(givenText(json));
  if (!document.ok) return { error: { stage: 'json', message: document.error.message } };
  const compiled = compilePath(givenText(path));
  if (!compiled.ok) return { error: { stage: 'compile', message: compiled.message } };
  const reading = readPath(compiled.path, document.value);
  if (!reading.ok) return { error: { stage: 'read', message: reading.message } };
  const { value } = reading;
  const text = printed(value);
  // Java fails too: `append` can put a list into itself.
  if (text.kind === 'throws') return { error: { stage: 'read', message: `${text.exception}: ${text.message}` } };
  return {
    definite: compiled.path.definite,
    json: value === null ? '""' : printJson(value, 'compact'),
    javaString: text.kind === 'value' ? String(text.value) : '',
  };
}
