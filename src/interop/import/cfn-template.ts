import { describeNode } from '../text/describe';
import { intrinsicOf, referenced } from '../text/intrinsics';
import { readText } from '../text/read-text';
import { asMap, entriesOf, mapOf, nodeAt, scalarOf } from '../tree/access';
import type { Entry, MapNode, Node } from '../tree/node';
import { isNoValue } from './fields';
import { newReading, note, type Reading, under } from './reading';

/** One resource of a template. */
export interface Resource {
  readonly id: string;
  readonly type: string;
  readonly entry: Entry;
  readonly properties: MapNode | undefined;
  readonly path: string;
}

/** A template's resources by logical id. */
export type Resources = ReadonlyMap<string, Resource>;

/** A reading that follows `Fn::If` where a structure is chosen: its first branch that is there is taken, and noted. */
export function templateReading(text: string): Reading {
  const reading: Reading = newReading(text, (node, path) => chosen(reading, node, path));
  return reading;
}

function chosen(reading: Reading, node: Node, path: string): Node {
  const intrinsic = intrinsicOf(node);
  if (intrinsic?.name !== 'If' || intrinsic.arg.kind !== 'list') return node;
  const [condition, ...branches] = intrinsic.arg.items.map((item) => item.value);
  const branch = branches.find((value) => !isNoValue(value));
  const structure = branch && (branch.kind === 'list' || branch.kind === 'map' || intrinsicOf(branch)?.name === 'If');
  if (!branch || !structure || (branch.kind === 'map' && intrinsicOf(branch) && intrinsicOf(branch)?.name !== 'If'))
    return node;
  const name = condition ? describeNode(condition) : '';
  note(
    reading,
    'opaque',
    node,
    path,
    `Fn::If ${name}`,
    'Which branch holds is known at deployment; the first one was read.',
  );
  return chosen(reading, branch, path);
}

/** Gathers the resources of a template, of a bare `Resources` map or of a single pasted resource. */
export function resourcesOf(reading: Reading, root: MapNode, at = ''): Resources {
  const found = new Map<string, Resource>();
  const place = under(at, 'Resources');
  const map = mapOf(root, 'Resources');
  for (const entry of map ? entriesOf(map) : []) {
    const value = asMap(reading.resolve(entry.value, under(place, entry.key)));
    if (entry.key.startsWith('Fn::')) {
      note(
        reading,
        'opaque',
        entry,
        under(place, entry.key),
        entry.key,
        'The resources it makes are known at deployment only.',
      );
    }
    const type = scalarOf(value, 'Type');
    if (!value || type === undefined) continue;
    const path = under(place, entry.key);
    found.set(entry.key, { id: entry.key, type, entry, properties: asMap(resolved(reading, value, path)), path });
  }
  return found;
}

function resolved(reading: Reading, value: MapNode, path: string): Node | undefined {
  const properties = nodeAt(value, 'Properties');
  return properties && reading.resolve(properties, under(path, 'Properties'));
}

/** The resource path of a method: its `ResourceId` followed up to the API's root. */
export function resourcePath(resources: Resources, node: Node | undefined): string {
  const parts: string[] = [];
  let current = node;
  for (let hop = 0; hop < 100; hop += 1) {
    const id = referenced(current);
    const resource = id === undefined ? undefined : resources.get(id);
    if (resource?.type !== 'AWS::ApiGateway::Resource') {
      const isRoot =
        resource !== undefined || (current !== undefined && describeNode(current).includes('RootResourceId'));
      if (!isRoot && current) parts.unshift(readText(current)?.text ?? '…');
      break;
    }
    const part = resource.properties && nodeAt(resource.properties, 'PathPart');
    parts.unshift(part ? (readText(part)?.text ?? '…') : '…');
    current = resource.properties && nodeAt(resource.properties, 'ParentId');
  }
  return `/${parts.join('/')}`;
}

const INCLUDED = 'The text stands in another file or place; import that one to see its methods.';

/** Names every included piece of a body: `Fn::Transform: AWS::Include`, which only CloudFormation can read. */
export function listIncludes(reading: Reading, node: Node, path: string, depth = 0): void {
  if (depth > 40) return;
  const intrinsic = intrinsicOf(node);
  if (intrinsic?.name === 'Transform') {
    note(reading, 'opaque', node, path, describeNode(node), INCLUDED);
    return;
  }
  if (node.kind === 'list')
    for (const [index, item] of node.items.entries()) listIncludes(reading, item.value, `${path}[${index}]`, depth + 1);
  if (node.kind !== 'map') return;
  for (const entry of entriesOf(node)) {
    const place = under(path, entry.key);
    if (entry.key === 'Fn::Transform') note(reading, 'opaque', entry, place, describeNode(entry.value), INCLUDED);
    else listIncludes(reading, entry.value, place, depth + 1);
  }
}
