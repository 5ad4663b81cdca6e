import type {
  GatewayResponse,
  Integration,
  IntegrationResponse,
  MethodResponse,
  PlaygroundDocument,
} from '../../document';
import { fingerprint } from './fingerprint';
import { writeJson } from './json-writer';
import { customModelNames } from './models';
import { pascalName, UniqueNames } from './names';
import { requestParameters } from './parameters';
import { pathResources } from './resource-path';
import { fromRecord, type Tree, type TreeMap, textRecord, treeMap } from './tree';

const ref = (logicalId: string) => treeMap(['Ref', logicalId]);

/**
 * A template with the API, its resources, the method, gateway responses, a deployment and a stage. The deployment's
 * logical id holds a fingerprint of the configuration, so that a changed configuration is deployed anew.
 */
export function cloudFormationTree(document: PlaygroundDocument): TreeMap {
  const { api, method } = document;
  const names = new UniqueNames();
  for (const fixed of ['Api', 'Method', 'Stage']) names.take(fixed);
  const path = pathResources(method.resourcePath, names, (path) => `${pascalName(path)}Resource`);
  const models = customModelNames(method).map((name) => ({ id: names.take(`${pascalName(name)}Model`), name }));
  const gatewayResponses = Object.entries(api.gatewayResponses).map(([type, response]) => ({
    id: names.take(`${pascalName(type.toLowerCase())}GatewayResponse`),
    tree: gatewayResponseResource(type, response),
  }));
  const methodResource = resource(
    'AWS::ApiGateway::Method',
    methodProperties(document, path.at(-1)?.name),
    models.map(({ id }) => id),
  );
  const deploymentId = `Deployment${fingerprint(writeJson([methodResource, ...gatewayResponses.map(({ tree }) => tree)]))}`;
  const resources = treeMap(
    ['Api', resource('AWS::ApiGateway::RestApi', apiProperties(document))],
    ...path.map(({ name, pathPart, parent }) => [name, pathResource(pathPart, parent)] as const),
    ...models.map(({ id, name }) => [id, modelResource(name)] as const),
    ['Method', methodResource],
    ...gatewayResponses.map(({ id, tree }) => [id, tree] as const),
    [
      deploymentId,
      resource('AWS::ApiGateway::Deployment', treeMap(['RestApiId', ref('Api')]), [
        'Method',
        ...gatewayResponses.map(({ id }) => id),
      ]),
    ],
    ['Stage', resource('AWS::ApiGateway::Stage', stageProperties(api.stageVariables, deploymentId))],
  );
  return treeMap(['AWSTemplateFormatVersion', '2010-09-09'], ['Description', document.name], ['Resources', resources]);
}

function resource(type: string, properties: TreeMap, dependsOn: readonly string[] = []): TreeMap {
  return treeMap(
    ['Type', type],
    ['DependsOn', dependsOn.length === 0 ? undefined : [...dependsOn]],
    ['Properties', properties],
  );
}

function apiProperties({ name, description, api }: PlaygroundDocument): TreeMap {
  return treeMap(
    ['Name', name],
    ['Description', description],
    ['BinaryMediaTypes', api.binaryMediaTypes.length === 0 ? undefined : [...api.binaryMediaTypes]],
    ['EndpointConfiguration', treeMap(['Types', [api.endpointType ?? 'REGIONAL']])],
  );
}

function pathResource(pathPart: string, parent: string | undefined): TreeMap {
  const parentId = parent === undefined ? rootId() : ref(parent);
  return resource(
    'AWS::ApiGateway::Resource',
    treeMap(['RestApiId', ref('Api')], ['ParentId', parentId], ['PathPart', pathPart]),
  );
}

function rootId(): Tree {
  return treeMap(['Fn::GetAtt', ['Api', 'RootResourceId']]);
}

function modelResource(name: string): TreeMap {
  return resource(
    'AWS::ApiGateway::Model',
    treeMap(
      ['RestApiId', ref('Api')],
      ['Name', name],
      ['ContentType', 'application/json'],
      ['Schema', treeMap(['type', 'object'])],
    ),
  );
}

function stageProperties(variables: Readonly<Record<string, string>>, deploymentId: string): TreeMap {
  return treeMap(
    ['RestApiId', ref('Api')],
    ['DeploymentId', ref(deploymentId)],
    ['StageName', 'prod'],
    ['Variables', Object.keys(variables).length === 0 ? undefined : textRecord(variables)],
  );
}

function methodProperties({ method }: PlaygroundDocument, lastResource: string | undefined): TreeMap {
  const parameters = requestParameters(method.resourcePath, method.integration);
  return treeMap(
    ['RestApiId', ref('Api')],
    ['ResourceId', lastResource === undefined ? rootId() : ref(lastResource)],
    ['HttpMethod', method.httpMethod],
    ['AuthorizationType', 'NONE'],
    [
      'RequestParameters',
      parameters.length === 0
        ? undefined
        : treeMap(
            ...parameters.map(({ place, name }) => [`method.request.${place}.${name}`, place === 'path'] as const),
          ),
    ],
    ['MethodResponses', method.methodResponses.map(methodResponseTree)],
    ['Integration', integrationTree(method.integration)],
  );
}

function methodResponseTree(response: MethodResponse): TreeMap {
  return treeMap(
    ['StatusCode', response.statusCode],
    ['ResponseParameters', fromRecord(response.responseParameters, (required) => required)],
    ['ResponseModels', textRecord(response.responseModels)],
  );
}

function integrationTree(integration: Integration): TreeMap {
  return treeMap(
    ['Type', integration.type],
    ['Uri', integration.uri],
    ['IntegrationHttpMethod', integration.httpMethod],
    ['PassthroughBehavior', integration.passthroughBehavior],
    ['ContentHandling', integration.contentHandling],
    ['TimeoutInMillis', integration.timeoutInMillis],
    ['RequestParameters', textRecord(integration.requestParameters)],
    ['RequestTemplates', templatesTree(integration.requestTemplates)],
    ['IntegrationResponses', integration.integrationResponses.map(integrationResponseTree)],
  );
}

function integrationResponseTree(response: IntegrationResponse): TreeMap {
  return treeMap(
    ['StatusCode', response.statusCode],
    ['SelectionPattern', response.selectionPattern],
    ['ResponseParameters', textRecord(response.responseParameters)],
    ['ResponseTemplates', templatesTree(response.responseTemplates)],
    ['ContentHandling', response.contentHandling],
  );
}

/** CloudFormation refuses null; the empty template passes the body through just as well (PAR-18). */
function templatesTree(templates: Integration['requestTemplates']): TreeMap | undefined {
  return fromRecord(templates, (text) => text ?? '');
}

function gatewayResponseResource(type: string, response: GatewayResponse): TreeMap {
  return resource(
    'AWS::ApiGateway::GatewayResponse',
    treeMap(
      ['RestApiId', ref('Api')],
      ['ResponseType', type],
      ['StatusCode', response.statusCode],
      ['ResponseParameters', textRecord(response.responseParameters)],
      ['ResponseTemplates', textRecord(response.responseTemplates)],
    ),
  );
}
