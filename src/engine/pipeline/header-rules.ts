/** What becomes of a header on its way to the client. */
export type HeaderFate = { kind: 'kept' } | { kind: 'renamed'; name: string } | { kind: 'dropped' };

const RENAMED = new Set([
  'authorization',
  'connection',
  'content-length',
  'content-md5',
  'date',
  'expect',
  'host',
  'max-forwards',
  'proxy-authenticate',
  'server',
  'trailer',
  'upgrade',
  'user-agent',
  'www-authenticate',
]);
const RENAMED_FOR_LAMBDA_PROXY = new Set(['connection', 'content-length', 'date', 'server']);
const RENAMED_FOR_HTTP_PROXY = new Set([...RENAMED_FOR_LAMBDA_PROXY, 'x-amzn-requestid']);
const DROPPED = new Set(['transfer-encoding']);
const DROPPED_FOR_HTTP_PROXY = new Set(['transfer-encoding', 'content-encoding', 'via']);
const NONE: ReadonlySet<string> = new Set();

function fate(name: string, renamed: ReadonlySet<string>, dropped: ReadonlySet<string>): HeaderFate {
  const key = name.toLowerCase();
  if (dropped.has(key)) return { kind: 'dropped' };
  return renamed.has(key) ? { kind: 'renamed', name: `x-amzn-Remapped-${name}` } : { kind: 'kept' };
}

/** The fate of a mapped or overridden header of a non-proxy integration (PAR-15). */
export function fateOfMapped(name: string): HeaderFate {
  return fate(name, RENAMED, DROPPED);
}

/** The fate of a header that a Lambda proxy payload sets (PAR-15, reported). */
export function fateOfLambdaProxy(name: string): HeaderFate {
  return fate(name, RENAMED_FOR_LAMBDA_PROXY, NONE);
}

/** The fate of a header that an HTTP proxy's backend sent (PAR-15, recorded). */
export function fateOfHttpProxy(name: string): HeaderFate {
  return fate(name, RENAMED_FOR_HTTP_PROXY, DROPPED_FOR_HTTP_PROXY);
}

/** Request headers that fail every call when an integration request maps them (ERR-6). */
export function isIllegalRequestHeader(name: string, aws: boolean): boolean {
  const key = name.toLowerCase();
  if (key === 'content-length' || key === 'transfer-encoding') return true;
  return aws && ['authorization', 'connection', 'expect', 'proxy-authenticate', 'te'].includes(key);
}
