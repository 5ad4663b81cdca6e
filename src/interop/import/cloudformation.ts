import { describeNode } from '../text/describe';
import { referenced } from '../text/intrinsics';
import { asMap, mapOf, nodeAt, scalarOf } from '../tree/access';
import type { MapNode } from '../tree/node';
import { endpointType, mediaType, readList } from './api';
import { gatewayResponsesOf, stageVariablesOf } from './cfn-api';
import { cfnHttpMethod, readCfnMethod } from './cfn-method';
import { listIncludes, type Resource, type Resources, resourcePath, resourcesOf } from './cfn-template';
import { listUnread } from './fields';
import { emptyApi, type ReadApi, type ReadMethod, type ReadMethods } from './model';
import { readOpenApi } from './openapi';
import { note, type Reading, under } from './reading';
import { readSamApi, readSamFunctions } from './sam';

/** Reads a CloudFormation or SAM template: methods, bodies, gateway responses and the settings of each API. */
export function readCloudFormation(reading: Reading, root: MapNode, at = ''): ReadMethods {
  const resources = resourcesOf(reading, root, at);
  const globals = mapOf(mapOf(root, 'Globals'), 'Api');
  const apis = new Map<string, ReadApi>();
  const methods: ReadMethod[] = [];
  for (const resource of resources.values()) {
    if (resource.type === 'AWS::ApiGateway::RestApi') apis.set(resource.id, readRestApi(reading, resources, resource));
    if (resource.type === 'AWS::Serverless::Api')
      apis.set(resource.id, readSamApi(reading, resources, resource, globals));
  }
  for (const resource of resources.values()) methods.push(...methodsOf(reading, resources, resource, apis));
  methods.push(...readSamFunctions(reading, resources, apis));
  listOtherApis(reading, resources);
  return { title: scalarOf(root, 'Description')?.trim().split('\n')[0] ?? 'CloudFormation template', methods };
}

function methodsOf(
  reading: Reading,
  resources: Resources,
  resource: Resource,
  apis: ReadonlyMap<string, ReadApi>,
): ReadMethod[] {
  const { properties, path: resourceAt } = resource;
  if (!properties) return [];
  const path = under(resourceAt, 'Properties');
  if (resource.type === 'AWS::ApiGateway::Method') {
    const api = apis.get(referenced(nodeAt(properties, 'RestApiId')) ?? '') ?? emptyApi();
    const method = readCfnMethod(reading, properties, {
      id: resource.id,
      httpMethod: cfnHttpMethod(reading, properties, path),
      resourcePath: resourcePath(resources, nodeAt(properties, 'ResourceId')),
      path,
      api,
    });
    return [method];
  }
  const key =
    resource.type === 'AWS::ApiGateway::RestApi'
      ? 'Body'
      : resource.type === 'AWS::Serverless::Api'
        ? 'DefinitionBody'
        : '';
  const body = key === '' ? undefined : nodeAt(properties, key);
  if (!body) return [];
  const place = under(path, key);
  listIncludes(reading, body, place);
  const map = asMap(reading.resolve(body, place));
  return map ? [...readOpenApi(reading, map, place, apis.get(resource.id)).methods] : [];
}

function readRestApi(reading: Reading, resources: Resources, resource: Resource): ReadApi {
  const { properties, id } = resource;
  const path = under(resource.path, 'Properties');
  const types = readList(
    reading,
    properties && nodeAt(properties, 'BinaryMediaTypes'),
    under(path, 'BinaryMediaTypes'),
  );
  const endpoint = mapOf(properties, 'EndpointConfiguration');
  const endpoints = readList(
    reading,
    endpoint && nodeAt(endpoint, 'Types'),
    under(path, 'EndpointConfiguration.Types'),
  );
  const gateway = gatewayResponsesOf(reading, resources, id);
  const location = properties && nodeAt(properties, 'BodyS3Location');
  if (location) {
    note(
      reading,
      'opaque',
      location,
      under(path, 'BodyS3Location'),
      describeNode(location),
      'The body lies in S3; import that file instead.',
    );
  }
  return {
    api: {
      binaryMediaTypes: types.texts.map(mediaType),
      stageVariables: stageVariablesOf(reading, resources, id),
      gatewayResponses: gateway.responses,
      ...endpointType(endpoints.texts[0]),
    },
    site: { gatewayResponses: gateway.sites, binaryMediaTypes: types.list },
  };
}

function listOtherApis(reading: Reading, resources: Resources): void {
  for (const { type, entry, path } of resources.values()) {
    if (!/^AWS::(?:ApiGatewayV2::Api|Serverless::HttpApi|AppSync::GraphQLApi)$/.test(type)) continue;
    note(
      reading,
      'notSimulated',
      entry,
      path,
      type,
      'Only REST APIs (API Gateway version 1) have integration responses of this kind.',
    );
  }
  for (const { type, entry, path, properties } of resources.values()) {
    if (type !== 'AWS::CloudFormation::Stack' && type !== 'AWS::Serverless::Application') continue;
    if (properties) listUnread(reading, properties, new Set(['Parameters', 'Tags']), under(path, 'Properties'), NESTED);
    else note(reading, 'notSimulated', entry, path, type, 'A nested stack; import its template.');
  }
}

const NESTED: ReadonlyMap<string, string> = new Map([
  ['location', 'A nested stack; import its template.'],
  ['templateurl', 'A nested stack; import its template.'],
]);
