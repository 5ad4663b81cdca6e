import type { Address, LoopEnd, LoopEnter } from './program';
import { Frame } from './stack';
import type { MatchState } from './state';

export function loopAgain(state: MatchState, loop: LoopEnd): Address {
  state.set(loop.countSlot, state.slot(loop.countSlot) + 1);
  return loop.body;
}

export function loopEnter(state: MatchState, loop: LoopEnter): Address {
  if (loop.max === 0) return loop.next;
  if (loop.min > 0) return loop.firstIteration;
  const [first, second] = loop.lazy ? [loop.next, loop.firstIteration] : [loop.firstIteration, loop.next];
  state.push(Frame.resume, second, state.at);
  return first;
}

export function loopEnd(state: MatchState, loop: LoopEnd, address: Address): Address {
  if (state.at === state.slot(loop.startSlot)) return loop.next;
  const count = state.slot(loop.countSlot);
  if (count < loop.min) return loopAgain(state, loop);
  if (count >= loop.max) return loop.next;
  if (loop.lazy) {
    state.push(Frame.loopAgain, address, state.at);
    return loop.next;
  }
  if (state.memos[loop.memo]?.has(state.at) === true) return loop.next;
  state.push(Frame.loopLeave, address, state.at);
  return loopAgain(state, loop);
}
