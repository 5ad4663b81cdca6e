import { lowerCase, swapAsciiCase, upperCase } from '../sets/case-mapping';
import { codePointAt, unitsOf } from '../sets/code-points';
import type { CaseMode } from '../syntax/ast';

function equalIgnoringCase(left: number, right: number, mode: CaseMode): boolean {
  if (left === right) return true;
  if (mode === 'ascii') return left < 128 && swapAsciiCase(left) === right;
  const upperLeft = upperCase(left);
  const upperRight = upperCase(right);
  return upperLeft === upperRight || lowerCase(upperLeft) === lowerCase(upperRight);
}

/**
 * Offset after the text at `at` that repeats `text[start, end)`, -1 if it does not (rule 6.6). Ignoring case, Java compares
 * as many code points as the group has UTF-16 units, running past both if there are surrogate pairs; past the end of the text,
 * where it fails with an exception, this takes it as equal.
 */
export function repeatEnd(text: string, start: number, end: number, at: number, mode: CaseMode): number {
  const size = end - start;
  if (at + size > text.length) return -1;
  if (mode === 'exact') return text.startsWith(text.slice(start, end), at) ? at + size : -1;
  let left = at;
  let right = start;
  for (let count = 0; count < size && left < text.length; count += 1) {
    const leftPoint = codePointAt(text, left);
    const rightPoint = codePointAt(text, right);
    if (!equalIgnoringCase(leftPoint, rightPoint, mode)) return -1;
    left += unitsOf(leftPoint);
    right += unitsOf(rightPoint);
  }
  return at + size;
}
