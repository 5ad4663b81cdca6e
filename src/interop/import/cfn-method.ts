import type { IntegrationResponse, MethodResponse } from '../../document';
import { describeNode } from '../text/describe';
import { asMap, nodeAt } from '../tree/access';
import type { ListNode, MapNode } from '../tree/node';
import { mapValue, type Value } from '../tree/value';
import { listUnread, member, textOf } from './fields';
import { readIntegration } from './integration';
import type { ReadApi, ReadMethod } from './model';
import type { Naming } from './naming';
import { CLOUDFORMATION } from './naming';
import { fixed, textsValue, withEntry } from './openapi-operation';
import { note, type Reading, under } from './reading';
import { readMethodResponse, readResponse } from './responses';

const REASONS: ReadonlyMap<string, string> = new Map(
  [
    'ApiKeyRequired',
    'AuthorizationScopes',
    'AuthorizationType',
    'AuthorizerId',
    'OperationName',
    'RequestModels',
    'RequestParameters',
    'RequestValidatorId',
  ].map((name) => [name.toLowerCase(), 'The request side (authorisation, validation) is not simulated.']),
);

/** What the template around a method resource says about it. */
export interface CfnMethodPlace {
  readonly id: string;
  readonly httpMethod: string;
  readonly resourcePath: string;
  readonly path: string;
  readonly api: ReadApi;
  readonly naming?: Naming;
}

/** Reads the properties of an `AWS::ApiGateway::Method`. */
export function readCfnMethod(reading: Reading, properties: MapNode, place: CfnMethodPlace): ReadMethod {
  const { path, api } = place;
  const at = under(path, 'Integration');
  const entry = member(reading, properties, 'Integration', path);
  const integration = entry && asMap(reading.resolve(entry.value, at));
  if (entry && !integration) {
    note(reading, 'opaque', entry, at, describeNode(entry.value), 'The integration is not written out in this file.');
  }
  const responses = listOf(reading, integration, 'IntegrationResponses', at);
  const methodResponses = listOf(reading, properties, 'MethodResponses', path);
  const head = integration
    ? readIntegration(reading, integration, CLOUDFORMATION, at, ['IntegrationResponses'])
    : { integration: { type: 'MOCK' } as const, site: fixed('The file has no Integration here.') };
  const readResponses = responses.items.flatMap(({ owner, holder, path: itemPath }) =>
    owner ? [readResponse(reading, owner, CLOUDFORMATION, { path: itemPath, holder })] : [],
  );
  const readMethodResponses = methodResponses.items.flatMap(({ owner, holder, path: itemPath }) =>
    owner ? [readMethodResponse(reading, owner, CLOUDFORMATION, { path: itemPath, holder })] : [],
  );
  const own = ['Integration', 'MethodResponses', 'HttpMethod', 'ResourceId', 'RestApiId'];
  listUnread(reading, properties, new Set(own), path, REASONS);
  return {
    id: place.id,
    part: {
      api: api.api,
      method: {
        httpMethod: place.httpMethod,
        resourcePath: place.resourcePath,
        methodResponses: readMethodResponses.map((read) => read.response),
        integration: { ...head.integration, integrationResponses: readResponses.map((read) => read.response) },
      },
    },
    site: {
      integration: head.site,
      responses: readResponses.map((read) => read.site),
      addResponse: integration
        ? {
            kind: 'list',
            owner: integration,
            key: 'IntegrationResponses',
            ...withEntry(responses.entry),
            shape: cfnResponse,
          }
        : fixed('The file has no Integration here.'),
      methodResponses: readMethodResponses.map((read) => read.site),
      addMethodResponse: {
        kind: 'list',
        owner: properties,
        key: 'MethodResponses',
        ...withEntry(methodResponses.entry),
        shape: cfnMethodResponse,
      },
    },
    apiSite: api.site,
  };
}

/** The items of a list member, each with what removes it; items that are no maps are reported. */
export function listOf(reading: Reading, owner: MapNode | undefined, key: string, path: string) {
  const entry = owner && member(reading, owner, key, path);
  const place = under(path, key);
  const list = entry && reading.resolve(entry.value, place);
  if (!owner || !entry || list?.kind !== 'list') {
    if (entry && list && list.kind !== 'scalar') {
      note(reading, 'opaque', entry, place, describeNode(list), 'The list is not written out in this file.');
    }
    return { entry, items: [] };
  }
  return { entry, items: list.items.map((_, index) => itemOf(reading, owner, list, index, place)) };
}

function itemOf(reading: Reading, owner: MapNode, list: ListNode, index: number, place: string) {
  const path = `${place}[${index}]`;
  const value = list.items[index]?.value;
  const map = value && asMap(reading.resolve(value, path));
  if (value && !map)
    note(reading, 'opaque', value, path, describeNode(value), 'The item is not written out in this file.');
  return { owner: map, holder: { kind: 'item', owner, list, index } as const, path };
}

function cfnResponse(response: IntegrationResponse): Value {
  return mapValue([
    ['StatusCode', response.statusCode],
    ['SelectionPattern', response.selectionPattern],
    ['ResponseParameters', textsValue(response.responseParameters)],
    ['ResponseTemplates', textsValue(response.responseTemplates)],
    ['ContentHandling', response.contentHandling],
  ]);
}

function cfnMethodResponse(response: MethodResponse): Value {
  return mapValue([
    ['StatusCode', response.statusCode],
    ['ResponseParameters', textsValue(response.responseParameters)],
    ['ResponseModels', textsValue(response.responseModels)],
  ]);
}

/** The HTTP method that a method resource names, in capitals. */
export function cfnHttpMethod(reading: Reading, properties: MapNode, path: string): string {
  const node = nodeAt(properties, 'HttpMethod');
  const text = (node && textOf(reading, node, under(path, 'HttpMethod'))) ?? 'ANY';
  return text.startsWith('⟦') ? text : text.toUpperCase();
}
