import { mapOf, nodeAt, scalarOf } from '../tree/access';
import type { ListNode, MapNode } from '../tree/node';
import { cliKind } from './cli-kind';

/** The formats that are told apart by the members of the document's root. */
export type RootKind =
  | 'openapi'
  | 'swagger'
  | 'cloudformation'
  | 'sam'
  | 'terraform-json'
  | 'serverless'
  | 'aws-cli'
  | 'document'
  | 'paths'
  | 'path-item'
  | 'operation'
  | 'resource'
  | 'resource-map';

/** What the root of a JSON or YAML text is, or undefined when it is nothing that can be imported. */
export function rootKind(root: MapNode): RootKind | undefined {
  const has = (key: string) => nodeAt(root, key) !== undefined;
  if (has('version') && mapOf(root, 'method') && mapOf(root, 'api')) return 'document';
  if (has('openapi')) return 'openapi';
  if (has('swagger')) return 'swagger';
  if (mapOf(root, 'paths')) return 'openapi';
  if (has('AWSTemplateFormatVersion') || mapOf(root, 'Resources')) return usesSam(root) ? 'sam' : 'cloudformation';
  if (has('service') || (mapOf(root, 'provider') && mapOf(root, 'functions')) || serviceFragment(root))
    return 'serverless';
  if (has('resource') || has('terraform')) return 'terraform-json';
  if (has('x-amazon-apigateway-integration')) return 'operation';
  if (scalarOf(root, 'Type')?.startsWith('AWS::')) return 'resource';
  if (cliKind(root)) return 'aws-cli';
  return fragmentKind(root);
}

function usesSam(root: MapNode): boolean {
  const resources = mapOf(root, 'Resources');
  return (
    resources?.entries.some(
      (entry) => entry.value.kind === 'map' && scalarOf(entry.value, 'Type')?.startsWith('AWS::Serverless::'),
    ) === true
  );
}

/** Whether a list holds events of a Serverless function, as documentation shows them. */
export function isEventList(root: ListNode): boolean {
  return root.items.some((item) => item.value.kind === 'map' && mapOf(item.value, 'http') !== undefined);
}

/** A service file without its head, as documentation shows it: functions with events, or custom service proxies. */
function serviceFragment(root: MapNode): boolean {
  const functions = mapOf(root, 'functions');
  const proxies = mapOf(root, 'custom');
  if (proxies && nodeAt(proxies, 'apiGatewayServiceProxies')) return true;
  return functions?.entries.some((entry) => entry.value.kind === 'map' && nodeAt(entry.value, 'events')) === true;
}

const OPERATION = 'x-amazon-apigateway-integration';

function fragmentKind(root: MapNode): RootKind | undefined {
  const maps = root.entries.flatMap((entry) =>
    entry.value.kind === 'map' ? [{ key: entry.key, map: entry.value }] : [],
  );
  if (maps.some(({ key }) => key.startsWith('/'))) return 'paths';
  if (maps.some(({ map }) => nodeAt(map, OPERATION))) return 'path-item';
  if (maps.some(({ map }) => scalarOf(map, 'Type')?.startsWith('AWS::'))) return 'resource-map';
  return undefined;
}
