import type { IntegrationResponse } from '../../document';
import { templateParts } from '../hcl/template';
import type { FixedSite, MethodSite, NewEntry } from '../sites/sites';
import { mark } from '../text/marks';
import { entriesOf, entryOf } from '../tree/access';
import type { Entry, MapNode } from '../tree/node';
import { mapValue } from '../tree/value';
import { readIntegration } from './integration';
import type { ReadApi, ReadMethod } from './model';
import { CAMEL } from './naming';
import { readOpenApiMethodResponses } from './openapi-method-responses';
import { note, type Reading, under } from './reading';
import { type ReadResponse, readResponse } from './responses';

const KEY = 'x-amazon-apigateway-integration';

/** The method and path of an operation, and where it stands. */
export interface OperationPlace {
  readonly httpMethod: string;
  readonly path: string;
  /** Where the operation stands, for the report and as its id. */
  readonly at: string;
}

/** Reads one operation; undefined when it has no integration. */
export function readOperation(
  reading: Reading,
  root: MapNode,
  operation: MapNode,
  { httpMethod, path, at }: OperationPlace,
  api: ReadApi,
): ReadMethod | undefined {
  const entry = entryOf(operation, KEY);
  if (!entry) return undefined;
  const place = under(at, KEY);
  const node = reading.resolve(entry.value, place);
  if (node.kind !== 'map') {
    note(reading, 'opaque', entry, place, KEY, 'The integration is not written out in this file.');
    return undefined;
  }
  const { integration, site } = readIntegration(reading, node, CAMEL, place, ['responses']);
  const responses = readResponses(reading, node, place);
  const methodResponses = readOpenApiMethodResponses(reading, root, operation, at);
  const methodSite: MethodSite = {
    integration: site,
    responses: responses.map((response) => response.site),
    addResponse: {
      kind: 'map',
      owner: node,
      key: 'responses',
      ...withEntry(entryOf(node, 'responses')),
      shape: openApiResponse,
    },
    methodResponses: methodResponses.responses.map((response) => response.site),
    addMethodResponse: methodResponses.add,
  };
  return {
    id: at,
    part: {
      api: api.api,
      method: {
        httpMethod,
        resourcePath: path,
        methodResponses: methodResponses.responses.map((response) => response.response),
        integration: { ...integration, integrationResponses: responses.map((response) => response.response) },
      },
    },
    site: methodSite,
    apiSite: api.site,
  };
}

/** An `entry` member when there is one. */
export function withEntry(entry: Entry | undefined): { entry?: Entry } {
  return entry ? { entry } : {};
}

/** In OpenAPI the pattern is the key of a response, `default` for none (SEL-6). */
function readResponses(reading: Reading, integration: MapNode, at: string): ReadResponse[] {
  const entry = entryOf(integration, 'responses');
  if (!entry) return [];
  const place = under(at, 'responses');
  const map = reading.resolve(entry.value, place);
  if (map.kind !== 'map') {
    if (map.kind !== 'scalar')
      note(reading, 'opaque', entry, place, 'responses', 'The responses are not written out in this file.');
    return [];
  }
  return entriesOf(map).flatMap((item) => {
    const path = under(place, item.key);
    const response = reading.resolve(item.value, path);
    if (response.kind !== 'map') {
      note(reading, 'notSimulated', item, path, item.key, 'The response is no map of members.');
      return [];
    }
    const pattern = item.key === 'default' ? undefined : keyText(map, item.key);
    const keyed = { pattern, site: { kind: 'key', owner: map, entry: item, absent: 'default' } as const };
    const holder = { kind: 'entry', owner: map, entry: item } as const;
    return [readResponse(reading, response, CAMEL, { path, holder, keyed })];
  });
}

/** Keys of a document inside a Terraform heredoc are templates as its values are. */
function keyText(map: MapNode, key: string): string {
  if (!map.interpolated) return key;
  return templateParts(key)
    .map((part) => (typeof part === 'string' ? part : mark(part.hole)))
    .join('');
}

function openApiResponse(response: IntegrationResponse): NewEntry {
  const pattern = response.selectionPattern ?? '';
  return { key: pattern === '' ? 'default' : pattern, value: responseValue(response) };
}

function responseValue(response: IntegrationResponse) {
  return mapValue([
    ['statusCode', response.statusCode],
    ['responseParameters', textsValue(response.responseParameters)],
    ['responseTemplates', textsValue(response.responseTemplates)],
    ['contentHandling', response.contentHandling],
  ]);
}

/** A map of texts as a value to write; nothing for an absent or empty one. */
export function textsValue(texts: Readonly<Record<string, string | boolean | null>> | undefined) {
  const entries = Object.entries(texts ?? {});
  return entries.length === 0 ? undefined : { entries };
}

/** A part of the file that cannot be changed from here, with the reason shown to the user. */
export function fixed(why: string): FixedSite {
  return { kind: 'fixed', why };
}
