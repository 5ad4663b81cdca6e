import type {
  GatewayResponse,
  Integration,
  IntegrationResponse,
  MethodResponse,
  PlaygroundDocument,
} from '../../document';
import { modelNames } from './models';
import { keyedResponses } from './openapi-responses';
import { declaredHeaders, requestParameters } from './parameters';
import { fromRecord, type Tree, type TreeMap, textRecord, treeMap, unlessEmpty } from './tree';

export interface OpenApiOptions {
  /** What stands for a template that passes the body through; CloudFormation knows no null. */
  noTemplate: null | '';
}

/** The document as an OpenAPI 3.0 definition with API Gateway's extensions, and notes on what that cannot hold. */
export function openApiTree(document: PlaygroundDocument, options: OpenApiOptions): { tree: TreeMap; notes: string[] } {
  const { api, method } = document;
  const verb =
    method.httpMethod.toUpperCase() === 'ANY' ? 'x-amazon-apigateway-any-method' : method.httpMethod.toLowerCase();
  const operation = treeMap(
    ['parameters', parametersTree(document)],
    ['responses', methodResponsesTree(method.methodResponses)],
    ['x-amazon-apigateway-integration', integrationTree(method.integration, options)],
  );
  const schemas = modelNames(method).map((name) => [name, treeMap(['title', name], ['type', 'object'])] as const);
  const tree = treeMap(
    ['openapi', '3.0.1'],
    ['info', treeMap(['title', document.name], ['description', document.description], ['version', '1.0'])],
    ['paths', treeMap([method.resourcePath, treeMap([verb, operation])])],
    ['components', schemas.length === 0 ? undefined : treeMap(['schemas', treeMap(...schemas)])],
    [
      'x-amazon-apigateway-binary-media-types',
      api.binaryMediaTypes.length === 0 ? undefined : [...api.binaryMediaTypes],
    ],
    ['x-amazon-apigateway-gateway-responses', unlessEmpty(fromRecord(api.gatewayResponses, gatewayResponseTree))],
  );
  return {
    tree,
    notes: [...notCarried(method.methodResponses), ...keyedResponses(method.integration.integrationResponses).notes],
  };
}

function parametersTree({ method }: PlaygroundDocument): Tree | undefined {
  const parameters = requestParameters(method.resourcePath, method.integration).map(({ place, name }) =>
    treeMap(
      ['name', name],
      ['in', place === 'querystring' ? 'query' : place],
      ['required', place === 'path' ? true : undefined],
      ['schema', treeMap(['type', 'string'])],
    ),
  );
  return parameters.length === 0 ? undefined : parameters;
}

function methodResponsesTree(responses: readonly MethodResponse[]): TreeMap {
  // OpenAPI asks for one response at least; API Gateway makes no method response of `default`.
  if (responses.length === 0) return treeMap(['default', treeMap(['description', 'No method response'])]);
  return treeMap(...responses.map((response) => [response.statusCode, methodResponseTree(response)] as const));
}

function methodResponseTree(response: MethodResponse): TreeMap {
  const headers = declaredHeaders(response).map(
    ({ name, required }) =>
      [name, treeMap(['required', required || undefined], ['schema', treeMap(['type', 'string'])])] as const,
  );
  const content = fromRecord(response.responseModels, (model) =>
    treeMap(['schema', treeMap(['$ref', `#/components/schemas/${model.replaceAll('~', '~0').replaceAll('/', '~1')}`])]),
  );
  return treeMap(
    ['description', `${response.statusCode} response`],
    ['headers', response.responseParameters && treeMap(...headers)],
    ['content', unlessEmpty(content)],
  );
}

function integrationTree(integration: Integration, options: OpenApiOptions): TreeMap {
  const templates = (map: Integration['requestTemplates']) => fromRecord(map, (text) => text ?? options.noTemplate);
  return treeMap(
    ['type', integration.type.toLowerCase()],
    ['httpMethod', integration.httpMethod],
    ['uri', integration.uri],
    ['passthroughBehavior', integration.passthroughBehavior?.toLowerCase()],
    ['contentHandling', integration.contentHandling],
    ['timeoutInMillis', integration.timeoutInMillis],
    ['requestParameters', textRecord(integration.requestParameters)],
    ['requestTemplates', templates(integration.requestTemplates)],
    [
      'responses',
      treeMap(
        ...keyedResponses(integration.integrationResponses).entries.map(
          ([key, response]) => [key, responseTree(response)] as const,
        ),
      ),
    ],
  );

  function responseTree(response: IntegrationResponse): TreeMap {
    return treeMap(
      ['statusCode', response.statusCode],
      ['responseParameters', textRecord(response.responseParameters)],
      ['responseTemplates', templates(response.responseTemplates)],
      ['contentHandling', response.contentHandling],
    );
  }
}

function gatewayResponseTree(response: GatewayResponse): TreeMap {
  return treeMap(
    ['statusCode', response.statusCode],
    ['responseParameters', textRecord(response.responseParameters)],
    ['responseTemplates', textRecord(response.responseTemplates)],
  );
}

function notCarried(responses: readonly MethodResponse[]): string[] {
  const codes = responses.map((response) => response.statusCode);
  const repeated = [...new Set(codes.filter((code, index) => codes.indexOf(code) !== index))];
  const lost = responses.flatMap((response) =>
    Object.keys(response.responseParameters ?? {}).filter((key) => !key.startsWith('method.response.header.')),
  );
  return [
    ...repeated.map(
      (code) => `OpenAPI holds one method response per status: of several with ${code} the last was written.`,
    ),
    ...lost.map((key) => `${JSON.stringify(key)} names no header and was left out.`),
  ];
}
