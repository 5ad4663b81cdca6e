import type { IntegrationResponse, MethodResponse, PlaygroundDocument } from '../../document';
import type { ExportedText, Exporter } from './exporter';
import { type HclBlock, type HclExpression, type HclValue, writeHcl } from './hcl-writer';
import { customModelNames, modelNotes } from './models';
import { snakeName, UniqueNames } from './names';
import { commonNotes } from './notes';
import { requestParameters } from './parameters';
import { pathNotes, pathResources } from './resource-path';
import { deploymentBlocks } from './terraform-deployment';

type Attributes = NonNullable<HclBlock['attributes']>;

/** A resource block and the address that others refer to it by. */
interface Resource {
  address: string;
  block: HclBlock;
}

/** Terraform (HCL) with the order of creation written out in `depends_on`. */
export const terraform: Exporter = {
  id: 'terraform',
  label: 'Terraform',
  fileName: 'api.tf',
  language: 'hcl',
  write: (document): ExportedText => ({
    text: writeHcl(blocksOf(document)),
    notes: [
      ...commonNotes(document),
      ...modelNotes(document.method),
      ...pathNotes(document.method.resourcePath),
      ...normalisationNotes(document),
      'The triggers of the deployment deploy the API to its stage again whenever one of the resources changes.',
    ],
  }),
};

/** Terraform's strings are in Unicode's composed form, whatever the file says. */
function normalisationNotes({ api, method }: PlaygroundDocument): string[] {
  const text = JSON.stringify([api, method]);
  return text === text.normalize('NFC')
    ? []
    : ['Terraform joins letters and their separate accents into one character (Unicode NFC).'];
}

const ref = (expression: string): HclExpression => ({ expression });
const API_ID = ref('aws_api_gateway_rest_api.api.id');

function blocksOf(document: PlaygroundDocument): HclBlock[] {
  const { api, method } = document;
  const { integration } = method;
  const path = pathBlocks(method.resourcePath);
  const lastId = path.at(-1)?.address;
  const place: Attributes = [
    ['rest_api_id', API_ID],
    ['resource_id', lastId === undefined ? ref('aws_api_gateway_rest_api.api.root_resource_id') : ref(`${lastId}.id`)],
  ];
  const verb = ['http_method', ref('aws_api_gateway_method.method.http_method')] as const;
  const models = customModelNames(method).map(modelResource(new UniqueNames()));
  const methodResource = resource('method', 'method', [
    ...place,
    ['http_method', method.httpMethod],
    ['authorization', 'NONE'],
    ['request_parameters', declaredParameters(document)],
  ]);
  const methodResponses = method.methodResponses.map(
    methodResponseResource(
      new UniqueNames(),
      [...place, verb],
      models.map(({ address }) => ref(address)),
    ),
  );
  const integrationResource = resource('integration', 'integration', [
    ...place,
    verb,
    ['type', integration.type],
    ['uri', integration.uri],
    ['integration_http_method', integration.httpMethod],
    ['passthrough_behavior', integration.passthroughBehavior],
    ['content_handling', integration.contentHandling],
    ['timeout_milliseconds', integration.timeoutInMillis],
    ['request_parameters', mapOf(integration.requestParameters)],
    ['request_templates', templatesOf(integration.requestTemplates)],
  ]);
  const before = [integrationResource, ...methodResponses].map(({ address }) => ref(address));
  const responses = integration.integrationResponses.map(
    integrationResponseResource(new UniqueNames(), [...place, verb], before),
  );
  const gatewayNames = new UniqueNames();
  const gatewayResponses = Object.entries(api.gatewayResponses).map(([type, response]) =>
    resource('gateway_response', gatewayNames.take(snakeName(type, 'response')), [
      ['rest_api_id', API_ID],
      ['response_type', type],
      ['status_code', response.statusCode],
      ['response_parameters', mapOf(response.responseParameters)],
      ['response_templates', mapOf(response.responseTemplates)],
    ]),
  );
  const deployed = [methodResource, ...methodResponses, integrationResource, ...responses, ...gatewayResponses];
  return [
    apiBlock(document),
    ...[...path, ...models, ...deployed].map(({ block }) => block),
    ...deploymentBlocks(
      deployed.map(({ address }) => address),
      Object.keys(api.stageVariables).length === 0 ? undefined : mapOf(api.stageVariables),
    ),
  ];
}

function resource(kind: string, name: string, attributes: Attributes): Resource {
  const type = `aws_api_gateway_${kind}`;
  return { address: `${type}.${name}`, block: { type: 'resource', labels: [type, name], attributes } };
}

function apiBlock({ name, description, api }: PlaygroundDocument): HclBlock {
  return {
    type: 'resource',
    labels: ['aws_api_gateway_rest_api', 'api'],
    attributes: [
      ['name', name],
      ['description', description],
      ['binary_media_types', api.binaryMediaTypes.length === 0 ? undefined : api.binaryMediaTypes],
    ],
    blocks: [{ type: 'endpoint_configuration', attributes: [['types', [api.endpointType ?? 'REGIONAL']]] }],
  };
}

function pathBlocks(resourcePath: string): Resource[] {
  return pathResources(resourcePath, new UniqueNames(), (path) => snakeName(path, 'part')).map(
    ({ name, pathPart, parent }) =>
      resource('resource', name, [
        ['rest_api_id', API_ID],
        [
          'parent_id',
          ref(
            parent === undefined
              ? 'aws_api_gateway_rest_api.api.root_resource_id'
              : `aws_api_gateway_resource.${parent}.id`,
          ),
        ],
        ['path_part', pathPart],
      ]),
  );
}

function modelResource(names: UniqueNames): (name: string) => Resource {
  return (name) =>
    resource('model', names.take(snakeName(name, 'model')), [
      ['rest_api_id', API_ID],
      ['name', name],
      ['content_type', 'application/json'],
      ['schema', ref('jsonencode({ type = "object" })')],
    ]);
}

function methodResponseResource(names: UniqueNames, common: Attributes, models: readonly HclExpression[]) {
  return (response: MethodResponse): Resource =>
    resource('method_response', names.take(snakeName(response.statusCode, 'response')), [
      ...common,
      ['status_code', response.statusCode],
      ['response_models', mapOf(response.responseModels)],
      ['response_parameters', mapOf(response.responseParameters)],
      ['depends_on', models.length === 0 ? undefined : models],
    ]);
}

function integrationResponseResource(names: UniqueNames, common: Attributes, before: readonly HclExpression[]) {
  return (response: IntegrationResponse): Resource =>
    resource('integration_response', names.take(snakeName(response.statusCode, 'response')), [
      ...common,
      ['status_code', response.statusCode],
      ['selection_pattern', response.selectionPattern],
      ['content_handling', response.contentHandling],
      ['response_parameters', mapOf(response.responseParameters)],
      ['response_templates', templatesOf(response.responseTemplates)],
      ['depends_on', before],
    ]);
}

function declaredParameters({ method }: PlaygroundDocument): HclValue | undefined {
  const parameters = requestParameters(method.resourcePath, method.integration);
  if (parameters.length === 0) return undefined;
  return new Map(parameters.map(({ place, name }) => [`method.request.${place}.${name}`, place === 'path']));
}

function mapOf<T extends HclValue>(record: Readonly<Record<string, T>> | undefined): HclValue | undefined {
  return record === undefined ? undefined : new Map<string, HclValue>(Object.entries(record));
}

/** Terraform drops members that are null; the empty template passes the body through just as well (PAR-18). */
function templatesOf(record: Readonly<Record<string, string | null>> | undefined): HclValue | undefined {
  return record === undefined ? undefined : new Map(Object.entries(record).map(([type, text]) => [type, text ?? '']));
}
