import { jsonText } from '../java';
import { type JavaData, JavaList, JavaMap } from '../java/collections';
import { toJavaString } from '../java/print';
import { compilePath, parseJson, readPath } from '../json';

/** A body as mapping expressions read it, parsed at most once. */
export type MappedBody = { kind: 'malformed'; message: string } | { kind: 'text'; text: string; root: JavaData };

const JSON_START = /^[{["']/;

/**
 * Prepares a body for `integration.response.body…`: an empty one reads `{}` (PAR-8); one that starts like JSON must
 * parse, or the call fails (PAR-9); any other is a string. For a Lambda error, an `errorMessage` that is itself JSON
 * text counts as what it says (PAR-11).
 */
export function mappedBody(body: string, lambda: boolean): MappedBody {
  const text = body.trim();
  if (text === '') return { kind: 'text', text: '{}', root: new JavaMap() };
  if (!JSON_START.test(text)) return { kind: 'text', text, root: text };
  const parsed = parseJson(text);
  if (!parsed.ok) return { kind: 'malformed', message: parsed.error.message };
  return { kind: 'text', text, root: lambda ? withOpenedMessage(parsed.value) : parsed.value };
}

function withOpenedMessage(root: JavaData): JavaData {
  if (!(root instanceof JavaMap)) return root;
  const message = root.get('errorMessage');
  if (typeof message !== 'string' || !/^\s*[{[]/.test(message)) return root;
  const opened = parseJson(message);
  if (!opened.ok) return root;
  const copy = new JavaMap();
  for (const [name, value] of root.entries()) copy.put(name, name === 'errorMessage' ? opened.value : value);
  return copy;
}

/** Text of a value for a header: containers as JSON, the rest as Java prints it (PAR-10); undefined for null. */
export function headerText(value: JavaData): string | undefined {
  if (value === null) return undefined;
  return value instanceof JavaMap || value instanceof JavaList ? jsonText(value, false) : toJavaString(value);
}

/** What a JSONPath below the body yields: a text, or undefined when nothing is there (PAR-7, PAR-10). */
export function readBodyPath(root: JavaData, path: string): { value: string | undefined; invalidPath?: string } {
  const compiled = compilePath(path);
  if (!compiled.ok) return { value: undefined, invalidPath: compiled.message };
  const read = readPath(compiled.path, root);
  return { value: read.ok ? headerText(read.value) : undefined };
}
