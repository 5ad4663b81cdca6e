import type { Alternation, Node, RepeatNode } from './ast';
import { UNLIMITED } from './ast';

/** How many characters something takes, as Java adds it up in 32 bits; `bounded` false means no obvious maximum (5.5). */
export interface Width {
  min: number;
  max: number;
  bounded: boolean;
  /** No choice inside, so a loop over it needs no general backtracking (rule 8.3). */
  fixed: boolean;
}

const LARGE_MIN = 0xfffffff;

/**
 * Adds up a chain of items. Java starts its sums anew after every alternation and joins them at the end of the chain,
 * which matters for the overflow checks; `before` keeps what came ahead.
 */
class Chain {
  readonly before: Width = empty();
  readonly current: Width = empty();

  restartAfter(choice: Width): void {
    append(this.before, this.current);
    append(this.before, choice);
    this.before.fixed = false;
    Object.assign(this.current, empty());
  }

  total(): Width {
    append(this.before, this.current);
    return this.before;
  }
}

function empty(): Width {
  return { min: 0, max: 0, bounded: true, fixed: true };
}

function append(to: Width, part: Width): void {
  to.min = (to.min + part.min) | 0;
  to.max = (to.max + part.max) | 0;
  to.bounded &&= part.bounded;
  to.fixed &&= part.fixed;
}

/** Whether Java runs the item as a plain test of one character, for which greedy loops are added up without a check. */
export function isOneCharacter(node: Node): boolean {
  return node.kind === 'set' || (node.kind === 'text' && node.chars.length === 1);
}

/** Whether a quantifier on the group is compiled to two alternatives (rule 8.4, Q). */
export function isOptionalGroup(node: RepeatNode): boolean {
  return node.body.kind === 'group' && node.mode !== 'possessive' && node.optional;
}

/** Adds a part that goes on from the sums so far but ends its own alternations. */
function addInside(chain: Chain, add: (inside: Chain) => void): void {
  const inside = new Chain();
  Object.assign(inside.current, chain.current);
  add(inside);
  Object.assign(chain.current, inside.total());
}

function addCounted(chain: Chain, node: RepeatNode, body: Width): void {
  const { current } = chain;
  const min = (Math.imul(body.min, node.min) + current.min) | 0;
  current.min = min < current.min ? LARGE_MIN : min;
  if (current.bounded && body.bounded) {
    const max = (Math.imul(body.max, node.max) + current.max) | 0;
    if (max < current.max) current.bounded = false;
    current.max = max;
  } else {
    current.bounded = false;
  }
  current.fixed &&= body.fixed && node.min === node.max;
}

/** `?` on one element: its maximum joins the sum without a check. */
function addOptional(chain: Chain, body: Node): void {
  const { min } = chain.current;
  addInside(chain, (inside) => addNode(inside, body));
  Object.assign(chain.current, { min, fixed: false });
}

function addRepeat(chain: Chain, node: RepeatNode): void {
  if (node.optional && !isOptionalGroup(node)) {
    addOptional(chain, node.body);
    return;
  }
  const body = widthOfNode(node.body);
  if (isOptionalGroup(node)) {
    chain.restartAfter({ ...body, min: Math.min(body.min, 0), max: Math.max(body.max, 0) });
  } else if (isOneCharacter(node.body) && node.mode === 'greedy' && node.max === UNLIMITED) {
    append(chain.current, { min: node.min, max: UNLIMITED, bounded: true, fixed: false });
  } else if (node.body.kind === 'group' && node.mode !== 'possessive' && !body.fixed) {
    append(chain.current, { min: 0, max: 0, bounded: false, fixed: false });
  } else {
    addCounted(chain, node, body);
  }
}

/** What an item alone adds; `null` for those that hold other items. */
function leafWidth(node: Node): Width | null {
  switch (node.kind) {
    case 'text':
      return { min: node.chars.length, max: node.chars.length, bounded: true, fixed: true };
    case 'set':
      return { min: 1, max: 1, bounded: true, fixed: true };
    case 'lineBreak':
      return { min: 1, max: 2, bounded: true, fixed: true };
    case 'grapheme':
      return { min: 1, max: 0, bounded: true, fixed: false };
    case 'backReference':
      return { min: 0, max: 0, bounded: false, fixed: true };
    case 'assertion':
    case 'empty':
    case 'lookAhead':
    case 'lookBehind':
      return empty();
    case 'group':
    case 'atomic':
    case 'repeat':
      return null;
    default:
      return node satisfies never;
  }
}

function addNode(chain: Chain, node: Node): void {
  const leaf = leafWidth(node);
  if (leaf !== null) append(chain.current, leaf);
  else if (node.kind === 'group') addAlternation(chain, node.body);
  else if (node.kind === 'atomic') addInside(chain, (inside) => addAlternation(inside, node.body));
  else if (node.kind === 'repeat') addRepeat(chain, node);
}

function addAlternation(chain: Chain, body: Alternation): void {
  const [only] = body.branches;
  if (only !== undefined && body.branches.length === 1) {
    for (const item of only.items) addNode(chain, item);
    return;
  }
  const choice: Width = { min: UNLIMITED, max: -1, bounded: true, fixed: false };
  for (const branch of body.branches) {
    const width = widthOf({ branches: [branch], range: branch.range });
    choice.min = Math.min(choice.min, width.min);
    choice.max = Math.max(choice.max, width.max);
    choice.bounded &&= width.bounded;
  }
  chain.restartAfter(choice);
}

/** Width of one item by itself. */
function widthOfNode(node: Node): Width {
  const chain = new Chain();
  addNode(chain, node);
  return chain.total();
}

/** Width of a group's body. */
export function widthOf(body: Alternation): Width {
  const chain = new Chain();
  addAlternation(chain, body);
  return chain.total();
}
