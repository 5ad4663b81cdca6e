import { templateParts } from '../hcl/template';
import type { Node, TemplateNode } from '../tree/node';
import { describeNode } from './describe';
import { getAttTarget, type Intrinsic, intrinsicOf } from './intrinsics';
import { mark } from './marks';

/** A text value of the file: what the document holds, and the pieces of it that stay opaque. */
export interface TextValue {
  readonly text: string;
  /** Source of each opaque piece, in order. */
  readonly opaque: readonly string[];
}

/** Reads a value as text; undefined for plain maps and lists, which are no text. Null reads as the empty text. */
export function readText(node: Node): TextValue | undefined {
  switch (node.kind) {
    case 'scalar':
      return node.interpolated && node.type === 'string'
        ? fromParts(templateParts(node.text))
        : { text: node.text, opaque: [] };
    case 'template':
      return fromParts(node.parts);
    case 'call':
    case 'expression':
      return { text: mark(node.text), opaque: [node.text] };
    case 'list':
      return undefined;
    case 'map':
    case 'tagged': {
      const intrinsic = intrinsicOf(node);
      return intrinsic ? readIntrinsic(intrinsic, node) : undefined;
    }
    default:
      return node satisfies never;
  }
}

function fromParts(parts: TemplateNode['parts']): TextValue {
  const text = parts.map((part) => (typeof part === 'string' ? part : mark(part.hole))).join('');
  return {
    text,
    opaque: parts.flatMap((part) =>
      typeof part === 'string' ? [] : [part.hole.startsWith('%') ? `%{${part.hole.slice(1)}}` : `\${${part.hole}}`],
    ),
  };
}

function readIntrinsic(intrinsic: Intrinsic, node: Node): TextValue {
  const { name, arg } = intrinsic;
  const whole = { text: mark(describeNode(node)), opaque: [describeNode(node)] };
  if (name === 'Ref' && arg.kind === 'scalar') return { text: mark(arg.text), opaque: [`Ref ${arg.text}`] };
  if (name === 'GetAtt') {
    const target = getAttTarget(arg);
    if (!target) return whole;
    const path = `${target.resource}.${target.attribute}`;
    return { text: mark(path), opaque: [`Fn::GetAtt ${path}`] };
  }
  if (name === 'Sub') {
    const inner = subText(arg);
    return inner ? readSub(inner.text) : whole;
  }
  if (name === 'Join') return readJoin(arg) ?? whole;
  return whole;
}

/** The scalar that holds the text of a `Sub`, in its short and its list form. */
export function subText(arg: Node): Extract<Node, { kind: 'scalar' }> | undefined {
  const text = arg.kind === 'list' ? arg.items[0]?.value : arg;
  return text?.kind === 'scalar' ? text : undefined;
}

function readSub(source: string): TextValue {
  const opaque: string[] = [];
  const text = source.replace(/\$\{([^}]*)\}/g, (whole, name: string) => {
    if (name.startsWith('!')) return `\${${name.slice(1)}}`;
    opaque.push(whole);
    return mark(name);
  });
  return { text, opaque };
}

function readJoin(arg: Node): TextValue | undefined {
  const pieces = joinPieces(arg);
  const texts = pieces?.items.map(readText);
  if (!pieces || !texts) return undefined;
  const read = texts.filter((text) => text !== undefined);
  if (read.length !== texts.length) return undefined;
  return {
    text: read.map((piece) => piece.text).join(pieces.delimiter),
    opaque: read.flatMap((piece) => piece.opaque),
  };
}

/** Delimiter and items of a `Join` whose list is written out. */
export function joinPieces(arg: Node): { delimiter: string; items: Node[] } | undefined {
  if (arg.kind !== 'list') return undefined;
  const [delimiter, items] = arg.items.map((item) => item.value);
  if (delimiter?.kind !== 'scalar' || items?.kind !== 'list') return undefined;
  return { delimiter: delimiter.text, items: items.items.map((item) => item.value) };
}
