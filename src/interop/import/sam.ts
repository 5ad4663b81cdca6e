import type { Api } from '../../document';
import { describeNode } from '../text/describe';
import { referenced } from '../text/intrinsics';
import { asMap, entriesOf, entryOf, mapOf, nodeAt, scalarOf } from '../tree/access';
import type { MapNode } from '../tree/node';
import { endpointType, mediaType, readGatewayResponse, readList, readVariables } from './api';
import { gatewayResponsesOf, stageVariablesOf } from './cfn-api';
import type { Resource, Resources } from './cfn-template';
import { readTexts, withoutNulls } from './fields';
import { emptyApi, type GatewayResponseSite, type ReadApi, type ReadMethod } from './model';
import { CLOUDFORMATION } from './naming';
import { fixed } from './openapi-operation';
import { note, type Reading, under } from './reading';

/** Reads the settings of an `AWS::Serverless::Api`; members missing there come from `Globals.Api`. */
export function readSamApi(
  reading: Reading,
  resources: Resources,
  resource: Resource,
  globals: MapNode | undefined,
): ReadApi {
  const { properties } = resource;
  const path = under(resource.path, 'Properties');
  const setting = (key: string) => (properties && nodeAt(properties, key)) ?? (globals && nodeAt(globals, key));
  const types = readList(reading, setting('BinaryMediaTypes'), under(path, 'BinaryMediaTypes'));
  const gateway = gatewayResponsesOf(reading, resources, resource.id);
  readSamGatewayResponses(reading, asMap(setting('GatewayResponses')), under(path, 'GatewayResponses'), gateway);
  for (const key of ['Cors', 'Auth', 'Models']) {
    const entry = properties && entryOf(properties, key);
    if (entry) note(reading, 'notSimulated', entry, under(path, key), describeNode(entry.value), SETTINGS[key] ?? '');
  }
  const uri = setting('DefinitionUri');
  if (uri)
    note(
      reading,
      'opaque',
      uri,
      under(path, 'DefinitionUri'),
      describeNode(uri),
      'The body stands in another file; import that one.',
    );
  return {
    api: {
      binaryMediaTypes: types.texts.map(mediaType),
      stageVariables: {
        ...stageVariablesOf(reading, resources, resource.id),
        ...readVariables(reading, setting('Variables'), under(path, 'Variables')),
      },
      gatewayResponses: gateway.responses,
      ...samEndpoint(setting('EndpointConfiguration')),
    },
    site: { gatewayResponses: gateway.sites, binaryMediaTypes: types.list },
  };
}

const SETTINGS: Readonly<Record<string, string>> = {
  Cors: 'SAM adds OPTIONS methods of its own; their replies are not part of the import.',
  Auth: 'The request side (authorisation, validation) is not simulated.',
  Models: 'Models are not simulated.',
};

function samEndpoint(node: ReturnType<typeof nodeAt>): Pick<Api, 'endpointType'> {
  if (node?.kind === 'scalar') return endpointType(node.text);
  return endpointType(scalarOf(asMap(node), 'Type'));
}

/** SAM nests headers: `ResponseParameters.Headers.X` stands for `gatewayresponse.header.X`. */
function readSamGatewayResponses(
  reading: Reading,
  map: MapNode | undefined,
  path: string,
  into: { responses: Api['gatewayResponses']; sites: Map<string, GatewayResponseSite> },
): void {
  for (const entry of map ? entriesOf(map) : []) {
    const owner = asMap(entry.value);
    if (!owner) continue;
    const place = under(path, entry.key);
    const naming = { ...CLOUDFORMATION, responseParameters: '' };
    const read = readGatewayResponse(reading, owner, naming, place, ['ResponseParameters']);
    const parameters = mapOf(owner, 'ResponseParameters');
    const headers =
      parameters &&
      readTexts(reading, parameters, 'Headers', under(place, 'ResponseParameters'), 'gatewayresponse.header.');
    const texts = headers && withoutNulls(reading, headers.texts, headers.site, place);
    into.responses[entry.key] = { ...read.response, ...(texts && { responseParameters: texts }) };
    into.sites.set(entry.key, {
      ...read.site,
      responseParameters: headers?.site ?? fixed('Write the first header in the file itself.'),
    });
  }
}

const GENERATED = 'SAM makes this method from the function; it has no responses in the file.';

/** The Lambda proxy methods that SAM makes of functions' `Api` events. */
export function readSamFunctions(
  reading: Reading,
  resources: Resources,
  apis: ReadonlyMap<string, ReadApi>,
): ReadMethod[] {
  const methods: ReadMethod[] = [];
  for (const resource of resources.values()) {
    const events = resource.type === 'AWS::Serverless::Function' ? mapOf(resource.properties, 'Events') : undefined;
    for (const event of events ? entriesOf(events) : []) {
      const owner = asMap(event.value);
      const properties = mapOf(owner, 'Properties');
      if (scalarOf(owner, 'Type') !== 'Api' || !properties) continue;
      const apiId = referenced(nodeAt(properties, 'RestApiId'));
      const definition = apiId === undefined ? undefined : resources.get(apiId)?.properties;
      if (definition && (nodeAt(definition, 'DefinitionBody') || nodeAt(definition, 'DefinitionUri'))) continue;
      const at = under(under(under(resource.path, 'Properties'), 'Events'), event.key);
      note(reading, 'tolerated', event, at, event.key, 'SAM makes a Lambda proxy method of the event.');
      methods.push(proxyMethod(resource.id, event.key, properties, apis.get(apiId ?? '') ?? emptyApi()));
    }
  }
  return methods;
}

function proxyMethod(functionId: string, event: string, properties: MapNode, api: ReadApi): ReadMethod {
  const httpMethod = (scalarOf(properties, 'Method') ?? 'ANY').toUpperCase();
  return {
    id: `${functionId}.${event}`,
    part: {
      api: api.api,
      method: {
        httpMethod,
        resourcePath: scalarOf(properties, 'Path') ?? '/',
        methodResponses: [],
        integration: {
          type: 'AWS_PROXY',
          uri: `arn:aws:apigateway:us-east-1:lambda:path/2015-03-31/functions/⟦${functionId}.Arn⟧/invocations`,
          httpMethod: 'POST',
          integrationResponses: [],
        },
      },
    },
    site: {
      integration: fixed(GENERATED),
      responses: [],
      addResponse: fixed(GENERATED),
      methodResponses: [],
      addMethodResponse: fixed(GENERATED),
    },
    apiSite: api.site,
  };
}
