import type { CaseMode } from '../syntax/ast';
import { foldCase, swapAsciiCase, upperCase } from './case-mapping';
import { CharSet, rangeSet } from './char-set';
import { isAsciiLetter, isBeyondBmpUnit } from './code-points';

/** Latin-1 characters with a case partner outside Latin-1 or more than one. */
const MANY_PARTNERS: ReadonlySet<number> = new Set([0x49, 0x69, 0x53, 0x73, 0x4b, 0x6b, 0xb5, 0xc5, 0xe5, 0xff]);

/**
 * One literal character that stands alone (rule 6.1, 6.2). A character that is its own upper and lower form is compared
 * exactly even under `(?iu)`.
 */
export function singleSet(codePoint: number, mode: CaseMode): CharSet {
  if (mode === 'ascii') {
    const other = swapAsciiCase(codePoint);
    if (other !== codePoint) return new CharSet((c) => c === codePoint || c === other, true);
  }
  if (mode === 'unicode') {
    const upper = upperCase(codePoint);
    const fold = foldCase(codePoint);
    if (upper !== fold) return new CharSet((c) => c === fold || foldCase(c) === fold, false);
  }
  return new CharSet((c) => c === codePoint, !isBeyondBmpUnit(codePoint));
}

/** A range of a class (rule 6.3). */
export function rangeSetIn(first: number, last: number, mode: CaseMode): CharSet {
  const inRange = (c: number): boolean => c >= first && c <= last;
  switch (mode) {
    case 'exact':
      return rangeSet(first, last);
    case 'ascii':
      return new CharSet((c) => inRange(c) || (isAsciiLetter(c) && inRange(swapAsciiCase(c))), false);
    case 'unicode':
      return new CharSet((c) => inRange(c) || inRange(upperCase(c)) || inRange(foldCase(c)), false);
    default:
      return mode satisfies never;
  }
}

/** Whether Java keeps the class member in the one Latin-1 table that all members of the class share (rule 4.2). */
export function isTableMember(codePoint: number, mode: CaseMode): boolean {
  return codePoint < 0x100 && !(mode === 'unicode' && MANY_PARTNERS.has(codePoint));
}

/** The Latin-1 characters that a member of that table lets in, partners included. */
export function tableMembers(codePoint: number, mode: CaseMode): number[] {
  if (mode === 'exact') return [codePoint];
  if (codePoint < 128) return [codePoint, swapAsciiCase(codePoint)];
  return mode === 'unicode' ? [codePoint, upperCase(codePoint), foldCase(codePoint)] : [codePoint];
}
