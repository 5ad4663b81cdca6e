import type { Integration, IntegrationType } from '../../document';
import type { FieldSite, MethodSite } from '../sites/sites';
import { describeNode } from '../text/describe';
import { mark } from '../text/marks';
import { asMap, entryOf, mapOf, nodeAt, scalarOf } from '../tree/access';
import type { MapNode, Node } from '../tree/node';
import { listUnread, readField, readTexts, textOf } from './fields';
import { impliedMethodResponse } from './implied-method-responses';
import { oneOf } from './integration';
import type { ReadApi, ReadMethod } from './model';
import { fixed } from './openapi-operation';
import { note, type Reading, under } from './reading';
import { readServerlessResponses } from './serverless-responses';

/** The function an event belongs to, and where it stands. */
export interface EventPlace {
  readonly functionName: string;
  readonly path: string;
  readonly api: ReadApi;
}

const KNOWN = ['path', 'method', 'integration', 'request', 'response', 'cors', 'async'];
const REASONS: ReadonlyMap<string, string> = new Map(
  ['authorizer', 'private', 'operationId', 'documentation', 'connectionType', 'connectionId', 'timeoutInMillis'].map(
    (name) => [name.toLowerCase(), 'The request side and the network are not simulated.'],
  ),
);

/** Reads one `http` event of a function as the framework deploys it; undefined for events of other kinds. */
export function readServerlessEvent(reading: Reading, event: Node, place: EventPlace): ReadMethod | undefined {
  const owner = asMap(event);
  const http = owner && entryOf(owner, 'http');
  if (!http) return undefined;
  const path = under(place.path, 'http');
  const map = asMap(http.value);
  if (!map && (http.value.kind !== 'scalar' || http.value.text.trim() === '')) {
    note(reading, 'opaque', http, path, describeNode(http.value), 'The event is not written out here.');
    return undefined;
  }
  const short = http.value.kind === 'scalar' ? http.value.text.split(' ') : [];
  const httpMethod = (map ? scalarOf(map, 'method') : short[0]) ?? 'ANY';
  const resourcePath = `/${((map ? pathText(reading, map, path) : short[1]) ?? '').replace(/^\/|\/$/g, '')}`;
  const type = integrationType(reading, map, path);
  const request = mapOf(map, 'request');
  const responses = map && !type.endsWith('_PROXY') ? readServerlessResponses(reading, map, type, path) : undefined;
  if (map) listUnread(reading, map, new Set(KNOWN), path, REASONS);
  if (map && type.endsWith('_PROXY') && nodeAt(map, 'response')) {
    note(
      reading,
      'notSimulated',
      map,
      under(path, 'response'),
      'response',
      'Serverless drops it for a proxy integration.',
    );
  }
  const head = readRequest(reading, request, under(path, 'request'), type);
  const reason = fixed('Serverless makes this from the event; write it into the file yourself.');
  const site: MethodSite = {
    integration: head.site,
    responses: responses?.sites ?? [],
    addResponse: responses?.add ?? reason,
    methodResponses: (responses?.responses ?? []).map(() => GENERATED_METHOD_RESPONSE),
    addMethodResponse: GENERATED,
  };
  const integrationResponses = responses?.responses ?? [];
  return {
    id: `${place.functionName}.${path}`,
    part: {
      api: place.api.api,
      method: {
        httpMethod: httpMethod.toUpperCase(),
        resourcePath,
        methodResponses: integrationResponses.map(impliedMethodResponse),
        integration: { type, ...uriOf(type, head.uri, place.functionName), ...head.integration, integrationResponses },
      },
    },
    site,
    apiSite: place.api.site,
  };
}

const GENERATED = fixed(
  'Serverless makes the method responses itself: one for each status, with the headers mapped there.',
);
const GENERATED_METHOD_RESPONSE = {
  holder: GENERATED,
  statusCode: GENERATED,
  responseParameters: GENERATED,
  responseModels: GENERATED,
};

function pathText(reading: Reading, map: MapNode, path: string): string | undefined {
  const node = nodeAt(map, 'path');
  return node && textOf(reading, node, under(path, 'path'));
}

function integrationType(reading: Reading, map: MapNode | undefined, path: string): IntegrationType {
  const field = map && readField(reading, map, 'integration', path);
  const text = field?.text?.toUpperCase().replaceAll('-', '_');
  if (text === undefined) return map && scalarOf(map, 'async') === 'true' ? 'AWS' : 'AWS_PROXY';
  if (text === 'LAMBDA') return 'AWS';
  if (text === 'LAMBDA_PROXY') return 'AWS_PROXY';
  const types: readonly IntegrationType[] = ['AWS', 'AWS_PROXY', 'HTTP', 'HTTP_PROXY', 'MOCK'];
  return (field && oneOf(reading, types, text, field.site, path)) ?? 'AWS_PROXY';
}

function uriOf(
  type: IntegrationType,
  uri: string | undefined,
  functionName: string,
): { uri?: string; httpMethod?: string } {
  if (type === 'AWS' || type === 'AWS_PROXY') {
    return {
      uri: `arn:aws:apigateway:us-east-1:lambda:path/2015-03-31/functions/⟦${functionName}⟧/invocations`,
      httpMethod: 'POST',
    };
  }
  return uri === undefined ? {} : { uri };
}

/** Content types that the framework always has a request template for; without them its NEVER would refuse every request. */
const OWN_TEMPLATES: Readonly<Record<string, string>> = {
  'application/json': mark("Serverless's own template"),
  'application/x-www-form-urlencoded': mark("Serverless's own template"),
};

function readRequest(reading: Reading, request: MapNode | undefined, path: string, type: IntegrationType) {
  if (!request) {
    const own: Partial<Integration> =
      type === 'AWS' ? { passthroughBehavior: 'NEVER', requestTemplates: OWN_TEMPLATES } : {};
    return { integration: own, site: fixed('Write the request member into the file itself.'), uri: undefined };
  }
  const templates = readTexts(reading, request, 'template', path);
  const pass = readField(reading, request, 'passThrough', path);
  const handling = readField(reading, request, 'contentHandling', path);
  const uri = readField(reading, request, 'uri', path);
  const httpMethod = readField(reading, request, 'method', path);
  listUnread(reading, request, new Set(['template', 'passThrough', 'contentHandling', 'uri', 'method']), path);
  if (type === 'AWS')
    note(
      reading,
      'tolerated',
      request,
      path,
      'request',
      'Serverless adds request templates of its own for JSON and forms; only their content types matter to the reply.',
    );
  const behavior = oneOf(reading, ['WHEN_NO_MATCH', 'WHEN_NO_TEMPLATES', 'NEVER'] as const, pass.text, pass.site, path);
  const contentHandling = oneOf(
    reading,
    ['CONVERT_TO_BINARY', 'CONVERT_TO_TEXT'] as const,
    handling.text,
    handling.site,
    path,
  );
  const passthroughBehavior = behavior ?? (type === 'AWS' ? ('NEVER' as const) : undefined);
  const none: FieldSite = fixed('Serverless makes this from the event.');
  return {
    integration: {
      ...(type === 'AWS'
        ? { requestTemplates: { ...OWN_TEMPLATES, ...templates.texts } }
        : templates.texts && { requestTemplates: templates.texts }),
      ...(passthroughBehavior && { passthroughBehavior }),
      ...(contentHandling && { contentHandling }),
      ...(httpMethod.text !== undefined && type.startsWith('HTTP') && { httpMethod: httpMethod.text.toUpperCase() }),
    },
    site: {
      fields: {
        type: none,
        uri: uri.site,
        httpMethod: httpMethod.site,
        passthroughBehavior: pass.site,
        contentHandling: handling.site,
        timeoutInMillis: none,
      },
      requestTemplates: templates.site,
      requestParameters: none,
    },
    uri: uri.text,
  };
}
