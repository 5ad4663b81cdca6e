import type { IntegrationResponse } from '../../document';
import type { Adder, ResponseSite } from '../sites/sites';
import { asMap, entriesOf, entryOf, mapOf, nodeAt, scalarOf } from '../tree/access';
import type { Entry, MapNode, Node } from '../tree/node';
import { mapValue } from '../tree/value';
import { listOf } from './cfn-method';
import { listUnread, textOf } from './fields';
import type { ReadApi, ReadMethod } from './model';
import { CAMEL } from './naming';
import { fixed, textsValue, withEntry } from './openapi-operation';
import { note, type Reading, under } from './reading';
import { readResponse } from './responses';

const STATUSES = [
  ['200', 'success'],
  ['400', 'clientError'],
  ['500', 'serverError'],
] as const;

/** Reads the proxies of the plugin serverless-apigateway-service-proxy: methods that call an AWS service directly. */
export function readServiceProxies(reading: Reading, custom: MapNode | undefined, api: ReadApi): ReadMethod[] {
  const list = custom && nodeAt(custom, 'apiGatewayServiceProxies');
  if (list?.kind !== 'list') return [];
  return list.items.flatMap((item, index) => {
    const entry = asMap(item.value)?.entries[0];
    const proxy = entry && asMap(entry.value);
    return entry && proxy
      ? [readProxy(reading, entry, proxy, `custom.apiGatewayServiceProxies[${index}].${entry.key}`, api)]
      : [];
  });
}

function readProxy(reading: Reading, entry: Entry, proxy: MapNode, path: string, api: ReadApi): ReadMethod {
  const responses = responsesOf(reading, proxy, path);
  const known = new Set(['path', 'method', 'response']);
  listUnread(
    reading,
    proxy,
    known,
    path,
    new Map([['request', 'The plugin makes the request from it; it does not change the reply.']]),
  );
  const reason = fixed('The plugin makes this by itself.');
  const cors = scalarOf(proxy, 'cors');
  if (cors !== undefined && cors !== 'false')
    note(reading, 'notSimulated', proxy, under(path, 'cors'), cors, 'The plugin adds CORS headers of its own.');
  return {
    id: path,
    part: {
      api: api.api,
      method: {
        httpMethod: (scalarOf(proxy, 'method') ?? 'ANY').toUpperCase(),
        resourcePath: `/${(textAt(reading, proxy, path) ?? '').replace(/^\//, '')}`,
        methodResponses: responses.responses.map(({ statusCode }) => ({ statusCode })),
        integration: {
          type: 'AWS',
          uri: `arn:aws:apigateway:us-east-1:${entry.key}:path//`,
          httpMethod: 'POST',
          passthroughBehavior: 'NEVER',
          integrationResponses: responses.responses,
        },
      },
    },
    site: {
      integration: reason,
      responses: responses.sites,
      addResponse: responses.add,
      methodResponses: responses.responses.map(() => ({
        holder: reason,
        statusCode: reason,
        responseParameters: reason,
        responseModels: reason,
      })),
      addMethodResponse: reason,
    },
    apiSite: api.site,
  };
}

function textAt(reading: Reading, proxy: MapNode, path: string): string | undefined {
  const node = nodeAt(proxy, 'path');
  return node && textOf(reading, node, under(path, 'path'));
}

interface ProxyResponses {
  readonly responses: IntegrationResponse[];
  readonly sites: ResponseSite[];
  readonly add: Adder<IntegrationResponse>;
}

/** A list of responses is taken as it is; otherwise the plugin makes 200, 400 and 500, each with its own status as pattern. */
function responsesOf(reading: Reading, proxy: MapNode, path: string): ProxyResponses {
  const node: Node | undefined = nodeAt(proxy, 'response');
  if (node?.kind === 'list') {
    const { items, entry } = listOf(reading, proxy, 'response', path);
    const read = items.flatMap((item) => {
      if (!item.owner) return [];
      const found = readResponse(reading, item.owner, CAMEL, { path: item.path, holder: item.holder });
      const pattern = found.response.selectionPattern ?? '';
      if (pattern !== '') return [found];
      note(
        reading,
        'tolerated',
        item.owner,
        item.path,
        'selectionPattern',
        'Missing; the plugin takes the status code for it.',
      );
      return [{ ...found, response: { ...found.response, selectionPattern: found.response.statusCode } }];
    });
    const shape = (added: IntegrationResponse) =>
      mapValue([
        ['statusCode', added.statusCode],
        ['selectionPattern', added.selectionPattern],
        ['responseParameters', textsValue(added.responseParameters)],
        ['responseTemplates', textsValue(added.responseTemplates)],
      ]);
    return {
      responses: read.map((item) => item.response),
      sites: read.map((item) => item.site),
      add: { kind: 'list', owner: proxy, key: 'response', ...withEntry(entry), shape },
    };
  }
  const reason = fixed('The plugin makes this by itself; write a list of responses into the file to change it.');
  const templates = mapOf(asMap(node), 'template');
  note(
    reading,
    'tolerated',
    entryOf(proxy, 'response') ?? proxy,
    under(path, 'response'),
    'response',
    'Read as the responses 200, 400 and 500 that the plugin makes.',
  );
  const known = new Set<string>(STATUSES.map(([, name]) => name));
  for (const entry of templates ? entriesOf(templates) : []) {
    if (!known.has(entry.key)) note(reading, 'notSimulated', entry, path, entry.key, 'The plugin does not know it.');
  }
  const responses = STATUSES.map(([code, name]): IntegrationResponse => {
    const template = templates && nodeAt(templates, name);
    const text = template && textOf(reading, template, under(path, name));
    return {
      statusCode: code,
      selectionPattern: code,
      ...(text !== undefined && { responseTemplates: { 'application/json': text } }),
    };
  });
  const sites = STATUSES.map(([, name]): ResponseSite => {
    const entry = templates && entryOf(templates, name);
    return {
      holder: reason,
      statusCode: reason,
      selectionPattern: reason,
      contentHandling: reason,
      responseParameters: reason,
      responseTemplates: templates
        ? { owner: templates, key: name, ...withEntry(entry), prefix: '', single: 'application/json' }
        : reason,
    };
  });
  return { responses, sites, add: reason };
}
