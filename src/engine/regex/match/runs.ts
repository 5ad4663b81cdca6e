import { codePointAt, codePointBefore, unitsOf } from '../sets/code-points';
import { type Address, plainCharacter, type Run } from './program';
import { Frame } from './stack';
import type { MatchState } from './state';

/** Characters a run scans for the price of one step. */
const SCAN_PER_STEP = 8;

/** Consumes up to `limit` characters of the run's set; returns how many. */
function scan(state: MatchState, run: Run, limit: number): number {
  const text = state.text;
  let at = state.at;
  let count = 0;
  while (count < limit && at < text.length) {
    const point = codePointAt(text, at);
    if (!run.set.has(point)) break;
    at += unitsOf(point);
    count += 1;
  }
  state.spend(count / SCAN_PER_STEP);
  state.at = at;
  return count;
}

export function runOf(state: MatchState, run: Run, address: Address): Address {
  if (scan(state, run, run.min) < run.min) return state.fails(address);
  if (run.mode === 'lazy') {
    if (run.max > run.min) state.push(Frame.runMore, address, state.at, run.min);
    return run.next;
  }
  const least = state.at;
  const taken = scan(state, run, run.max - run.min);
  if (taken < run.max - run.min && state.at < state.text.length) state.options.witness?.failed(address, state.at);
  if (run.mode === 'greedy' && taken > 0) state.push(Frame.runBack, address, least, state.at);
  return run.next;
}

/** Gives back one character, and at once those after which the character that must follow does not stand. */
export function runBack(state: MatchState, run: Run, address: Address, least: number, from: number): Address {
  const { text } = state;
  const follower = state.options.witness === null ? plainCharacter(state.program.code[run.next]) : -1;
  let at = from;
  do at -= at - least >= 2 ? unitsOf(codePointBefore(text, at)) : 1;
  while (follower >= 0 && at > least && text.charCodeAt(at) !== follower);
  state.spend((from - at) / SCAN_PER_STEP);
  state.at = at;
  if (at > least) state.push(Frame.runBack, address, least, at);
  return run.next;
}

export function runMore(state: MatchState, run: Run, address: Address, count: number): Address {
  if (scan(state, run, 1) === 0) return state.fails(address);
  if (count + 1 < run.max) state.push(Frame.runMore, address, state.at, count + 1);
  return run.next;
}

export function lineBreak(state: MatchState, address: Address, next: Address): Address {
  const unit = state.text.charCodeAt(state.at);
  const isBreak = (unit >= 10 && unit <= 13) || unit === 0x85 || unit === 0x2028 || unit === 0x2029;
  if (!isBreak) return state.fails(address);
  state.at += 1;
  if (unit === 13 && state.text.charCodeAt(state.at) === 10) {
    state.push(Frame.resume, next, state.at);
    state.at += 1;
  }
  return next;
}
