import { isRecord } from '../given';

type Kind = 'lambda' | 'http';

/**
 * What a scenario says of one kind of backend: the member of that name, or the bare outcome, such as
 * `{ payload }` or `{ statusCode, headers, body }`, where it names no kind.
 */
export function backendPart(backend: unknown, kind: Kind): Record<string, unknown> {
  if (!isRecord(backend)) return {};
  const part = backend[kind];
  if (isRecord(part)) return part;
  return isRecord(backend[kind === 'lambda' ? 'http' : 'lambda']) ? {} : backend;
}

/** Whether a backend is one that answers with a status, for an integration that does not tell. */
export function speaksHttp(backend: unknown): boolean {
  if (!isRecord(backend) || isRecord(backend['lambda'])) return false;
  const { type } = backend;
  if (typeof type === 'string') return type !== 'lambda';
  const bare = 'statusCode' in backend || 'status' in backend;
  return isRecord(backend['http']) || (bare && !('payload' in backend) && !('errorMessage' in backend));
}

/** The `outcome` of a backend, or the one that its other members amount to. */
export function outcomeOf(part: Readonly<Record<string, unknown>>): unknown {
  if (part['outcome'] !== undefined) return part['outcome'];
  if (typeof part['errorMessage'] === 'string') return 'error';
  if (typeof part['failure'] === 'string') return 'failure';
  return part['functionError'] === true ? 'errorPayload' : undefined;
}
