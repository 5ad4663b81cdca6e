import type { MapNode, Node } from '../tree/node';

/** A CloudFormation function in either spelling: `!Sub x`, `{"Fn::Sub": x}`, `Fn::Sub: x`. */
export interface Intrinsic {
  /** Without `Fn::`: `Sub`, `Ref`, `GetAtt`, `If`, `Transform`… */
  readonly name: string;
  readonly arg: Node;
}

const NAMES = /^(?:Fn::([A-Za-z]+)|(Ref|Condition))$/;

/** The function a value calls, or undefined for a plain value. */
export function intrinsicOf(node: Node): Intrinsic | undefined {
  if (node.kind === 'tagged') return { name: node.tag.replace(/^Fn::/, ''), arg: node.value };
  return node.kind === 'map' ? mapIntrinsic(node) : undefined;
}

function mapIntrinsic(node: MapNode): Intrinsic | undefined {
  const [entry, second] = node.entries;
  if (!entry || second) return undefined;
  const found = NAMES.exec(entry.key);
  const name = found?.[1] ?? found?.[2];
  return name === undefined ? undefined : { name, arg: entry.value };
}

/** The logical id and attribute that `GetAtt` names, in either of its forms. */
export function getAttTarget(arg: Node): { resource: string; attribute: string } | undefined {
  if (arg.kind === 'scalar') {
    const dot = arg.text.indexOf('.');
    return dot < 0 ? undefined : { resource: arg.text.slice(0, dot), attribute: arg.text.slice(dot + 1) };
  }
  if (arg.kind !== 'list') return undefined;
  const [resource, attribute] = arg.items.map((item) => item.value);
  if (resource?.kind !== 'scalar' || attribute?.kind !== 'scalar') return undefined;
  return { resource: resource.text, attribute: attribute.text };
}

/** The logical id that a value refers to: `!Ref X`, `{"Ref": "X"}`, `!Sub ${X}`, or the attribute's owner in `GetAtt`. */
export function referenced(node: Node | undefined): string | undefined {
  if (!node) return undefined;
  const intrinsic = intrinsicOf(node);
  if (!intrinsic) return undefined;
  const { name, arg } = intrinsic;
  if (name === 'Ref' && arg.kind === 'scalar') return arg.text;
  if (name === 'GetAtt') return getAttTarget(arg)?.resource;
  if (name === 'Sub' && arg.kind === 'scalar') return /^\$\{([^.}!]+)(?:\.[^}]*)?\}$/.exec(arg.text)?.[1];
  return undefined;
}
