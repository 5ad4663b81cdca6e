import { referenced } from '../text/intrinsics';
import { mapOf, nodeAt, scalarOf } from '../tree/access';
import { readGatewayResponse, readVariables } from './api';
import type { Resources } from './cfn-template';
import type { GatewayResponseSite, ReadApi } from './model';
import { CLOUDFORMATION } from './naming';
import { type Reading, under } from './reading';

/** The `AWS::ApiGateway::GatewayResponse` resources of an API. */
export function gatewayResponsesOf(reading: Reading, resources: Resources, apiId: string) {
  const responses: ReadApi['api']['gatewayResponses'] = {};
  const sites = new Map<string, GatewayResponseSite>();
  for (const resource of resources.values()) {
    const { properties } = resource;
    if (resource.type !== 'AWS::ApiGateway::GatewayResponse' || !properties) continue;
    if (referenced(nodeAt(properties, 'RestApiId')) !== apiId) continue;
    const type = scalarOf(properties, 'ResponseType') ?? '';
    const path = under(resource.path, 'Properties');
    const read = readGatewayResponse(reading, properties, CLOUDFORMATION, path, ['ResponseType', 'RestApiId']);
    responses[type] = read.response;
    sites.set(type, read.site);
  }
  return { responses, sites };
}

/** Variables of the first stage that has some. */
export function stageVariablesOf(reading: Reading, resources: Resources, apiId: string): Record<string, string> {
  for (const { type, properties, path } of resources.values()) {
    if (!properties || !type.startsWith('AWS::ApiGateway::') || referenced(nodeAt(properties, 'RestApiId')) !== apiId)
      continue;
    const owner = type === 'AWS::ApiGateway::Stage' ? properties : mapOf(properties, 'StageDescription');
    const node = owner && nodeAt(owner, 'Variables');
    if (node) return readVariables(reading, node, under(path, 'Properties.Variables'));
  }
  return {};
}
