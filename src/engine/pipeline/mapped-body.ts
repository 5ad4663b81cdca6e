import { jsonText } from '../java';
import { type JavaData, JavaList, JavaMap } from '../java/collections';
import { toJavaString } from '../java/print';
import { compilePath, isJson, parseJson, readPath } from '../json';

/**
 * A body as mapping expressions read it, parsed at most once. `opened`: the same with the JSON text in a Lambda error's
 * `errorMessage` taken for what it says, where there is such text (PAR-11).
 */
export type MappedBody =
  | { kind: 'malformed'; message: string }
  | { kind: 'text'; text: string; root: JavaData; opened?: JavaData };

const JSON_START = /^[{["']/;

/**
 * Prepares a body for `integration.response.body…`: an empty one reads `{}` (PAR-8); one that starts like JSON must
 * parse, or the call fails (PAR-9); any other is a string.
 */
export function mappedBody(body: string, lambda: boolean): MappedBody {
  const text = body.trim();
  if (text === '') return { kind: 'text', text: '{}', root: new JavaMap() };
  if (!JSON_START.test(text)) return { kind: 'text', text, root: text };
  const parsed = parseJson(text);
  if (!parsed.ok) return { kind: 'malformed', message: parsed.error.message };
  const opened = lambda ? withOpenedMessage(parsed.value) : undefined;
  return { kind: 'text', text, root: parsed.value, ...(opened === undefined ? {} : { opened }) };
}

function withOpenedMessage(root: JavaData): JavaData | undefined {
  const message = root instanceof JavaMap ? root.get('errorMessage') : undefined;
  if (!(root instanceof JavaMap) || typeof message !== 'string') return undefined;
  if (!/^\s*[{[]/.test(message) || !isJson(message)) return undefined;
  const opened = parseJson(message);
  if (!opened.ok) return undefined;
  const copy = new JavaMap();
  for (const [name, value] of root.entries()) copy.put(name, name === 'errorMessage' ? opened.value : value);
  return copy;
}

/** Text of a value for a header: containers as JSON, the rest as Java prints it (PAR-10); undefined for null. */
export function headerText(value: JavaData): string | undefined {
  if (value === null) return undefined;
  return value instanceof JavaMap || value instanceof JavaList ? jsonText(value, false) : toJavaString(value);
}

/**
 * What a JSONPath below the body yields: a text, or undefined when nothing is there (PAR-7, PAR-10). Only where nothing
 * is there as it stands is the opened `errorMessage` looked into (PAR-11).
 */
export function readBodyPath(
  body: Extract<MappedBody, { kind: 'text' }>,
  path: string,
): { value: string | undefined; invalidPath?: string } {
  const compiled = compilePath(path);
  if (!compiled.ok) return { value: undefined, invalidPath: compiled.message };
  const read = readPath(compiled.path, body.root);
  if (read.ok && read.value !== null) return { value: headerText(read.value) };
  const opened = body.opened === undefined ? undefined : readPath(compiled.path, body.opened);
  return { value: opened?.ok === true ? headerText(opened.value) : undefined };
}
