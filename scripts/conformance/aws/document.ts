import type { IntegrationResponse, MethodResponse, PlaygroundDocument } from '../../../src/engine';
import { isObject, listMember, member, objectMember, stringMember } from '../json-value';

const TYPES = ['AWS', 'AWS_PROXY', 'HTTP', 'HTTP_PROXY', 'MOCK'] as const;
const PASSTHROUGH = ['WHEN_NO_MATCH', 'WHEN_NO_TEMPLATES', 'NEVER'] as const;
const HANDLING = ['CONVERT_TO_BINARY', 'CONVERT_TO_TEXT'] as const;
const ENDPOINTS = ['EDGE', 'REGIONAL', 'PRIVATE'] as const;

function oneOf<Name extends string>(names: readonly Name[], value: unknown): Name | undefined {
  return names.find((name) => name === value);
}

function strings(value: unknown): Record<string, string> {
  const entries = isObject(value) ? Object.entries(value) : [];
  return Object.fromEntries(entries.filter((entry): entry is [string, string] => typeof entry[1] === 'string'));
}

/** An OpenAPI key is the pattern, `default` means none. */
function patternOf(source: unknown): string | undefined {
  const key = stringMember(source, 'openapiKey');
  if (key !== undefined) return key === 'default' ? undefined : key;
  return stringMember(source, 'selectionPattern');
}

function integrationResponse(source: unknown): IntegrationResponse {
  const pattern = patternOf(source);
  const contentHandling = oneOf(HANDLING, member(source, 'contentHandling'));
  return {
    statusCode: stringMember(source, 'statusCode') ?? '200',
    ...(pattern === undefined ? {} : { selectionPattern: pattern }),
    responseParameters: strings(member(source, 'responseParameters')),
    responseTemplates: strings(member(source, 'responseTemplates')),
    ...(contentHandling === undefined ? {} : { contentHandling }),
  };
}

function methodResponses(config: unknown): MethodResponse[] | undefined {
  const declared = member(config, 'methodResponses');
  if (!isObject(declared)) return undefined;
  return Object.entries(declared).map(([statusCode, response]) => ({
    statusCode,
    responseParameters: Object.fromEntries(
      Object.entries(objectMember(response, 'responseParameters')).map(([name, flag]) => [name, flag === true]),
    ),
    responseModels: strings(member(response, 'responseModels')),
  }));
}

/** A lambda backend makes the integration a Lambda integration, whatever short form the case gives for its URI. */
function uriOf(config: unknown, backendType: string): string {
  if (backendType === 'lambda')
    return 'arn:aws:apigateway:us-east-1:lambda:path/2015-03-31/functions/arn:aws:lambda:us-east-1:111111111111:function:f/invocations';
  return stringMember(config, 'uri') ?? 'https://example.com/';
}

/** The document that a recorded configuration describes. An API is edge-optimised unless it says otherwise. */
export function documentOf(source: Record<string, unknown>): PlaygroundDocument {
  const config = objectMember(source, 'config');
  const request = objectMember(source, 'request');
  const declared = methodResponses(config);
  const endpointType = oneOf(ENDPOINTS, config['endpointType']) ?? 'EDGE';
  const passthroughBehavior = oneOf(PASSTHROUGH, config['passthroughBehavior']);
  const contentHandling = oneOf(HANDLING, config['contentHandling']);
  const httpMethod = stringMember(config, 'integrationHttpMethod');
  const responses = listMember(config, 'integrationResponses').map(integrationResponse);
  const backendType = stringMember(source['backend'], 'type') ?? '';
  return {
    version: 1,
    name: 'recorded',
    api: {
      binaryMediaTypes: listMember(config, 'binaryMediaTypes').filter((item) => typeof item === 'string'),
      stageVariables: strings(source['stageVariables']),
      gatewayResponses: Object.fromEntries(
        Object.entries(objectMember(config, 'gatewayResponses')).map(([type, response]) => [
          type,
          { responseParameters: strings(member(response, 'responseParameters')) },
        ]),
      ),
      endpointType,
    },
    method: {
      httpMethod: stringMember(request, 'method') ?? 'GET',
      resourcePath: stringMember(request, 'resourcePath') ?? stringMember(request, 'path') ?? '/',
      methodResponses: declared ?? responses.map(({ statusCode }) => ({ statusCode })),
      integration: {
        type: oneOf(TYPES, config['integrationType']) ?? 'MOCK',
        uri: uriOf(config, backendType),
        ...(httpMethod === undefined ? {} : { httpMethod }),
        requestTemplates: strings(config['requestTemplates']),
        requestParameters: strings(config['requestParameters']),
        ...(passthroughBehavior === undefined ? {} : { passthroughBehavior }),
        ...(contentHandling === undefined ? {} : { contentHandling }),
        integrationResponses: responses,
      },
    },
    scenarios: [],
  };
}
