import { type JavaData, JavaList, JavaMap } from '../java/collections';
import { toJavaString } from '../java/print';
import { JavaDouble } from '../java/values';
import { isJson, type JsonCheck, parseJson } from '../json';
import type { NameValue } from '../model';
import type { Grade } from '../simulation';

/** What a well-formed Lambda proxy payload says. */
interface ProxyAnswer {
  statusCode: number;
  /** One entry per header line, in order; names of `multiValueHeaders` win (PRX-5). */
  headers: NameValue[];
  body: string;
  isBase64Encoded: boolean;
}

/** The member that makes a payload malformed, `$` for the whole, and what is wrong with it (PRX-2). */
export interface ProxyFault {
  field: string;
  message: string;
  /** How it is known that this makes a payload malformed. */
  grade: Grade;
}

export type ProxyPayload = { ok: true; answer: ProxyAnswer } | { ok: false; fault: ProxyFault };

const KEYS = new Set(['statusCode', 'headers', 'multiValueHeaders', 'body', 'isBase64Encoded']);

class Malformed {
  constructor(
    readonly field: string,
    readonly message: string,
    readonly grade: Grade,
  ) {}
}

/** A number, or a string of digits; absent is 200 (PRX-3). */
function statusOf(value: JavaData | undefined): number | Malformed {
  if (value === null || value === undefined) return 200;
  const whole = value instanceof JavaDouble && Number.isInteger(value.value) ? value.value : value;
  const status = typeof whole === 'string' && /^\d{1,3}$/.test(whole) ? Number(whole) : whole;
  if (typeof status !== 'number')
    return new Malformed('statusCode', 'statusCode must be a number, or a string of digits.', 'recorded');
  return status >= 100 && status <= 599
    ? status
    : new Malformed('statusCode', 'statusCode must lie within 100 and 599.', 'inferred');
}

/** A header value: a string, or a boolean as its word; a number is malformed, which is not verified (PRX-4). */
function scalarHeader(value: JavaData): string | undefined {
  return typeof value === 'string' || typeof value === 'boolean' ? toJavaString(value) : undefined;
}

function headersOf(map: JavaData | undefined): NameValue[] | Malformed {
  if (map === null || map === undefined) return [];
  if (!(map instanceof JavaMap)) return new Malformed('headers', 'headers must be an object of strings.', 'reported');
  const headers: NameValue[] = [];
  for (const [name, item] of map.entries()) {
    const value = scalarHeader(item);
    if (value === undefined)
      return new Malformed(
        `headers.${toJavaString(name)}`,
        'A header value must be a string or a boolean.',
        'reported',
      );
    headers.push({ name: toJavaString(name), value });
  }
  return headers;
}

function multiHeadersOf(map: JavaData | undefined): NameValue[] | Malformed {
  if (map === null || map === undefined) return [];
  if (!(map instanceof JavaMap))
    return new Malformed('multiValueHeaders', 'multiValueHeaders must be an object of arrays.', 'reported');
  const headers: NameValue[] = [];
  for (const [key, items] of map.entries()) {
    const name = toJavaString(key);
    if (!(items instanceof JavaList))
      return new Malformed(
        `multiValueHeaders.${name}`,
        'Each member of multiValueHeaders must be an array of strings.',
        'recorded',
      );
    for (const item of items.items) {
      const value = scalarHeader(item);
      if (value === undefined)
        return new Malformed(
          `multiValueHeaders.${name}`,
          'Each member of multiValueHeaders must be an array of strings.',
          'reported',
        );
      headers.push({ name, value });
    }
  }
  return headers;
}

/** Values of `multiValueHeaders` first, then those of `headers`, under the spelling that came first (PRX-5). */
function merged(multi: readonly NameValue[], single: readonly NameValue[]): NameValue[] {
  const groups = new Map<string, NameValue[]>();
  for (const { name, value } of [...multi, ...single]) {
    const key = name.toLowerCase();
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [{ name, value }]);
    else group.push({ name: group[0]?.name ?? name, value });
  }
  return [...groups.values()].flat();
}

/** A string; null or absent is empty (PRX-4). */
function bodyOf(value: JavaData | undefined): string | Malformed {
  if (value === null || value === undefined) return '';
  if (typeof value === 'string') return value;
  return new Malformed(
    'body',
    value instanceof JavaMap || value instanceof JavaList
      ? 'body must be a string; JSON has to be written into it with JSON.stringify or its like.'
      : 'body must be a string.',
    value instanceof JavaMap || value instanceof JavaList ? 'reported' : 'inferred',
  );
}

function base64FlagOf(value: JavaData | undefined): boolean | Malformed {
  if (value === null || value === undefined) return false;
  return typeof value === 'boolean'
    ? value
    : new Malformed('isBase64Encoded', 'isBase64Encoded must be true or false.', 'inferred');
}

function answerOf(map: JavaMap): ProxyAnswer | Malformed {
  for (const [name] of map.entries())
    if (typeof name !== 'string' || !KEYS.has(name))
      return new Malformed(
        toJavaString(name),
        `${toJavaString(name)} is not a member that API Gateway knows.`,
        'recorded',
      );
  const statusCode = statusOf(map.get('statusCode'));
  if (statusCode instanceof Malformed) return statusCode;
  const single = headersOf(map.get('headers'));
  if (single instanceof Malformed) return single;
  const multi = multiHeadersOf(map.get('multiValueHeaders'));
  if (multi instanceof Malformed) return multi;
  const body = bodyOf(map.get('body'));
  if (body instanceof Malformed) return body;
  const isBase64Encoded = base64FlagOf(map.get('isBase64Encoded'));
  if (isBase64Encoded instanceof Malformed) return isBase64Encoded;
  return { statusCode, headers: merged(multi, single), body, isBase64Encoded };
}

function whyNotJson(text: string, checkJson: ((text: string) => JsonCheck) | undefined): string {
  const checked = checkJson?.(text);
  return checked?.ok === false ? `The payload is not JSON: ${checked.message}` : 'The payload is not JSON.';
}

/** Reads a Lambda proxy payload (PRX-1 … PRX-5); the first fault found is reported, in detail given `checkJson`. */
export function readProxyPayload(text: string, checkJson?: (text: string) => JsonCheck): ProxyPayload {
  if (!isJson(text))
    return { ok: false, fault: { field: '$', message: whyNotJson(text, checkJson), grade: 'reported' } };
  const parsed = parseJson(text);
  if (!parsed.ok || !(parsed.value instanceof JavaMap))
    return { ok: false, fault: { field: '$', message: 'The payload must be a JSON object.', grade: 'recorded' } };
  const answer = answerOf(parsed.value);
  return answer instanceof Malformed
    ? { ok: false, fault: { field: answer.field, message: answer.message, grade: answer.grade } }
    : { ok: true, answer };
}

/** The `errorMessage` of a function error's payload (PRX-7); undefined when the payload has none. */
export function functionErrorMessage(text: string): string | undefined {
  const parsed = parseJson(text);
  const message = parsed.ok && parsed.value instanceof JavaMap ? parsed.value.get('errorMessage') : undefined;
  return typeof message === 'string' ? message : undefined;
}
