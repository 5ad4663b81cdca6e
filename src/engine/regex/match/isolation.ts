import { lookBehind, stepOver } from './look-behind';
import type { Address, IsolatedEnd, IsolatedLoop } from './program';
import { reassertGroups } from './reassert';
import { Frame } from './stack';
import { FAIL, type MatchState } from './state';

/** Starts a body that runs by itself: its choices end where the stack now stands. */
export function enterBody(state: MatchState, slot: number, address: Address, body: Address, behindStart = 0): Address {
  const at = state.at;
  state.slots[slot] = state.stack.height;
  state.slots[slot + 1] = at;
  state.push(Frame.bodyFailed, address, at, behindStart);
  return body;
}

/** Enters a loop of isolated iterations; what its own group held comes back if all fails (rule 8.9). */
export function enterLoop(state: MatchState, loop: IsolatedLoop, address: Address): Address {
  if (loop.group >= 0) {
    state.set(2 * loop.group, state.slot(2 * loop.group));
    state.set(2 * loop.group + 1, state.slot(2 * loop.group + 1));
  }
  if (loop.reasserts) state.push(Frame.loopEntered, address, 0);
  return iterate(state, loop, address, 0);
}

/** Mandatory iterations without progress after which the rest of them cannot change anything. */
const SETTLING_ITERATIONS = 4;

function iterate(state: MatchState, loop: IsolatedLoop, address: Address, count: number): Address {
  if (count < loop.min || (loop.mode !== 'lazy' && count < loop.max)) {
    state.slots[loop.slot + 2] = count;
    return enterBody(state, loop.slot, address, loop.body);
  }
  if (count < loop.max) state.push(Frame.isolatedAgain, address, state.at, count);
  return loop.next;
}

function endIteration(state: MatchState, loop: IsolatedLoop, address: Address): Address {
  const start = state.slot(loop.slot + 1);
  const count = state.slot(loop.slot + 2);
  const mandatory = count < loop.min;
  if (state.at === start && !mandatory) return loop.mode === 'lazy' && !loop.optional ? FAIL : loop.next;
  const greedy = loop.mode === 'greedy' && !mandatory;
  if (greedy) state.push(Frame.resume, loop.next, start);
  if (loop.group >= 0) {
    const slot = 2 * loop.group;
    if (greedy) {
      state.set(slot, start);
      state.set(slot + 1, state.at);
    } else {
      state.slots[slot] = start;
      state.slots[slot + 1] = state.at;
    }
  }
  if (greedy && loop.reasserts) state.push(Frame.iterationKept, address, start, state.at);
  const settled = mandatory && state.at === start && count > SETTLING_ITERATIONS;
  return iterate(state, loop, address, settled ? loop.min : count + 1);
}

/** Gives up the choices that the body has left open, and keeps what its groups hold. */
function leaveBody(state: MatchState, slot: number): void {
  const height = state.slot(slot);
  reassertGroups(state, height);
  state.stack.height = height;
}

export function endBody(state: MatchState, { owner }: IsolatedEnd): Address {
  const instruction = state.program.code[owner];
  switch (instruction?.op) {
    case 'isolatedLoop':
      leaveBody(state, instruction.slot);
      return endIteration(state, instruction, owner);
    case 'isolated': {
      leaveBody(state, instruction.slot);
      if (instruction.role !== 'atomic') state.at = state.slot(instruction.slot + 1);
      return instruction.role === 'notAhead' ? state.fails(owner) : instruction.next;
    }
    case 'behind': {
      if (state.at !== state.slot(instruction.slot + 1)) return FAIL;
      leaveBody(state, instruction.slot);
      return instruction.negative ? state.fails(owner) : instruction.next;
    }
    default:
      return FAIL;
  }
}

export function bodyFailed(state: MatchState, address: Address, at: number, behindStart: number): Address {
  const instruction = state.program.code[address];
  state.at = at;
  switch (instruction?.op) {
    case 'isolatedLoop':
      if (instruction.mode === 'lazy' || state.slot(instruction.slot + 2) < instruction.min) return FAIL;
      return instruction.next;
    case 'isolated':
      return instruction.role === 'notAhead' ? instruction.next : state.fails(address);
    case 'behind': {
      const from = behindStart === 0 ? -1 : stepOver(state, instruction, behindStart, 1);
      return lookBehind(state, instruction, address, at, from);
    }
    default:
      return FAIL;
  }
}
