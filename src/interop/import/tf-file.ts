import { templateParts } from '../hcl/template';
import { asMap, entriesOf, mapOf, nodeAt } from '../tree/access';
import type { Entry, MapNode, Node } from '../tree/node';

/** One `resource` of a configuration, native or JSON. */
export interface TfResource {
  readonly type: string;
  readonly name: string;
  readonly body: MapNode;
  /** The block or member that holds it, and the map that this stands in. */
  readonly entry: Entry;
  readonly owner: MapNode;
  /** In JSON the map of resource types, where a type that the file lacks is added. */
  readonly types?: MapNode;
}

/** A Terraform configuration, as far as it is looked up in. */
export interface TfFile {
  readonly root: MapNode;
  readonly resources: readonly TfResource[];
  readonly locals: ReadonlyMap<string, Node>;
}

/** Gathers resources and locals of a native (`.tf`) or JSON (`.tf.json`) configuration. */
export function tfFile(root: MapNode): TfFile {
  const native = root.layout === 'body';
  return {
    root,
    resources: native ? nativeResources(root) : jsonResources(root),
    locals: new Map(localMaps(root).flatMap((map) => entriesOf(map).map((entry) => [entry.key, entry.value] as const))),
  };
}

function localMaps(root: MapNode): MapNode[] {
  return entriesOf(root).flatMap((entry) => (entry.key === 'locals' ? maps(entry.value) : []));
}

function nativeResources(root: MapNode): TfResource[] {
  return entriesOf(root).flatMap((entry) => {
    const [type, name] = entry.labels ?? [];
    const body = asMap(entry.value);
    return entry.key === 'resource' && type !== undefined && name !== undefined && body
      ? [{ type, name, body, entry, owner: root }]
      : [];
  });
}

function jsonResources(root: MapNode): TfResource[] {
  const found: TfResource[] = [];
  for (const types of maps(nodeAt(root, 'resource'))) {
    for (const type of entriesOf(types)) {
      for (const owner of maps(type.value)) {
        for (const entry of entriesOf(owner)) {
          for (const body of maps(entry.value))
            found.push({ type: type.key, name: entry.key, body, entry, owner, types });
        }
      }
    }
  }
  return found;
}

/** The map itself, or the maps of a list: JSON configurations may write either. */
function maps(node: Node | undefined): MapNode[] {
  if (node?.kind === 'map') return [node];
  return node?.kind === 'list' ? node.items.flatMap((item) => maps(item.value)) : [];
}

/** The source of an expression: of a native one, or of a JSON string that is nothing but `${…}`. */
export function expressionOf(node: Node | undefined): string | undefined {
  if (node?.kind === 'expression' || node?.kind === 'call') return node.text;
  const parts =
    node?.kind === 'template'
      ? node.parts
      : node?.kind === 'scalar' && node.interpolated
        ? templateParts(node.text)
        : [];
  const [only, second] = parts;
  return only !== undefined && typeof only !== 'string' && second === undefined ? only.hole : undefined;
}

const REFERENCE = /\b(aws_api_gateway_\w+)\.([\w-]+)(?:\[[^\]]*\])?\.(\w+)/;

/** The resource and attribute that an expression names first. */
export function referenceOf(node: Node | undefined): { type: string; name: string; attribute: string } | undefined {
  const found = REFERENCE.exec(expressionOf(node) ?? '');
  const [, type, name, attribute] = found ?? [];
  if (type === undefined || name === undefined || attribute === undefined) return undefined;
  return { type, name, attribute };
}

/** The resource that a reference names. */
export function targetOf(file: TfFile, node: Node | undefined): TfResource | undefined {
  const reference = referenceOf(node);
  return reference && file.resources.find(({ type, name }) => type === reference.type && name === reference.name);
}

/** The block settings of a resource, such as `endpoint_configuration`; JSON writes them as a map or a list of one. */
export function settingsOf(body: MapNode, key: string): MapNode | undefined {
  const value = nodeAt(body, key);
  return value?.kind === 'list' ? asMap(value.items[0]?.value) : mapOf(body, key);
}
