/** What one line of an execution log says (LOG-1 … LOG-7). */
export type LogEvent =
  | { kind: 'requestId'; id: string }
  | { kind: 'method'; httpMethod: string; path: string }
  | { kind: 'map'; what: MapName; entries: [string, string][]; truncated: boolean }
  | { kind: 'text'; what: TextName; text: string; truncated: boolean }
  | { kind: 'endpoint'; uri: string }
  | { kind: 'received'; statusCode: number | undefined }
  | { kind: 'failed'; reason: string }
  | { kind: 'lambdaError'; errorMessage: string }
  | { kind: 'lambdaStatus'; statusCode: number }
  | { kind: 'gatewayResponse'; type: string; statusCode: number }
  | { kind: 'completed'; statusCode: number };

export type MapName = 'requestPath' | 'requestQuery' | 'requestHeaders' | 'endpointHeaders' | 'responseHeaders';
export type TextName = 'requestBody' | 'endpointRequestBody' | 'endpointBody' | 'responseBody';

const TRUNCATED = / ?\[TRUNCATED\]$/;

/** Name and value pairs of `{k=v, k2=v2}`. A comma within a value counts as part of it unless `name=` follows. */
function mapEntries(text: string): [string, string][] {
  const inner = text.replace(/^\{/, '').replace(/\}$/, '');
  if (inner.trim() === '') return [];
  return inner.split(/, (?=[^\s,={}]+=)/).map((part): [string, string] => {
    const equals = part.indexOf('=');
    return equals < 0 ? [part, ''] : [part.slice(0, equals), part.slice(equals + 1)];
  });
}

const MAPS: readonly (readonly [string, MapName])[] = [
  ['Method request path: ', 'requestPath'],
  ['Method request query string: ', 'requestQuery'],
  ['Method request headers: ', 'requestHeaders'],
  ['Endpoint response headers: ', 'endpointHeaders'],
  ['Method response headers: ', 'responseHeaders'],
];

const TEXTS: readonly (readonly [string, TextName])[] = [
  ['Method request body before transformations:', 'requestBody'],
  ['Endpoint request body after transformations:', 'endpointRequestBody'],
  ['Endpoint response body before transformations:', 'endpointBody'],
  ['Method response body after transformations:', 'responseBody'],
];

type Reader = readonly [RegExp, (groups: readonly string[]) => LogEvent];

const READERS: readonly Reader[] = [
  [/^Starting execution for request: (\S+)/, ([id = '']) => ({ kind: 'requestId', id })],
  [/^Execution log for request (\S+)/, ([id = '']) => ({ kind: 'requestId', id })],
  [
    /^HTTP Method: (\S+), Resource Path: (\S*)/,
    ([httpMethod = '', path = '']) => ({ kind: 'method', httpMethod, path }),
  ],
  [/^Endpoint request URI: (\S+)/, ([uri = '']) => ({ kind: 'endpoint', uri })],
  [/^Sending request to (\S+)/, ([uri = '']) => ({ kind: 'endpoint', uri })],
  [/^Received response\. Status: (\d+)/, ([status]) => ({ kind: 'received', statusCode: Number(status) })],
  [/^Received response\./, () => ({ kind: 'received', statusCode: undefined })],
  [
    /^Execution failed due to configuration error: ([\s\S]*)$/,
    ([reason = '']) => ({ kind: 'failed', reason: reason.trim() }),
  ],
  [/^(Execution failed due to a[n ][\s\S]*)$/, ([reason = '']) => ({ kind: 'failed', reason: reason.trim() })],
  [
    /^Lambda execution failed with status \d+ due to customer function error: ([\s\S]*?)\.? Lambda request id: /,
    ([errorMessage = '']) => ({ kind: 'lambdaError', errorMessage }),
  ],
  [
    /^Lambda invocation failed with status: (\d+)/,
    ([status]) => ({ kind: 'lambdaStatus', statusCode: Number(status) }),
  ],
  [
    /^Gateway response type: (\S+) with status code: (\d+)/,
    ([type = '', status]) => ({ kind: 'gatewayResponse', type, statusCode: Number(status) }),
  ],
  [/^Method completed with status: (\d+)/, ([status]) => ({ kind: 'completed', statusCode: Number(status) })],
];

/** Reads the message of one log event; undefined for a line that says nothing about the case. */
export function readEvent(message: string): LogEvent | undefined {
  const truncated = TRUNCATED.test(message);
  const text = message.replace(TRUNCATED, '');
  for (const [prefix, what] of MAPS)
    if (text.startsWith(prefix))
      return { kind: 'map', what, entries: mapEntries(text.slice(prefix.length)), truncated };
  for (const [prefix, what] of TEXTS)
    if (text.startsWith(prefix))
      return { kind: 'text', what, text: text.slice(prefix.length).replace(/^ /, ''), truncated };
  for (const [pattern, read] of READERS) {
    const match = pattern.exec(text);
    if (match !== null) return read(match.slice(1));
  }
  return undefined;
}

const PREFIX = /^(?:[A-Z][a-z]{2} [A-Z][a-z]{2} \d\d? [\d:]+ [A-Z]+ \d{4} : |(?:[^\s(]+\s+){0,3}\([0-9a-zA-Z-]{8,}\) )/;
const FIRST = /^Execution log for request /;

function withoutLastBreaks(text: string): string {
  let end = text.length;
  while (end > 0 && text.charAt(end - 1) === '\n') end--;
  return text.slice(0, end);
}

/** Messages of a pasted log: prefixes removed, lines that belong to the event before them joined to it. */
export function splitEvents(log: string): string[] {
  const events: string[] = [];
  for (const line of log.replaceAll('\r\n', '\n').split('\n')) {
    const prefix = PREFIX.exec(line)?.[0];
    if (prefix !== undefined) events.push(line.slice(prefix.length));
    else if (FIRST.test(line.trimStart())) events.push(line.trimStart());
    else if (events.length > 0) events.push(`${events.pop() ?? ''}\n${line}`);
  }
  return events.map(withoutLastBreaks);
}
