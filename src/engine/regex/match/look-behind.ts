import { stepBack, stepForward } from '../sets/code-points';
import { UNLIMITED } from '../syntax/ast';
import { enterBody } from './isolation';
import type { Address, Behind } from './program';
import type { MatchState } from './state';

/** Offset `count` places before `at`, counted as the look-behind counts. */
export function stepOver(state: MatchState, behind: Behind, at: number, count: number): number {
  return behind.byCodePoint ? stepBack(state.text, at, count) : at - count;
}

/** Least offset at which the body may start. A maximum that has overflowed is negative; Java then counts forwards. */
function farthest(state: MatchState, behind: Behind, at: number): number {
  if (!behind.byCodePoint) return (at - behind.max) | 0;
  if (behind.max >= 0) return stepBack(state.text, at, behind.max);
  return -behind.max > UNLIMITED ? at : 2 * at - stepForward(state.text, at, -behind.max);
}

export function lookBehind(
  state: MatchState,
  behind: Behind,
  address: Address,
  at: number,
  bodyStart: number,
): Address {
  const least = Math.max(farthest(state, behind, at), 0);
  state.at = at;
  if (bodyStart < least) return behind.negative ? behind.next : state.fails(address);
  const body = enterBody(state, behind.slot, address, behind.body, bodyStart);
  state.at = bodyStart;
  return body;
}
