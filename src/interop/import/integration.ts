import type {
  ContentHandling,
  Integration,
  IntegrationResponse,
  IntegrationType,
  PassthroughBehavior,
} from '../../document';
import type { FieldSite, IntegrationSite } from '../sites/sites';
import type { MapNode } from '../tree/node';
import { listUnread, readField, readTexts, withoutNulls } from './fields';
import type { Naming } from './naming';
import { note, type Reading, under } from './reading';

const TYPES: readonly IntegrationType[] = ['AWS', 'AWS_PROXY', 'HTTP', 'HTTP_PROXY', 'MOCK'];
const BEHAVIORS: readonly PassthroughBehavior[] = ['WHEN_NO_MATCH', 'WHEN_NO_TEMPLATES', 'NEVER'];
const HANDLINGS: readonly ContentHandling[] = ['CONVERT_TO_BINARY', 'CONVERT_TO_TEXT'];

const REASONS: ReadonlyMap<string, string> = new Map([
  ['credentials', 'Permissions are not simulated; say in the backend when the call is refused.'],
  ['connectiontype', 'The network between API Gateway and the backend is not simulated.'],
  ['connectionid', 'The network between API Gateway and the backend is not simulated.'],
  ['connection_type', 'The network between API Gateway and the backend is not simulated.'],
  ['connection_id', 'The network between API Gateway and the backend is not simulated.'],
  ['integrationtarget', 'The network between API Gateway and the backend is not simulated.'],
  ['tlsconfig', 'TLS to the backend is not simulated.'],
  ['tls_config', 'TLS to the backend is not simulated.'],
  ['cachenamespace', 'Caching is not simulated.'],
  ['cachekeyparameters', 'Caching is not simulated.'],
  ['cache_namespace', 'Caching is not simulated.'],
  ['cache_key_parameters', 'Caching is not simulated.'],
  ['payloadformatversion', 'A setting of HTTP APIs; REST APIs ignore it.'],
  ['responsetransfermode', 'Response streaming is not simulated.'],
]);

/** An integration as it was read, with the places of its members. */
export type ReadIntegration = {
  readonly integration: Omit<Integration, 'integrationResponses'>;
  readonly site: IntegrationSite;
};

/** Reads an integration without its responses. `others` are members that the caller reads. */
export function readIntegration(
  reading: Reading,
  owner: MapNode,
  naming: Naming,
  path: string,
  others: readonly string[],
): ReadIntegration {
  const names = naming.integration;
  const type = readField(reading, owner, names.type, path);
  const uri = readField(reading, owner, names.uri, path);
  const httpMethod = readField(reading, owner, names.httpMethod, path);
  const behavior = readField(reading, owner, names.passthroughBehavior, path);
  const handling = readField(reading, owner, names.contentHandling, path);
  const timeout = readField(reading, owner, names.timeoutInMillis, path);
  const templates = readTexts(reading, owner, names.requestTemplates, path);
  const parameters = readTexts(reading, owner, names.requestParameters, path);
  const requestParameters = withoutNulls(
    reading,
    parameters.texts,
    parameters.site,
    under(path, names.requestParameters),
  );
  const timeoutInMillis = timeout.text === undefined ? undefined : Number(timeout.text);
  listUnread(reading, owner, new Set([...Object.values(names), ...others]), path, REASONS);
  return {
    integration: {
      type: oneOf(reading, TYPES, type.text, type.site, path) ?? guessType(reading, uri.text, owner, path),
      ...(uri.text !== undefined && { uri: lambdaUri(uri.text) }),
      ...(httpMethod.text !== undefined && { httpMethod: httpMethod.text }),
      ...optional('passthroughBehavior', oneOf(reading, BEHAVIORS, behavior.text, behavior.site, path)),
      ...optional('contentHandling', oneOf(reading, HANDLINGS, handling.text, handling.site, path)),
      ...(timeoutInMillis !== undefined && Number.isFinite(timeoutInMillis) && { timeoutInMillis }),
      ...optional('requestTemplates', templates.texts),
      ...optional('requestParameters', requestParameters),
    },
    site: {
      fields: {
        type: recased(type.site, type.text),
        uri: uri.site,
        httpMethod: httpMethod.site,
        passthroughBehavior: recased(behavior.site, behavior.text),
        contentHandling: recased(handling.site, handling.text),
        timeoutInMillis: { ...timeout.site, spell: (text) => Number(text) },
      },
      requestTemplates: templates.site,
      requestParameters: parameters.site,
    },
  };
}

function optional<K extends string, V>(key: K, value: V | undefined): { [P in K]?: V } {
  const result: { [P in K]?: V } = {};
  if (value !== undefined) result[key] = value;
  return result;
}

/** The word of a closed list that a text names, whatever its case; others are reported and left out. */
export function oneOf<T extends string>(
  reading: Reading,
  words: readonly T[],
  text: string | undefined,
  site: FieldSite,
  path: string,
): T | undefined {
  if (text === undefined || text === '') return undefined;
  const wanted = text.toUpperCase().replaceAll('-', '_');
  const word = words.find((candidate) => candidate === wanted);
  if (!word && site.kind === 'member' && site.entry) {
    note(reading, 'notSimulated', site.entry, under(path, site.key), text, `None of ${words.join(', ')}.`);
  }
  return word;
}

/** Files that write `aws_proxy` in small letters get small letters back. */
function recased(site: FieldSite & { kind: 'member' }, text: string | undefined): FieldSite {
  return text !== undefined && text !== text.toUpperCase() ? { ...site, spell: (word) => word.toLowerCase() } : site;
}

function guessType(reading: Reading, uri: string | undefined, owner: MapNode, path: string): IntegrationType {
  const type = uri === undefined ? 'MOCK' : uri.startsWith('http') ? 'HTTP' : 'AWS';
  note(
    reading,
    'tolerated',
    owner,
    path,
    'type',
    `The integration's type is missing or not written out; read as ${type}.`,
  );
  return type;
}

/**
 * A reference to a function's invoke ARN is wrapped into the ARN that it stands for, so that the integration is seen
 * to be a Lambda one.
 */
function lambdaUri(uri: string): string {
  if (!/^⟦[^⟦⟧]*⟧$/.test(uri) || !/invoke_?arn|lambda|function/i.test(uri)) return uri;
  return `arn:aws:apigateway:us-east-1:lambda:path/2015-03-31/functions/${uri}/invocations`;
}

/** The content handling of a response, or undefined. */
export function readHandling(
  reading: Reading,
  text: string | undefined,
  site: FieldSite,
  path: string,
): ContentHandling | undefined {
  return oneOf(reading, HANDLINGS, text, site, path);
}

/** An integration response from its read parts, members without a value left out. */
export function responseOf(parts: {
  statusCode: string;
  selectionPattern: string | undefined;
  responseParameters: Record<string, string> | undefined;
  responseTemplates: Record<string, string | null> | undefined;
  contentHandling: ContentHandling | undefined;
}): IntegrationResponse {
  return {
    statusCode: parts.statusCode,
    ...optional('selectionPattern', parts.selectionPattern),
    ...optional('responseParameters', parts.responseParameters),
    ...optional('responseTemplates', parts.responseTemplates),
    ...optional('contentHandling', parts.contentHandling),
  };
}
