import { nodeAt } from '../tree/access';
import type { Node } from '../tree/node';
import { expressionOf, type TfFile, type TfResource, targetOf } from './tf-file';
import { resolveTf } from './tf-resolve';

const PREFIX = 'aws_api_gateway_';

/** The resources that make up one method. */
export interface TfGroup {
  readonly key: string;
  method?: TfResource;
  integration?: TfResource;
  readonly responses: TfResource[];
  readonly methodResponses: TfResource[];
}

/** Groups the method, its integration and their responses: by the references between them, or by equal settings. */
export function tfGroups(file: TfFile): TfGroup[] {
  const groups = new Map<string, TfGroup>();
  for (const resource of file.resources) {
    const role = resource.type.startsWith(PREFIX) ? resource.type.slice(PREFIX.length) : '';
    if (!['method', 'integration', 'integration_response', 'method_response'].includes(role)) continue;
    const key = groupKey(file, resource, 0);
    const group = groups.get(key) ?? { key, responses: [], methodResponses: [] };
    groups.set(key, group);
    if (role === 'method') group.method = resource;
    else if (role === 'integration') group.integration = resource;
    else if (role === 'integration_response') group.responses.push(resource);
    else group.methodResponses.push(resource);
  }
  return [...groups.values()].filter((group) => group.integration ?? group.responses[0]);
}

function groupKey(file: TfFile, resource: TfResource, hop: number): string {
  if (resource.type === `${PREFIX}method`) return `${resource.type}.${resource.name}`;
  const node = nodeAt(resource.body, 'http_method');
  const target = targetOf(file, node);
  if (target && hop < 10 && target !== resource) return groupKey(file, target, hop + 1);
  const own = settings(file, resource);
  const method = file.resources.find((other) => other.type === `${PREFIX}method` && settings(file, other) === own);
  return method ? `${method.type}.${method.name}` : own;
}

function settings(file: TfFile, resource: TfResource): string {
  return ['resource_id', 'http_method'].map((key) => sourceOf(file, nodeAt(resource.body, key))).join(' ');
}

function sourceOf(file: TfFile, node: Node | undefined): string {
  if (!node) return '';
  const resolved = resolveTf(file, node);
  return resolved.kind === 'scalar' && !resolved.interpolated
    ? resolved.text
    : (expressionOf(resolved) ?? textOfScalar(resolved));
}

function textOfScalar(node: Node): string {
  return node.kind === 'scalar' ? node.text : '';
}
