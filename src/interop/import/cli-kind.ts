import { asMap, nodeAt } from '../tree/access';
import type { MapNode } from '../tree/node';

/** What a JSON or YAML object from `aws apigateway …` is, or undefined when it is none of these. */
export function cliKind(
  root: MapNode,
): 'integration' | 'response' | 'method' | 'resource' | 'resources' | 'gateway' | undefined {
  const has = (key: string) => nodeAt(root, key) !== undefined;
  if (has('methodIntegration') || (has('httpMethod') && has('methodResponses'))) return 'method';
  if (has('resourceMethods')) return 'resource';
  if (has('responseType') && !has('type')) return 'gateway';
  const items = nodeAt(root, 'items');
  if (items?.kind === 'list') {
    const maps = items.items.map((item) => asMap(item.value));
    if (maps.some((item) => item && nodeAt(item, 'path') && nodeAt(item, 'id'))) return 'resources';
    if (maps.some((item) => item && nodeAt(item, 'responseType'))) return 'gateway';
  }
  if (
    has('integrationResponses') ||
    (has('type') && (has('passthroughBehavior') || has('cacheNamespace') || has('uri')))
  )
    return 'integration';
  if (
    has('statusCode') &&
    (has('responseTemplates') || has('responseParameters') || has('selectionPattern') || has('contentHandling'))
  )
    return 'response';
  return undefined;
}
