import type { DocumentPath, PlaygroundDocument } from '../../document';
import type { SecretKind } from '../../share';

/** Kinds of secrets in words, as they stand before an excerpt. */
export const SECRET_WORDS: Record<SecretKind, string> = {
  'aws-access-key': 'AWS access key',
  'aws-secret-key': 'AWS secret key',
  'private-key': 'Private key',
  jwt: 'Token (JWT)',
  'bearer-token': 'Bearer token',
  'service-token': 'Access token of a service',
  'connection-string': 'Password in a connection string',
  password: 'Password',
  'api-key': 'API key or token',
  'authorization-header': 'Authorization header',
  'session-cookie': 'Cookie',
};

/** Where in the document something stands, with scenarios by their names. */
export function placeInWords(document: PlaygroundDocument, path: DocumentPath): string {
  const [top, at, ...rest] = path;
  const scenario = top === 'scenarios' && typeof at === 'number' ? document.scenarios[at] : undefined;
  if (scenario === undefined) return path.join(' › ');
  return [`scenario “${scenario.name}”`, ...rest].join(' › ');
}
