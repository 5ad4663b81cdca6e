import type { IntegrationResponse, MethodResponse } from '../../document';
import type { Adder, NewEntry } from '../sites/sites';
import { readText } from '../text/read-text';
import { entryOf, nodeAt } from '../tree/access';
import type { Node } from '../tree/node';
import { mapValue, type Value } from '../tree/value';
import { listUnread } from './fields';
import { readIntegration } from './integration';
import type { ReadApi, ReadMethod } from './model';
import { TERRAFORM } from './naming';
import { fixed, textsValue, withEntry } from './openapi-operation';
import { note, type Reading } from './reading';
import { readMethodResponse, readResponse } from './responses';
import { expressionOf, type TfFile, type TfResource, targetOf } from './tf-file';
import type { TfGroup } from './tf-groups';
import { resolveTf } from './tf-resolve';

/** Arguments that tie resources together and say nothing about replies. */
export const META = [
  'rest_api_id',
  'resource_id',
  'http_method',
  'depends_on',
  'provider',
  'lifecycle',
  'count',
  'for_each',
  'region',
];

const REQUEST_SIDE = [
  'authorization',
  'authorizer_id',
  'authorization_scopes',
  'api_key_required',
  'operation_name',
  'request_models',
  'request_validator_id',
  'request_parameters',
];
const REASONS: ReadonlyMap<string, string> = new Map(
  REQUEST_SIDE.map((name) => [name, 'The request side (authorisation, validation) is not simulated.']),
);

/** Reads the resources of one method. */
export function readTfMethod(reading: Reading, file: TfFile, group: TfGroup, api: ReadApi): ReadMethod {
  const members = [group.method, group.integration, ...group.responses, ...group.methodResponses].filter(
    (member) => member !== undefined,
  );
  for (const resource of members) noteRepeats(reading, resource);
  if (group.method) listUnread(reading, group.method.body, new Set(META), at(group.method), REASONS);
  const integration = group.integration
    ? readIntegration(reading, group.integration.body, TERRAFORM, at(group.integration), META)
    : { integration: { type: 'AWS' } as const, site: fixed('The integration is not in this file.') };
  const responses = group.responses.map((resource) =>
    readResponse(reading, resource.body, TERRAFORM, { path: at(resource), holder: holderOf(resource), others: META }),
  );
  const methodResponses = group.methodResponses.map((resource) =>
    readMethodResponse(reading, resource.body, TERRAFORM, {
      path: at(resource),
      holder: holderOf(resource),
      others: META,
    }),
  );
  const named = group.method ?? group.integration;
  const anchor = named ?? group.responses[0];
  return {
    id: named ? at(named) : group.key,
    part: {
      api: api.api,
      method: {
        httpMethod: methodName(file, anchor),
        resourcePath: tfPath(file, anchor && nodeAt(anchor.body, 'resource_id')),
        methodResponses: methodResponses.map((read) => read.response),
        integration: { ...integration.integration, integrationResponses: responses.map((read) => read.response) },
      },
    },
    site: {
      integration: integration.site,
      responses: responses.map((read) => read.site),
      addResponse: adder(group, 'aws_api_gateway_integration_response', group.responses, responseEntries),
      methodResponses: methodResponses.map((read) => read.site),
      addMethodResponse: adder(group, 'aws_api_gateway_method_response', group.methodResponses, methodResponseEntries),
    },
    apiSite: api.site,
  };
}

function at(resource: TfResource): string {
  return `${resource.type}.${resource.name}`;
}

function holderOf(resource: TfResource) {
  return { kind: 'entry', owner: resource.owner, entry: resource.entry } as const;
}

function noteRepeats(reading: Reading, resource: TfResource): void {
  for (const key of ['count', 'for_each']) {
    const node = nodeAt(resource.body, key);
    if (!node) continue;
    const source = reading.text.slice(node.span.start, node.span.end);
    note(
      reading,
      'opaque',
      node,
      `${at(resource)}.${key}`,
      source,
      'How often the resource is made is known at deployment; it was read once.',
    );
  }
}

function methodName(file: TfFile, resource: TfResource | undefined): string {
  const node = resource && nodeAt(resource.body, 'http_method');
  return (node && readText(resolveTf(file, node))?.text) ?? 'ANY';
}

/** The path of a resource id: `path_part`s up to the API's root; what stands in other files stays opaque. */
function tfPath(file: TfFile, start: Node | undefined): string {
  const parts: string[] = [];
  let node = start;
  for (let hop = 0; node && hop < 100; hop += 1) {
    const target = targetOf(file, node);
    if (target?.type !== 'aws_api_gateway_resource') {
      if (!/root_resource_id/.test(expressionOf(node) ?? '')) parts.unshift(readText(node)?.text ?? '…');
      break;
    }
    const part = nodeAt(target.body, 'path_part');
    parts.unshift((part && readText(resolveTf(file, part))?.text) ?? '…');
    node = nodeAt(target.body, 'parent_id');
  }
  return `/${parts.join('/')}`;
}

function adder<T extends { statusCode: string }>(
  group: TfGroup,
  type: string,
  siblings: readonly TfResource[],
  entries: (added: T) => readonly (readonly [string, Value | undefined])[],
): Adder<T> {
  const model = siblings.at(-1) ?? group.integration ?? group.method;
  if (!model) return fixed('The method is not in this file.');
  const shape = (added: T, taken: ReadonlySet<string>): NewEntry => {
    const name = freshName(model.name, added.statusCode, taken);
    const value = mapValue([...links(model), ...entries(added), ['depends_on', dependsOn(group, model, type)]]);
    return model.owner.layout === 'body' ? { key: 'resource', labels: [type, name], value } : { key: name, value };
  };
  if (model.owner.layout === 'body') return { kind: 'block', owner: model.owner, after: model.entry, shape };
  const sibling = siblings.at(-1);
  if (sibling) return { kind: 'block', owner: sibling.owner, after: sibling.entry, shape };
  const { types } = model;
  if (!types) return fixed(`Write the first ${type} into the file yourself.`);
  const existing = entryOf(types, type);
  if (existing?.value.kind === 'map') return { kind: 'block', owner: existing.value, shape };
  return { kind: 'map', owner: types, key: type, ...withEntry(existing), shape };
}

function freshName(base: string, status: string, taken: ReadonlySet<string>): string {
  const name = `${base.replace(/_?\d{3}$/, '')}_${status.replace(/\W+/g, '_')}`;
  let free = name;
  for (let n = 2; taken.has(free); n += 1) free = `${name}_${n}`;
  return free;
}

/** The references to API, resource and method, as the sibling writes them. */
function links(model: TfResource): (readonly [string, Value])[] {
  return ['rest_api_id', 'resource_id', 'http_method'].flatMap((key) => {
    const node = nodeAt(model.body, key);
    return node ? [[key, { copy: node.span }] as const] : [];
  });
}

function dependsOn(group: TfGroup, model: TfResource, type: string): Value | undefined {
  if (!type.endsWith('integration_response') || !group.integration || model.owner.layout !== 'body') return undefined;
  return { list: [{ raw: at(group.integration) }] };
}

function responseEntries(response: IntegrationResponse): (readonly [string, Value | undefined])[] {
  return [
    ['status_code', response.statusCode],
    ['selection_pattern', response.selectionPattern],
    ['response_parameters', textsValue(response.responseParameters)],
    ['response_templates', textsValue(response.responseTemplates)],
    ['content_handling', response.contentHandling],
  ];
}

function methodResponseEntries(response: MethodResponse): (readonly [string, Value | undefined])[] {
  return [
    ['status_code', response.statusCode],
    ['response_parameters', textsValue(response.responseParameters)],
    ['response_models', textsValue(response.responseModels)],
  ];
}
