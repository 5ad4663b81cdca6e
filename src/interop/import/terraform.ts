import { describeNode } from '../text/describe';
import { readText } from '../text/read-text';
import { entriesOf, nodeAt } from '../tree/access';
import type { MapNode } from '../tree/node';
import { endpointType, readGatewayResponse, readList, readVariables } from './api';
import type { GatewayResponseSite, ReadApi, ReadMethod, ReadMethods } from './model';
import { TERRAFORM } from './naming';
import { note, type Reading } from './reading';
import { readTfBody } from './tf-body';
import { settingsOf, type TfFile, type TfResource, targetOf, tfFile } from './tf-file';
import { tfGroups } from './tf-groups';
import { META, readTfMethod } from './tf-method';
import { resolveTf } from './tf-resolve';

/** Reads a Terraform configuration, native or JSON. Variables, counts and other files stay opaque. */
export function readTerraform(outer: Reading, root: MapNode): ReadMethods {
  const file = tfFile(root);
  const reading: Reading = { ...outer, resolve: (node) => resolveTf(file, node) };
  const apis = new Map<TfResource | undefined, ReadApi>();
  const apiOf = (restApi: TfResource | undefined): ReadApi => {
    const api = apis.get(restApi) ?? readTfApi(reading, file, restApi);
    apis.set(restApi, api);
    return api;
  };
  const methods: ReadMethod[] = tfGroups(file).map((group) => {
    const anchor = group.method ?? group.integration ?? group.responses[0];
    const restApi = targetOf(file, anchor && nodeAt(anchor.body, 'rest_api_id'));
    return readTfMethod(reading, file, group, apiOf(restApi));
  });
  for (const resource of file.resources) {
    if (resource.type === 'aws_api_gateway_rest_api') methods.push(...readTfBody(reading, resource, apiOf(resource)));
    if (resource.type === 'aws_apigatewayv2_api') {
      note(
        reading,
        'notSimulated',
        resource.entry,
        address(resource),
        resource.type,
        'Only REST APIs (API Gateway version 1) have integration responses of this kind.',
      );
    }
  }
  for (const entry of entriesOf(root)) {
    if (entry.key !== 'module') continue;
    note(
      reading,
      'opaque',
      entry,
      `module.${entry.labels?.[0] ?? ''}`,
      describeNode(entry.value),
      "A module's resources stand in other files; import those.",
    );
  }
  return { title: titleOf(file), methods };
}

/** `aws_api_gateway_method.get`. */
function address(resource: TfResource): string {
  return `${resource.type}.${resource.name}`;
}

function titleOf(file: TfFile): string {
  const api = file.resources.find((resource) => resource.type === 'aws_api_gateway_rest_api');
  const name = api && nodeAt(api.body, 'name');
  return (name && readText(name)?.text) ?? 'Terraform configuration';
}

function readTfApi(reading: Reading, file: TfFile, restApi: TfResource | undefined): ReadApi {
  const belongs = (resource: TfResource) =>
    restApi === undefined || targetOf(file, nodeAt(resource.body, 'rest_api_id')) === restApi;
  const gatewayResponses: ReadApi['api']['gatewayResponses'] = {};
  const sites = new Map<string, GatewayResponseSite>();
  let stageVariables: Record<string, string> = {};
  for (const resource of file.resources) {
    if (!belongs(resource)) continue;
    const place = address(resource);
    if (resource.type === 'aws_api_gateway_gateway_response') {
      const type = textAt(file, resource, 'response_type');
      const read = readGatewayResponse(reading, resource.body, TERRAFORM, place, ['response_type', ...META]);
      gatewayResponses[type] = read.response;
      sites.set(type, read.site);
    }
    const variables = nodeAt(resource.body, 'variables');
    if (variables && /_(?:stage|deployment)$/.test(resource.type)) {
      stageVariables = { ...stageVariables, ...readVariables(reading, variables, `${place}.variables`) };
    }
  }
  const at = restApi ? address(restApi) : '';
  const types = readList(reading, restApi && nodeAt(restApi.body, 'binary_media_types'), `${at}.binary_media_types`);
  const endpoint = restApi && settingsOf(restApi.body, 'endpoint_configuration');
  const endpoints = readList(reading, endpoint && nodeAt(endpoint, 'types'), `${at}.endpoint_configuration.types`);
  return {
    api: { binaryMediaTypes: types.texts, stageVariables, gatewayResponses, ...endpointType(endpoints.texts[0]) },
    site: { gatewayResponses: sites, binaryMediaTypes: types.list },
  };
}

function textAt(file: TfFile, resource: TfResource, key: string): string {
  const node = nodeAt(resource.body, key);
  return (node && readText(resolveTf(file, node))?.text) ?? '';
}
