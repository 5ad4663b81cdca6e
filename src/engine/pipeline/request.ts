import type { ClientRequest, NameValue, Payload } from '../model';
import { decodeBase64 } from './base64';
import { lastHeader, lastValues } from './header-list';
import type { FullDocument } from './normalise';
import { encodeUtf8 } from './utf8';

/** The method request: what API Gateway knows of the client's call. */
export interface MethodRequest {
  httpMethod: string;
  /** The path asked for, without the query. */
  path: string;
  resourcePath: string;
  pathParameters: ReadonlyMap<string, string>;
  query: readonly NameValue[];
  /** Without the headers that are dropped at entry (VAR-4). */
  headers: readonly NameValue[];
  accept: string | undefined;
  contentType: string | undefined;
  body: Uint8Array;
}

const DROPPED_AT_ENTRY = new Set([
  'connection',
  'content-length',
  'content-md5',
  'expect',
  'max-forwards',
  'proxy-authenticate',
  'server',
  'te',
  'transfer-encoding',
  'trailer',
  'upgrade',
  'www-authenticate',
]);

/** Text with its percent escapes decoded; unchanged where they are not valid. */
function decodePercent(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

function queryOf(text: string): NameValue[] {
  return text
    .split('&')
    .filter((part) => part !== '')
    .map((part) => {
      const equals = part.indexOf('=');
      const name = equals < 0 ? part : part.slice(0, equals);
      const value = equals < 0 ? '' : part.slice(equals + 1);
      return { name: decodePercent(name.replaceAll('+', ' ')), value: decodePercent(value.replaceAll('+', ' ')) };
    });
}

const segmentsOf = (path: string): string[] => path.split('/').filter((segment) => segment !== '');

/** Values of a resource path's `{names}` read off a path; empty when the path has another shape (LOG-4). */
function pathParametersOf(resourcePath: string, path: string): Map<string, string> {
  const wanted = segmentsOf(resourcePath);
  const given = segmentsOf(path);
  const found = new Map<string, string>();
  for (const [index, segment] of wanted.entries()) {
    const name = /^\{(.+?)(\+?)\}$/.exec(segment);
    const value = given[index];
    if (value === undefined) return new Map();
    if (name?.[2] === '+') return found.set(name[1] ?? '', decodePercent(given.slice(index).join('/')));
    if (name === null && value !== segment) return new Map();
    if (name !== null) found.set(name[1] ?? '', decodePercent(value));
  }
  return given.length === wanted.length ? found : new Map();
}

/** Bytes of a payload; base64 that does not decode counts as empty. */
export function bytesOf(payload: Payload | undefined): Uint8Array {
  if (payload === undefined) return new Uint8Array();
  if ('text' in payload) return encodeUtf8(payload.text);
  const decoded = decodeBase64(payload.base64.replaceAll(/\s/g, ''));
  return decoded.ok ? decoded.bytes : new Uint8Array();
}

/** Builds the method request (VAR-3, VAR-4, LOG-4): a missing path is the resource path itself. */
export function methodRequestOf(document: FullDocument, request: ClientRequest): MethodRequest {
  const asked = request.path ?? document.resourcePath;
  const question = asked.indexOf('?');
  const path = question < 0 ? asked : asked.slice(0, question);
  const sent = request.headers ?? [];
  return {
    httpMethod: request.httpMethod ?? (document.httpMethod === 'ANY' ? 'GET' : document.httpMethod),
    path,
    resourcePath: document.resourcePath,
    pathParameters:
      request.pathParameters === undefined
        ? pathParametersOf(document.resourcePath, path)
        : new Map(Object.entries(request.pathParameters)),
    query: [...(question < 0 ? [] : queryOf(asked.slice(question + 1))), ...(request.queryStringParameters ?? [])],
    headers: sent.filter((header) => !DROPPED_AT_ENTRY.has(header.name.toLowerCase())),
    accept: lastHeader(sent, 'Accept'),
    contentType: lastHeader(sent, 'Content-Type'),
    body: bytesOf(request.body),
  };
}

/** What `$input.params()` holds: path, querystring and header of the method request, one value each (VAR-3, VAR-4). */
export function templateParams(request: MethodRequest): {
  path: Record<string, string>;
  querystring: Record<string, string>;
  header: Record<string, string>;
} {
  return {
    path: recordOf(request.pathParameters),
    querystring: recordOf(lastValues(request.query)),
    header: recordOf(lastValues(request.headers)),
  };
}

function recordOf(entries: Iterable<readonly [string, string]>): Record<string, string> {
  const record: Record<string, string> = Object.create(null);
  for (const [name, value] of entries) record[name] = value;
  return record;
}
