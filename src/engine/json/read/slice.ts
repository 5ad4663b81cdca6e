import type { SliceToken } from '../path/ast';

/**
 * The indexes [from, to) that a slice visits in a list of `length` elements, negative ones counting from the end (E-8).
 * With both limits given Jayway converts neither, so that `[-2:-1]` visits -2.
 */
export function sliceIndexes({ from, to }: SliceToken, length: number): [number, number] {
  if (from === null) {
    const limit = to ?? length;
    return [0, Math.min(length, limit < 0 ? length + limit : limit)];
  }
  if (to === null) return [Math.max(0, from < 0 ? length + from : from), length];
  // Below -length there is nothing to find.
  return [Math.max(from, -length), Math.min(length, to)];
}
