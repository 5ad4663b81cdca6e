import type { IntegrationResponse, MethodResponse } from '../../document';
import type { FieldSite } from '../sites/sites';
import { asMap, entriesOf, entryOf, mapOf, nodeAt, scalarOf } from '../tree/access';
import type { Entry, MapNode } from '../tree/node';
import { mapValue } from '../tree/value';
import { readGatewayResponse } from './api';
import { cliKind } from './cli-kind';
import { listUnread } from './fields';
import { withImpliedMethodResponses } from './implied-method-responses';
import { readIntegration } from './integration';
import { emptyApi, type GatewayResponseSite, type ReadApi, type ReadMethod, type ReadMethods } from './model';
import { CAMEL } from './naming';
import { fixed, textsValue, withEntry } from './openapi-operation';
import { note, type Reading, under } from './reading';
import { type ReadMethodResponse, type ReadResponse, readMethodResponse, readResponse } from './responses';

const REQUEST_SIDE: ReadonlyMap<string, string> = new Map(
  [
    'authorizationType',
    'authorizerId',
    'apiKeyRequired',
    'operationName',
    'requestModels',
    'requestParameters',
    'requestValidatorId',
    'authorizationScopes',
  ].map((name) => [name.toLowerCase(), 'The request side (authorisation, validation) is not simulated.'] as const),
);

/** Reads the output of `get-integration`, `get-integration-response`, `get-method`, `get-resource(s)` or `get-gateway-response(s)`. */
export function readCli(reading: Reading, root: MapNode): ReadMethods {
  const kind = cliKind(root);
  const title = 'AWS CLI output';
  if (kind === 'resources') {
    const items = nodeAt(root, 'items');
    const maps = items?.kind === 'list' ? items.items.map((item) => asMap(item.value)) : [];
    return {
      title,
      methods: maps.flatMap((item, index) => (item ? readResource(reading, item, `items[${index}]`) : [])),
    };
  }
  if (kind === 'resource') return { title, methods: readResource(reading, root, '') };
  if (kind === 'method')
    return { title, methods: [readMethod(reading, root, { path: '', resourcePath: '/', id: 'method' })] };
  const api = kind === 'gateway' ? gatewayApi(reading, root) : emptyApi();
  const owner = kind === 'gateway' ? undefined : root;
  return { title, methods: [lone(reading, owner, kind === 'response', api)] };
}

function readResource(reading: Reading, resource: MapNode, at: string): ReadMethod[] {
  const resourcePath = scalarOf(resource, 'path') ?? '/';
  const methods = mapOf(resource, 'resourceMethods');
  return (methods ? entriesOf(methods) : []).flatMap((entry) => {
    const path = under(under(at, 'resourceMethods'), entry.key);
    const method = asMap(entry.value);
    if (method && method.entries.length > 0)
      return [readMethod(reading, method, { path, resourcePath, id: path, name: entry.key })];
    note(
      reading,
      'notSimulated',
      entry,
      path,
      `${entry.key} ${resourcePath}`,
      'The output has no details of it; ask for them with --embed methods.',
    );
    return [];
  });
}

function readMethod(
  reading: Reading,
  method: MapNode,
  place: { path: string; resourcePath: string; id: string; name?: string },
): ReadMethod {
  const { path, resourcePath, id } = place;
  const httpMethod = scalarOf(method, 'httpMethod') ?? place.name ?? 'ANY';
  const integration = mapOf(method, 'methodIntegration');
  listUnread(reading, method, new Set(['httpMethod', 'methodResponses', 'methodIntegration']), path, REQUEST_SIDE);
  return assemble(reading, integration, method, {
    at: under(path, 'methodIntegration'),
    path,
    httpMethod,
    resourcePath,
    id,
    api: emptyApi(),
  });
}

function lone(reading: Reading, owner: MapNode | undefined, single: boolean, api: ReadApi): ReadMethod {
  const place = { at: '', path: '', httpMethod: 'GET', resourcePath: '/', id: 'integration', api };
  if (!owner) return assemble(reading, owner, undefined, place);
  note(reading, 'tolerated', owner, '', 'method responses', IMPLIED);
  const read = single ? loneResponse(reading, owner, place) : assemble(reading, owner, undefined, place);
  return withImpliedMethodResponses(read, fixed('Not in this output.'));
}

const IMPLIED =
  'This output does not tell them; one for each status, with the headers mapped there, is assumed. The output of get-method has the real ones.';

function loneResponse(reading: Reading, owner: MapNode, place: AssemblyPlace): ReadMethod {
  const method = assemble(reading, undefined, undefined, place);
  const why = 'The file holds this one response only.';
  const { response, site } = readResponse(reading, owner, CAMEL, { path: '', holder: fixed(why) });
  const { integration } = method.part.method;
  return {
    ...method,
    part: {
      ...method.part,
      method: { ...method.part.method, integration: { ...integration, integrationResponses: [response] } },
    },
    site: { ...method.site, responses: [site] },
  };
}

interface AssemblyPlace {
  readonly at: string;
  readonly path: string;
  readonly httpMethod: string;
  readonly resourcePath: string;
  readonly id: string;
  readonly api: ReadApi;
}

function assemble(
  reading: Reading,
  integration: MapNode | undefined,
  method: MapNode | undefined,
  place: AssemblyPlace,
): ReadMethod {
  const missing = fixed('Not in this output.');
  const head = integration
    ? readIntegration(reading, integration, CAMEL, place.at, ['integrationResponses'])
    : { integration: { type: 'AWS' } as const, site: missing };
  const responses = keyed(integration, 'integrationResponses').map((item): ReadResponse => {
    const path = under(under(place.at, 'integrationResponses'), item.entry.key);
    const holder = { kind: 'entry', owner: item.owner, entry: item.entry } as const;
    const read = readResponse(reading, item.map, CAMEL, { path, holder, fallbackStatus: item.entry.key });
    return { ...read, site: { ...read.site, statusCode: mirrored(read.site.statusCode, item) } };
  });
  const methodResponses = keyed(method, 'methodResponses').map((item): ReadMethodResponse => {
    const path = under(under(place.path, 'methodResponses'), item.entry.key);
    const holder = { kind: 'entry', owner: item.owner, entry: item.entry } as const;
    const read = readMethodResponse(reading, item.map, CAMEL, { path, holder, fallbackStatus: item.entry.key });
    return { ...read, site: { ...read.site, statusCode: mirrored(read.site.statusCode, item) } };
  });
  return {
    id: place.id,
    part: {
      api: place.api.api,
      method: {
        httpMethod: place.httpMethod,
        resourcePath: place.resourcePath,
        methodResponses: methodResponses.map((read) => read.response),
        integration: { ...head.integration, integrationResponses: responses.map((read) => read.response) },
      },
    },
    site: {
      integration: head.site,
      responses: responses.map((read) => read.site),
      addResponse: integration
        ? {
            kind: 'map',
            owner: integration,
            key: 'integrationResponses',
            ...withEntry(entryOf(integration, 'integrationResponses')),
            shape: cliResponse,
          }
        : missing,
      methodResponses: methodResponses.map((read) => read.site),
      addMethodResponse: method
        ? {
            kind: 'map',
            owner: method,
            key: 'methodResponses',
            ...withEntry(entryOf(method, 'methodResponses')),
            shape: cliMethodResponse,
          }
        : missing,
    },
    apiSite: place.api.site,
  };
}

/** The maps below a member, by key; the CLI keys responses by status code. */
function keyed(owner: MapNode | undefined, key: string) {
  const map = mapOf(owner, key);
  return (map ? entriesOf(map) : []).flatMap((entry) => {
    const value = asMap(entry.value);
    return map && value ? [{ owner: map, entry, map: value }] : [];
  });
}

function mirrored(site: FieldSite, item: { owner: MapNode; entry: Entry }): FieldSite {
  return site.kind === 'member' ? { ...site, mirror: item.entry, mirrorOwner: item.owner } : site;
}

function cliResponse(response: IntegrationResponse) {
  const value = mapValue([
    ['statusCode', response.statusCode],
    ['selectionPattern', response.selectionPattern],
    ['responseParameters', textsValue(response.responseParameters)],
    ['responseTemplates', textsValue(response.responseTemplates)],
    ['contentHandling', response.contentHandling],
  ]);
  return { key: response.statusCode, value };
}

function cliMethodResponse(response: MethodResponse) {
  const value = mapValue([
    ['statusCode', response.statusCode],
    ['responseParameters', textsValue(response.responseParameters)],
    ['responseModels', textsValue(response.responseModels)],
  ]);
  return { key: response.statusCode, value };
}

function gatewayApi(reading: Reading, root: MapNode): ReadApi {
  const items = nodeAt(root, 'items');
  const maps = items?.kind === 'list' ? items.items.flatMap((item) => asMap(item.value) ?? []) : [root];
  const api = emptyApi();
  const sites = new Map<string, GatewayResponseSite>();
  for (const map of maps) {
    const type = scalarOf(map, 'responseType') ?? '';
    // Responses that AWS lists although nobody customised them say nothing new.
    if (scalarOf(map, 'defaultResponse') === 'true') continue;
    const read = readGatewayResponse(reading, map, CAMEL, type, ['responseType', 'defaultResponse']);
    api.api.gatewayResponses[type] = read.response;
    sites.set(type, read.site);
  }
  return { ...api, site: { ...api.site, gatewayResponses: sites } };
}
