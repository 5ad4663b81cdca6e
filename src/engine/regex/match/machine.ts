import { codePointAt, isBeyondBmpUnit, unitsOf } from '../sets/code-points';
import { holds } from './assertions';
import { loopAgain, loopEnd, loopEnter } from './general-loops';
import { clusterEnd } from './grapheme';
import { bodyFailed, endBody, enterBody, enterLoop } from './isolation';
import { lookBehind, stepOver } from './look-behind';
import type { Address, Instruction } from './program';
import { reassertGroups } from './reassert';
import { repeatEnd } from './recall';
import { lineBreak, runBack, runMore, runOf } from './runs';
import { Frame } from './stack';
import { BudgetSpent, FAIL, type MatchState } from './state';

/** Executes one instruction; returns the next address or FAIL. */
function step(state: MatchState, instruction: Instruction, address: Address): Address {
  const { text } = state;
  switch (instruction.op) {
    case 'char': {
      const { codePoint } = instruction;
      if (isBeyondBmpUnit(codePoint)) {
        if (codePointAt(text, state.at) !== codePoint) return state.fails(address);
      } else if (text.charCodeAt(state.at) !== codePoint) {
        return state.fails(address);
      }
      state.at += unitsOf(codePoint);
      return instruction.next;
    }
    case 'one': {
      const point = codePointAt(text, state.at);
      if (point < 0 || !instruction.set.has(point)) return state.fails(address);
      state.at += unitsOf(point);
      return instruction.next;
    }
    case 'run':
      return runOf(state, instruction, address);
    case 'choice':
      state.push(Frame.resume, instruction.second, state.at);
      return instruction.first;
    case 'open':
      state.set(instruction.startSlot, state.at);
      return instruction.next;
    case 'close':
      state.set(2 * instruction.group, state.slot(instruction.startSlot));
      state.set(2 * instruction.group + 1, state.at);
      return instruction.next;
    case 'loopEnter':
      return loopEnter(state, instruction);
    case 'loopFirst':
      state.set(instruction.countSlot, 1);
      return instruction.body;
    case 'loopEnd':
      return loopEnd(state, instruction, address);
    case 'isolatedLoop':
      return enterLoop(state, instruction, address);
    case 'isolated':
      return enterBody(state, instruction.slot, address, instruction.body);
    case 'behind':
      return lookBehind(state, instruction, address, state.at, stepOver(state, instruction, state.at, instruction.min));
    case 'isolatedEnd':
      return endBody(state, instruction);
    case 'assert':
      return holds(instruction.assertion, text, state.at, state.options.previousEnd)
        ? instruction.next
        : state.fails(address);
    case 'recall': {
      const start = state.slot(2 * instruction.group);
      const known = start >= 0 && instruction.group <= state.program.groupCount;
      const end = state.slot(2 * instruction.group + 1);
      const after = known ? repeatEnd(text, start, end, state.at, instruction.caseMode) : -1;
      if (after < 0) return state.fails(address);
      state.at = after;
      return instruction.next;
    }
    case 'lineBreak':
      return lineBreak(state, address, instruction.next);
    case 'grapheme':
      if (state.at >= text.length) return state.fails(address);
      state.at = clusterEnd(text, state.at);
      return instruction.next;
    case 'accept':
      return FAIL;
    case 'jump':
      return instruction.next;
    default:
      return instruction satisfies never;
  }
}

/** Takes the latest open choice; FAIL when there is none. */
function backtrack(state: MatchState): Address {
  const stack = state.stack;
  while (stack.height > 0) {
    stack.height -= 1;
    const a = stack.field(1);
    const b = stack.field(2);
    const kind = stack.field(0);
    if (kind === Frame.loopEntered || kind === Frame.iterationKept) continue;
    if (kind === Frame.restore) {
      state.slots[a] = b;
      continue;
    }
    state.spend(1);
    state.at = b;
    const next = take(state, kind, a, b, stack.field(3));
    if (next !== FAIL) return next;
  }
  return FAIL;
}

function take(state: MatchState, kind: number, a: number, b: number, c: number): Address {
  if (kind === Frame.resume) return a;
  if (kind === Frame.bodyFailed) return bodyFailed(state, a, b, c);
  const instruction = state.program.code[a];
  if (instruction?.op === 'run') {
    return kind === Frame.runBack ? runBack(state, instruction, a, b, c) : runMore(state, instruction, a, c);
  }
  if (instruction?.op === 'isolatedLoop') {
    state.slots[instruction.slot + 2] = c;
    return enterBody(state, instruction.slot, a, instruction.body);
  }
  if (instruction?.op !== 'loopEnd') return FAIL;
  if (kind === Frame.loopAgain) return loopAgain(state, instruction);
  state.memos[instruction.memo]?.add(b);
  return instruction.next;
}

function runFrom(state: MatchState, start: number): boolean {
  const { code } = state.program;
  state.stack.height = 0;
  state.at = start;
  let address: Address = state.program.start;
  for (;;) {
    state.spend(1);
    const instruction = code[address];
    if (instruction === undefined) return false;
    if (instruction.op === 'accept' && state.accepts()) break;
    const next = step(state, instruction, address);
    address = next === FAIL ? backtrack(state) : next;
    if (address === FAIL) return false;
  }
  reassertGroups(state, 0);
  state.slots[0] = start;
  state.slots[1] = state.at;
  return true;
}

/**
 * Tries to match from the offset on, with a stack of its own (rules 8 and 9); on success slots 0 and 1 hold the match. Groups
 * keep what an attempt at an earlier offset left in them, as in Java; use a new state for each search.
 */
export function run(state: MatchState, start: number): boolean | 'exhausted' {
  try {
    return runFrom(state, start);
  } catch (error) {
    if (error instanceof BudgetSpent) return 'exhausted';
    throw error;
  }
}
