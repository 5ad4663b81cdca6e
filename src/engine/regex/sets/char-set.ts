import { MAX_CODE_POINT } from './code-points';

const LATIN = 256;

/** Nesting of set operations beyond which a pattern is refused; Java itself runs out of stack on such patterns. */
export const MAX_SET_DEPTH = 1000;

/** A set of code points, asked one code point at a time. Answers for the first 256 are remembered. */
export class CharSet {
  /** Whether Java compiles the set to one that never looks at a surrogate pair (decides how `find` steps, rule 8.2). */
  readonly bmpOnly: boolean;
  /** How deep set operations are nested; see {@link MAX_SET_DEPTH}. */
  readonly depth: number;
  readonly #test: (codePoint: number) => boolean;
  readonly #latin: Int8Array = new Int8Array(LATIN);

  constructor(test: (codePoint: number) => boolean, bmpOnly: boolean, depth = 0) {
    this.#test = test;
    this.bmpOnly = bmpOnly;
    this.depth = depth;
  }

  /** Whether the code point is in the set. */
  has(codePoint: number): boolean {
    if (codePoint >= LATIN) return this.#test(codePoint);
    const known = this.#latin[codePoint];
    if (known !== 0) return known === 1;
    const answer = this.#test(codePoint);
    this.#latin[codePoint] = answer ? 1 : -1;
    return answer;
  }
}

/** The code points from `first` to `last`, both included. */
export function rangeSet(first: number, last: number): CharSet {
  const bmpOnly = last < 0xd800 || (first > 0xdfff && last <= 0xffff);
  return new CharSet((c) => c >= first && c <= last, bmpOnly);
}

/** Everything in any of the sets. */
export function unionSet(sets: readonly CharSet[]): CharSet {
  const [only] = sets;
  if (only !== undefined && sets.length === 1) return only;
  return new CharSet(
    (c) => sets.some((set) => set.has(c)),
    sets.every((set) => set.bmpOnly),
    depthOver(sets),
  );
}

/** Everything in both sets. */
export function intersectSet(left: CharSet, right: CharSet): CharSet {
  return new CharSet((c) => left.has(c) && right.has(c), left.bmpOnly && right.bmpOnly, depthOver([left, right]));
}

/** Everything that is not in the set. */
export function negateSet(set: CharSet): CharSet {
  return new CharSet((c) => !set.has(c), false, depthOver([set]));
}

/** Every code point. */
export const ALL_SET = rangeSet(0, MAX_CODE_POINT);

function depthOver(sets: readonly CharSet[]): number {
  let depth = 0;
  for (const set of sets) depth = Math.max(depth, set.depth);
  return depth + 1;
}
