import { isAsciiDigit, isAsciiLetter } from '../sets/code-points';
import type { Cursor } from './cursor';

/** A group's name up to and with its `>`; `first` has been read (rule 5.1). */
export function parseGroupName(cursor: Cursor, first: number): string {
  if (!isAsciiLetter(first)) throw cursor.error('capturing group name does not start with a Latin letter');
  const letters = [first];
  let unit = cursor.read();
  for (; isAsciiLetter(unit) || isAsciiDigit(unit); unit = cursor.read()) letters.push(unit);
  if (unit !== 0x3e) throw cursor.error("named capturing group is missing trailing '>'");
  return letters.map((letter) => String.fromCodePoint(letter)).join('');
}
