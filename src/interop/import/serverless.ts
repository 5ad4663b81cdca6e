import { describeNode } from '../text/describe';
import { asMap, entriesOf, mapOf, nodeAt, scalarOf } from '../tree/access';
import type { MapNode, Node } from '../tree/node';
import { endpointType, mediaType, readList } from './api';
import { readCloudFormation } from './cloudformation';
import type { ReadApi, ReadMethod, ReadMethods } from './model';
import { emptyApi } from './model';
import { note, type Reading, under } from './reading';
import { readServerlessEvent } from './serverless-event';
import { readServiceProxies } from './service-proxy';

/** Reads a Serverless Framework service: its `http` events, service proxies and plain CloudFormation resources. */
export function readServerless(reading: Reading, root: MapNode): ReadMethods {
  const api = readApi(reading, root);
  const methods: ReadMethod[] = [];
  for (const { map, path } of functionMaps(reading, root)) {
    for (const entry of entriesOf(map)) {
      const at = under(path, entry.key);
      const events = asMap(entry.value) && nodeAt(asMap(entry.value) ?? map, 'events');
      if (events?.kind !== 'list') {
        if (entry.value.kind === 'scalar' && entry.value.text.includes('${')) opaque(reading, entry.value, at);
        continue;
      }
      events.items.forEach((item, index) => {
        const method = readServerlessEvent(reading, item.value, {
          functionName: entry.key,
          path: `${at}.events[${index}]`,
          api,
        });
        if (method) methods.push(method);
      });
    }
  }
  methods.push(...readServiceProxies(reading, mapOf(root, 'custom'), api));
  for (const { map, path } of resourceMaps(root)) methods.push(...readCloudFormation(reading, map, path).methods);
  const service = nodeAt(root, 'service');
  return {
    title: (service?.kind === 'scalar' ? service.text : scalarOf(asMap(service), 'name')) ?? 'Serverless service',
    methods,
  };
}

function opaque(reading: Reading, node: Node, path: string): void {
  note(
    reading,
    'opaque',
    node,
    path,
    describeNode(node),
    'The text stands in another file; import that one to see its methods.',
  );
}

/** `functions` may be one map or a list of maps, some of them from other files. */
function functionMaps(reading: Reading, root: MapNode): { map: MapNode; path: string }[] {
  const node = nodeAt(root, 'functions');
  if (!node) return [];
  if (node.kind === 'map') return [{ map: node, path: 'functions' }];
  if (node.kind !== 'list') {
    opaque(reading, node, 'functions');
    return [];
  }
  return node.items.flatMap((item, index) => {
    const path = `functions[${index}]`;
    const map = asMap(item.value);
    if (!map) opaque(reading, item.value, path);
    return map ? [{ map, path }] : [];
  });
}

function resourceMaps(root: MapNode): { map: MapNode; path: string }[] {
  const node = nodeAt(root, 'resources');
  if (node?.kind === 'map') return [{ map: node, path: 'resources' }];
  if (node?.kind !== 'list') return [];
  return node.items.flatMap((item, index) => {
    const map = asMap(item.value);
    return map ? [{ map, path: `resources[${index}]` }] : [];
  });
}

function readApi(reading: Reading, root: MapNode): ReadApi {
  const provider = mapOf(root, 'provider');
  const gateway = mapOf(provider, 'apiGateway');
  const types = readList(
    reading,
    gateway && nodeAt(gateway, 'binaryMediaTypes'),
    'provider.apiGateway.binaryMediaTypes',
  );
  const empty = emptyApi();
  return {
    api: {
      ...empty.api,
      binaryMediaTypes: types.texts.map(mediaType),
      ...endpointType(scalarOf(provider, 'endpointType')),
    },
    site: { ...empty.site, binaryMediaTypes: types.list },
  };
}
