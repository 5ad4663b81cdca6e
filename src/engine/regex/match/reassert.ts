import { Frame } from './stack';
import type { MatchState } from './state';

/**
 * Java's greedy loop over a fixed capturing group sets the group a second time when everything after the loop has succeeded.
 * Where a general loop has run it several times, its first run is the last to do so, and wins: `(?:(a)+b)+` on `aabab` leaves
 * the group at 1 (a refinement of rule 8.9). Does that for the runs whose frames lie above the height.
 */
export function reassertGroups({ program, stack, slots }: MatchState, height: number): void {
  if (!program.reasserts) return;
  const seen = new Set<number>();
  for (let frame = stack.height - 1; frame >= height; frame -= 1) {
    const kind = stack.fieldAt(frame, 0);
    const address = stack.fieldAt(frame, 1);
    if (kind === Frame.loopEntered) seen.delete(address);
    if (kind !== Frame.iterationKept || seen.has(address)) continue;
    seen.add(address);
    const loop = program.code[address];
    if (loop?.op !== 'isolatedLoop') continue;
    slots[2 * loop.group] = stack.fieldAt(frame, 2);
    slots[2 * loop.group + 1] = stack.fieldAt(frame, 3);
  }
}
