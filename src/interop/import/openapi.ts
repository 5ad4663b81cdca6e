import { entriesOf, entryOf, mapOf, nodeAt, scalarOf } from '../tree/access';
import type { MapNode } from '../tree/node';
import { readGatewayResponse, readList } from './api';
import { emptyApi, type GatewayResponseSite, type ReadApi, type ReadMethod, type ReadMethods } from './model';
import { CAMEL } from './naming';
import { readOperation } from './openapi-operation';
import { withRefs } from './openapi-refs';
import { note, type Reading, under } from './reading';

const METHODS: ReadonlyMap<string, string> = new Map(
  ['get', 'put', 'post', 'delete', 'options', 'head', 'patch', 'trace'].map(
    (name) => [name, name.toUpperCase()] as const,
  ),
).set('x-amazon-apigateway-any-method', 'ANY');

/** Members of a path item that are no methods and change nothing in a reply. */
const PATH_ITEM_MEMBERS = new Set(['parameters', 'summary', 'description', 'servers', '$ref']);

/** Reads an OpenAPI 3 or Swagger 2 document: each method with `x-amazon-apigateway-integration`. */
export function readOpenApi(outer: Reading, root: MapNode, at = '', base: ReadApi = emptyApi()): ReadMethods {
  const reading = withRefs(outer, root);
  const api = readOpenApiSettings(reading, root, at, base);
  const methods: ReadMethod[] = [];
  const paths = entryOf(root, 'paths');
  const place = under(at, 'paths');
  const map = paths ? reading.resolve(paths.value, place) : undefined;
  if (paths && map?.kind !== 'map')
    note(reading, 'opaque', paths, place, 'paths', 'The paths are not written out in this file.');
  for (const entry of map?.kind === 'map' ? entriesOf(map) : []) {
    methods.push(...readPathItem(reading, root, entry.key, entry.value, under(place, entry.key), api));
  }
  return { title: scalarOf(mapOf(root, 'info'), 'title') ?? 'OpenAPI document', methods };
}

function readPathItem(
  reading: Reading,
  root: MapNode,
  path: string,
  value: Parameters<Reading['resolve']>[0],
  place: string,
  api: ReadApi,
): ReadMethod[] {
  const item = reading.resolve(value, place);
  if (item.kind !== 'map') {
    note(reading, 'opaque', value, place, path, 'The path is not written out in this file.');
    return [];
  }
  const methods: ReadMethod[] = [];
  for (const entry of entriesOf(item)) {
    const httpMethod = METHODS.get(entry.key.toLowerCase());
    const at = under(place, entry.key);
    if (!httpMethod) {
      if (!PATH_ITEM_MEMBERS.has(entry.key) && !entry.key.startsWith('x-')) {
        note(reading, 'notSimulated', entry, at, entry.key, 'Not a method that API Gateway knows.');
      }
      continue;
    }
    const operation = reading.resolve(entry.value, at);
    const method =
      operation.kind === 'map' ? readOperation(reading, root, operation, { httpMethod, path, at }, api) : undefined;
    if (method) methods.push(method);
    else note(reading, 'notSimulated', entry, at, `${httpMethod} ${path}`, 'Has no x-amazon-apigateway-integration.');
  }
  return methods;
}

function readOpenApiSettings(reading: Reading, root: MapNode, at: string, base: ReadApi): ReadApi {
  const binary = 'x-amazon-apigateway-binary-media-types';
  const types = readList(reading, nodeAt(root, binary), under(at, binary));
  const responses = 'x-amazon-apigateway-gateway-responses';
  const entry = entryOf(root, responses);
  const map = entry ? reading.resolve(entry.value, under(at, responses)) : undefined;
  const sites = new Map<string, GatewayResponseSite>(base.site.gatewayResponses);
  const gatewayResponses = { ...base.api.gatewayResponses };
  for (const item of map?.kind === 'map' ? entriesOf(map) : []) {
    const place = under(under(at, responses), item.key);
    const value = reading.resolve(item.value, place);
    if (value.kind !== 'map') continue;
    const read = readGatewayResponse(reading, value, CAMEL, place);
    gatewayResponses[item.key] = read.response;
    sites.set(item.key, read.site);
  }
  return {
    api: { ...base.api, gatewayResponses, binaryMediaTypes: types.list ? types.texts : base.api.binaryMediaTypes },
    site: { gatewayResponses: sites, binaryMediaTypes: types.list ?? base.site.binaryMediaTypes },
  };
}
