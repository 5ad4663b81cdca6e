import type { MethodResponse } from '../../document';
import type { Adder, FixedSite, MapSite, MethodResponseSite } from '../sites/sites';
import { describeNode } from '../text/describe';
import { asMap, entriesOf, entryOf, nodeAt, scalarOf } from '../tree/access';
import type { Entry, MapNode, Node } from '../tree/node';
import { mapValue, type Value } from '../tree/value';
import { listUnread } from './fields';
import { note, type Reading, under } from './reading';

const HEADER = 'method.response.header.';

interface ReadOpenApiMethodResponse {
  readonly response: MethodResponse;
  readonly site: MethodResponseSite;
}

/** Reads the operation's `responses`: they are the method responses, their headers its parameters. */
export function readOpenApiMethodResponses(
  reading: Reading,
  root: MapNode,
  operation: MapNode,
  at: string,
): { responses: ReadOpenApiMethodResponse[]; add: Adder<MethodResponse> } {
  const version3 = scalarOf(root, 'swagger') === undefined;
  const entry = entryOf(operation, 'responses');
  const place = under(at, 'responses');
  const map = entry ? asMap(reading.resolve(entry.value, place)) : undefined;
  const add: Adder<MethodResponse> = {
    kind: 'map',
    owner: operation,
    key: 'responses',
    ...(entry && { entry }),
    shape: (added) => ({ key: added.statusCode, value: methodResponseValue(added, version3) }),
  };
  const responses = (map ? entriesOf(map) : []).flatMap((item): ReadOpenApiMethodResponse[] => {
    const path = under(place, item.key);
    if (item.key.startsWith('x-')) return [];
    if (item.key === 'default') {
      note(reading, 'notSimulated', item, path, 'default', 'API Gateway makes no method response of it.');
      return [];
    }
    const value = reading.resolve(item.value, path);
    return value.kind === 'map' && map ? [readOne(reading, root, operation, { item, map, value, path, version3 })] : [];
  });
  return { responses, add };
}

interface Place {
  readonly item: Entry;
  readonly map: MapNode;
  readonly value: MapNode;
  readonly path: string;
  readonly version3: boolean;
}

function readOne(reading: Reading, root: MapNode, operation: MapNode, place: Place): ReadOpenApiMethodResponse {
  const { item, map, value, path, version3 } = place;
  const headers = headersOf(reading, value, path, version3);
  const models = version3 ? models3(reading, value, path) : models2(reading, root, operation, value, path);
  const known = ['description', 'headers', ...(version3 ? ['content', 'links'] : ['schema', 'examples'])];
  listUnread(reading, value, new Set([...known, ...extensions(value)]), path);
  return {
    response: {
      statusCode: item.key,
      ...(headers.names && {
        responseParameters: Object.fromEntries(headers.names.map((name) => [HEADER + name, false])),
      }),
      ...(models.models && { responseModels: models.models }),
    },
    site: {
      holder: { kind: 'entry', owner: map, entry: item },
      statusCode: { kind: 'key', owner: map, entry: item, absent: '200' },
      responseParameters: headers.site,
      responseModels: models.site,
    },
  };
}

function extensions(value: MapNode): string[] {
  return value.entries.filter((entry) => entry.key.startsWith('x-')).map((entry) => entry.key);
}

function headersOf(reading: Reading, value: MapNode, path: string, version3: boolean) {
  const entry = entryOf(value, 'headers');
  const site: MapSite = {
    owner: value,
    key: 'headers',
    ...(entry && { entry }),
    prefix: HEADER,
    spell: () => headerValue(version3),
    keysOnly: true,
  };
  const map = entry ? asMap(reading.resolve(entry.value, under(path, 'headers'))) : undefined;
  return { names: map && entriesOf(map).map((header) => header.key), site: map ? { ...site, map } : site };
}

function headerValue(version3: boolean): Value {
  const type = mapValue([['type', 'string']]);
  return version3 ? mapValue([['schema', type]]) : type;
}

function models3(reading: Reading, value: MapNode, path: string): { models?: Record<string, string>; site: MapSite } {
  const entry = entryOf(value, 'content');
  const spell = (model: string | null) =>
    mapValue([['schema', mapValue([['$ref', `#/components/schemas/${model ?? 'Empty'}`]])]]);
  const site: MapSite = { owner: value, key: 'content', ...(entry && { entry }), prefix: '', spell, keysOnly: true };
  const map = entry ? asMap(reading.resolve(entry.value, under(path, 'content'))) : undefined;
  if (!map || map.entries.length === 0) return { site: map ? { ...site, map } : site };
  const models = entriesOf(map).map((type) => {
    const media = asMap(type.value);
    return [type.key, modelName(reading, media && nodeAt(media, 'schema'), under(path, type.key))] as const;
  });
  return { models: Object.fromEntries(models), site: { ...site, map } };
}

function models2(reading: Reading, root: MapNode, operation: MapNode, value: MapNode, path: string) {
  const site: FixedSite = { kind: 'fixed', why: 'Swagger 2 writes one schema for all content types.' };
  const schema = nodeAt(value, 'schema');
  if (!schema) return { models: undefined, site };
  const produces = nodeAt(operation, 'produces') ?? nodeAt(root, 'produces');
  const types =
    produces?.kind === 'list' ? produces.items.flatMap((type) => scalarText(type.value)) : ['application/json'];
  const name = modelName(reading, schema, under(path, 'schema'));
  return { models: Object.fromEntries(types.map((type) => [type, name])), site };
}

function scalarText(node: Node): string[] {
  return node.kind === 'scalar' ? [node.text] : [];
}

function modelName(reading: Reading, schema: Node | undefined, path: string): string {
  const reference = schema?.kind === 'map' ? scalarOf(schema, '$ref') : undefined;
  if (reference !== undefined) return reference.slice(reference.lastIndexOf('/') + 1);
  if (schema && schema.kind === 'map' && schema.entries.length > 0) {
    note(
      reading,
      'notSimulated',
      schema,
      path,
      describeNode(schema),
      'Schemas are not checked; API Gateway makes a model of it.',
    );
  }
  return 'Empty';
}

function methodResponseValue(added: MethodResponse, version3: boolean): Value {
  const headers = Object.keys(added.responseParameters ?? {}).filter((name) => name.startsWith(HEADER));
  const content = Object.entries(added.responseModels ?? {});
  return mapValue([
    ['description', `${added.statusCode} response`],
    [
      'headers',
      headers.length > 0
        ? { entries: headers.map((name) => [name.slice(HEADER.length), headerValue(version3)] as const) }
        : undefined,
    ],
    [
      'content',
      version3 && content.length > 0
        ? {
            entries: content.map(
              ([type, model]) =>
                [type, mapValue([['schema', mapValue([['$ref', `#/components/schemas/${model}`]])]])] as const,
            ),
          }
        : undefined,
    ],
  ]);
}
