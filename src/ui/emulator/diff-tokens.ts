import { tokensOf } from './tokens';

/** A place where two texts differ, in offsets of each; one side may be empty there. */
export interface Hunk {
  before: { start: number; end: number };
  after: { start: number; end: number };
}

/** Texts that differ in more tokens are shown as one difference from the first to the last. */
const DISTANCE_LIMIT = 400;

/** Where two texts differ, by their tokens, with the fewest tokens changed (Myers). */
export function diffTokens(before: string, after: string): Hunk[] {
  const a = tokensOf(before);
  const b = tokensOf(after);
  let start = 0;
  while (start < a.length && start < b.length && a[start] === b[start]) start += 1;
  let tail = 0;
  while (tail < a.length - start && tail < b.length - start && a.at(-1 - tail) === b.at(-1 - tail)) tail += 1;
  const middleA = a.slice(start, a.length - tail);
  const middleB = b.slice(start, b.length - tail);
  if (middleA.length === 0 && middleB.length === 0) return [];
  const from = a.slice(0, start).join('').length;
  return toOffsets(middleA, middleB, shortestPath(middleA, middleB), from);
}

/** A token both have, or that only one has. */
type Move = 'both' | 'before' | 'after';

function toOffsets(a: readonly string[], b: readonly string[], moves: readonly Move[], from: number): Hunk[] {
  const hunks: Hunk[] = [];
  let open: Hunk | undefined;
  const at = { before: from, after: from };
  let x = 0;
  let y = 0;
  for (const move of moves) {
    if (move !== 'both') {
      if (open === undefined) {
        open = { before: { start: at.before, end: at.before }, after: { start: at.after, end: at.after } };
        hunks.push(open);
      }
    } else open = undefined;
    if (move !== 'after') at.before += a[x++]?.length ?? 0;
    if (move !== 'before') at.after += b[y++]?.length ?? 0;
    if (open !== undefined) {
      open.before.end = at.before;
      open.after.end = at.after;
    }
  }
  return hunks;
}

function shortestPath(a: readonly string[], b: readonly string[]): Move[] {
  const size = Math.min(DISTANCE_LIMIT, a.length + b.length);
  const reach = new Int32Array(2 * size + 3);
  const history: Int32Array[] = [];
  for (let distance = 0; distance <= size; distance += 1) {
    history.push(reach.slice(size + 1 - distance - 1, size + 1 + distance + 2));
    for (let k = -distance; k <= distance; k += 2) {
      const left = reach[size + k] ?? 0;
      const right = reach[size + k + 2] ?? 0;
      let x = goesDown(left, right, k, distance) ? right : left + 1;
      while (x < a.length && x - k < b.length && a[x] === b[x - k]) x += 1;
      reach[size + k + 1] = x;
      if (x >= a.length && x - k >= b.length) return walkBack(a.length, b.length, history);
    }
  }
  return [...a.map((): Move => 'before'), ...b.map((): Move => 'after')];
}

function goesDown(left: number, right: number, k: number, distance: number): boolean {
  return k === -distance || (k !== distance && left < right);
}

/** `history[d]` holds how far diagonals -d-1 … d+1 reached before round d. */
function walkBack(endX: number, endY: number, history: readonly Int32Array[]): Move[] {
  const moves: Move[] = [];
  let x = endX;
  let y = endY;
  for (let distance = history.length - 1; distance > 0; distance -= 1) {
    const reach = history[distance];
    const k = x - y;
    const left = reach?.[k + distance] ?? 0;
    const right = reach?.[k + distance + 2] ?? 0;
    const down = goesDown(left, right, k, distance);
    const fromX = down ? right : left;
    const fromY = fromX - (down ? k + 1 : k - 1);
    const afterX = down ? fromX : fromX + 1;
    for (; x > afterX; x -= 1, y -= 1) moves.push('both');
    moves.push(down ? 'after' : 'before');
    x = fromX;
    y = fromY;
  }
  for (; x > 0; x -= 1) moves.push('both');
  return moves.reverse();
}
