import { entryOf, nodeAt } from '../tree/access';
import type { MapNode, Node } from '../tree/node';
import { note, type Reading } from './reading';

const HOPS = 20;

/** The reading with local `$ref` pointers followed; references to other files are reported. */
export function withRefs(reading: Reading, root: MapNode): Reading {
  return { ...reading, resolve: (node, path) => follow(reading, root, node, path) };
}

function follow(reading: Reading, root: MapNode, start: Node, path: string): Node {
  let node = reading.resolve(start, path);
  for (let hop = 0; hop < HOPS; hop += 1) {
    const reference = referenceOf(node);
    if (reference === undefined) return node;
    const target = reference.startsWith('#/') ? pointed(root, reference) : undefined;
    if (!target) {
      note(
        reading,
        'opaque',
        node,
        path,
        `$ref ${reference}`,
        'The reference leads out of this file; paste the joined file instead.',
      );
      return node;
    }
    node = reading.resolve(target, path);
  }
  return node;
}

function referenceOf(node: Node): string | undefined {
  if (node.kind !== 'map') return undefined;
  const entry = entryOf(node, '$ref');
  return entry?.value.kind === 'scalar' ? entry.value.text : undefined;
}

function pointed(root: MapNode, reference: string): Node | undefined {
  let node: Node | undefined = root;
  for (const step of reference.slice(2).split('/')) {
    const key = decode(step).replaceAll('~1', '/').replaceAll('~0', '~');
    node = node?.kind === 'map' ? nodeAt(node, key) : undefined;
  }
  return node;
}

function decode(step: string): string {
  try {
    return decodeURIComponent(step);
  } catch {
    return step;
  }
}
