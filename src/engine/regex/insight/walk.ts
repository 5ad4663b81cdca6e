import type { Alternation, Node, Sequence } from '../syntax/ast';

/** Where a node stands among its siblings. */
export interface Place {
  readonly sequence: Sequence;
  readonly index: number;
}

/** The body of a node that holds sequences, `null` for others. */
export function bodyOf(node: Node): Alternation | null {
  switch (node.kind) {
    case 'group':
    case 'atomic':
    case 'lookAhead':
    case 'lookBehind':
      return node.body;
    case 'repeat':
      return bodyOf(node.body);
    case 'text':
    case 'set':
    case 'assertion':
    case 'lineBreak':
    case 'grapheme':
    case 'backReference':
    case 'empty':
      return null;
    default:
      return node satisfies never;
  }
}

/** Visits every node of a sequence, quantified ones as their repetition, from the outside in. */
export function walk(body: Alternation, visit: (node: Node, place: Place) => void): void {
  for (const sequence of body.branches) {
    sequence.items.forEach((node, index) => {
      visit(node, { sequence, index });
      const inner = bodyOf(node);
      if (inner !== null) walk(inner, visit);
    });
  }
}

/** Visits every alternation, the pattern's own first. */
export function walkAlternations(body: Alternation, visit: (body: Alternation) => void): void {
  visit(body);
  walk(body, (node) => {
    const inner = bodyOf(node);
    if (inner !== null) visit(inner);
  });
}
