import { codePointAt, codePointBefore, isBeyondBmpUnit, stepBack, unitsOf } from '../sets/code-points';
import { holds } from './assertions';
import { clusterEnd } from './grapheme';
import type {
  Address,
  Behind,
  Instruction,
  IsolatedEnd,
  IsolatedLoop,
  LoopEnd,
  LoopEnter,
  Program,
  Run,
} from './program';
import { repeatEnd } from './recall';
import { Frame, FrameStack } from './stack';

/** Told where items failed and where the pattern was complete too early; for explanations. */
export interface Witness {
  /** The item at the address did not fit at the offset. */
  failed(address: Address, at: number): void;
  /** The pattern was complete at the offset, but text was left. */
  leftOver(at: number): void;
}

/** What one run needs beside program and text. */
export interface RunOptions {
  /** Steps after which to give up. */
  readonly budget: number;
  /** Success only at the end of the text. */
  readonly whole: boolean;
  /** Where `\G` holds. */
  readonly previousEnd: number;
  readonly witness: Witness | null;
}

const FAIL = -1;
/** Characters a run scans for the price of one step. */
const SCAN_PER_STEP = 16;

/** Ends a run whose budget is spent; never leaves this file. */
class BudgetSpent extends Error {}

/**
 * Runs a program with a stack of its own (rules 8 and 9). Groups are not cleared between start offsets, as in Java; make a
 * new machine for each search.
 */
export class Machine {
  /** Offsets of the groups, two slots each, -1 when unset; then the slots of loops. */
  readonly slots: Int32Array;
  #steps = 0;
  #at = 0;
  readonly #program: Program;
  readonly #text: string;
  readonly #options: RunOptions;
  readonly #stack = new FrameStack();
  readonly #memos: Set<number>[];

  constructor(program: Program, text: string, options: RunOptions) {
    this.#program = program;
    this.#text = text;
    this.#options = options;
    this.slots = new Int32Array(program.slotCount).fill(-1);
    this.#memos = Array.from({ length: program.memoCount }, () => new Set<number>());
  }

  /** Steps taken so far. */
  get steps(): number {
    return this.#steps;
  }

  /** Tries to match from the offset on; on success slots 0 and 1 hold the match. */
  run(start: number): boolean | 'exhausted' {
    try {
      return this.#run(start);
    } catch (error) {
      if (error instanceof BudgetSpent) return 'exhausted';
      throw error;
    }
  }

  #run(start: number): boolean {
    const { code } = this.#program;
    this.#stack.height = 0;
    this.#at = start;
    let address: Address = this.#program.start;
    for (;;) {
      this.#spend(1);
      const instruction = code[address];
      if (instruction === undefined) return false;
      if (instruction.op === 'accept' && this.#accepts()) break;
      const next = this.#step(instruction, address);
      address = next === FAIL ? this.#backtrack() : next;
      if (address === FAIL) return false;
    }
    this.slots[0] = start;
    this.slots[1] = this.#at;
    return true;
  }

  #spend(steps: number): void {
    this.#steps += steps;
    if (this.#steps > this.#options.budget) throw new BudgetSpent();
  }

  #push(kind: number, a: number, b: number, c = 0): void {
    if (!this.#stack.push(kind, a, b, c)) throw new BudgetSpent();
  }

  /** Sets a slot so that backtracking puts the old value back. */
  #set(slot: number, value: number): void {
    this.#push(Frame.restore, slot, this.slots[slot] ?? -1);
    this.slots[slot] = value;
  }

  #slot(slot: number): number {
    return this.slots[slot] ?? -1;
  }

  #accepts(): boolean {
    if (!this.#options.whole || this.#at === this.#text.length) return true;
    this.#options.witness?.leftOver(this.#at);
    return false;
  }

  /** The item does not fit here. */
  #fails(address: Address): Address {
    this.#options.witness?.failed(address, this.#at);
    return FAIL;
  }

  /** Executes one instruction; returns the next address or FAIL. */
  #step(instruction: Instruction, address: Address): Address {
    const text = this.#text;
    switch (instruction.op) {
      case 'char': {
        const { codePoint } = instruction;
        if (isBeyondBmpUnit(codePoint)) {
          if (codePointAt(text, this.#at) !== codePoint) return this.#fails(address);
        } else if (text.charCodeAt(this.#at) !== codePoint) {
          return this.#fails(address);
        }
        this.#at += unitsOf(codePoint);
        return instruction.next;
      }
      case 'one': {
        const point = codePointAt(text, this.#at);
        if (point < 0 || !instruction.set.has(point)) return this.#fails(address);
        this.#at += unitsOf(point);
        return instruction.next;
      }
      case 'run':
        return this.#runOf(instruction, address);
      case 'choice':
        this.#push(Frame.resume, instruction.second, this.#at);
        return instruction.first;
      case 'open':
        this.#set(instruction.startSlot, this.#at);
        return instruction.next;
      case 'close':
        this.#set(2 * instruction.group, this.#slot(instruction.startSlot));
        this.#set(2 * instruction.group + 1, this.#at);
        return instruction.next;
      case 'loopEnter':
        return this.#loopEnter(instruction);
      case 'loopFirst':
        this.#set(instruction.countSlot, 1);
        return instruction.body;
      case 'loopEnd':
        return this.#loopEnd(instruction, address);
      case 'isolatedLoop':
        if (instruction.group >= 0) {
          this.#set(2 * instruction.group, this.#slot(2 * instruction.group));
          this.#set(2 * instruction.group + 1, this.#slot(2 * instruction.group + 1));
        }
        return this.#iterate(instruction, address, 0);
      case 'isolated':
        return this.#enterBody(instruction.slot, address, instruction.body);
      case 'behind':
        return this.#lookBehind(instruction, address, this.#at, this.#stepOver(instruction, this.#at, instruction.min));
      case 'isolatedEnd':
        return this.#endBody(instruction);
      case 'assert':
        return holds(instruction.assertion, text, this.#at, this.#options.previousEnd)
          ? instruction.next
          : this.#fails(address);
      case 'recall': {
        const start = this.#slot(2 * instruction.group);
        const known = start >= 0 && instruction.group <= this.#program.groupCount;
        const end = this.#slot(2 * instruction.group + 1);
        const after = known ? repeatEnd(text, start, end, this.#at, instruction.caseMode) : -1;
        if (after < 0) return this.#fails(address);
        this.#at = after;
        return instruction.next;
      }
      case 'lineBreak':
        return this.#lineBreak(address, instruction.next);
      case 'grapheme':
        if (this.#at >= text.length) return this.#fails(address);
        this.#at = clusterEnd(text, this.#at);
        return instruction.next;
      case 'accept':
        return FAIL;
      case 'jump':
        return instruction.next;
      default:
        return instruction satisfies never;
    }
  }

  #lineBreak(address: Address, next: Address): Address {
    const unit = this.#text.charCodeAt(this.#at);
    const isBreak = (unit >= 10 && unit <= 13) || unit === 0x85 || unit === 0x2028 || unit === 0x2029;
    if (!isBreak) return this.#fails(address);
    this.#at += 1;
    if (unit === 13 && this.#text.charCodeAt(this.#at) === 10) {
      this.#push(Frame.resume, next, this.#at);
      this.#at += 1;
    }
    return next;
  }

  /** Consumes up to `limit` characters of the run's set; returns how many. */
  #scan(run: Run, limit: number): number {
    const text = this.#text;
    let at = this.#at;
    let count = 0;
    while (count < limit && at < text.length) {
      const point = codePointAt(text, at);
      if (!run.set.has(point)) break;
      at += unitsOf(point);
      count += 1;
    }
    this.#spend(count / SCAN_PER_STEP);
    this.#at = at;
    return count;
  }

  #runOf(run: Run, address: Address): Address {
    if (this.#scan(run, run.min) < run.min) return this.#fails(address);
    if (run.mode === 'lazy') {
      if (run.max > run.min) this.#push(Frame.runMore, address, this.#at, run.min);
      return run.next;
    }
    const least = this.#at;
    const taken = this.#scan(run, run.max - run.min);
    if (taken < run.max - run.min) this.#options.witness?.failed(address, this.#at);
    if (run.mode === 'greedy' && taken > 0) this.#push(Frame.runBack, address, least, this.#at);
    return run.next;
  }

  #runBack(run: Run, address: Address, least: number, from: number): Address {
    const before = codePointBefore(this.#text, from);
    this.#at = from - (from - least >= 2 ? unitsOf(before) : 1);
    if (this.#at > least) this.#push(Frame.runBack, address, least, this.#at);
    return run.next;
  }

  #runMore(run: Run, address: Address, count: number): Address {
    if (this.#scan(run, 1) === 0) return this.#fails(address);
    if (count + 1 < run.max) this.#push(Frame.runMore, address, this.#at, count + 1);
    return run.next;
  }

  #loopEnter(loop: LoopEnter): Address {
    if (loop.max === 0) return loop.next;
    if (loop.min > 0) return loop.firstIteration;
    const [first, second] = loop.lazy ? [loop.next, loop.firstIteration] : [loop.firstIteration, loop.next];
    this.#push(Frame.resume, second, this.#at);
    return first;
  }

  #loopAgain(loop: LoopEnd): Address {
    this.#set(loop.countSlot, this.#slot(loop.countSlot) + 1);
    return loop.body;
  }

  #loopEnd(loop: LoopEnd, address: Address): Address {
    if (this.#at === this.#slot(loop.startSlot)) return loop.next;
    const count = this.#slot(loop.countSlot);
    if (count < loop.min) return this.#loopAgain(loop);
    if (count >= loop.max) return loop.next;
    if (loop.lazy) {
      this.#push(Frame.loopAgain, address, this.#at);
      return loop.next;
    }
    if (this.#memos[loop.memo]?.has(this.#at) === true) return loop.next;
    this.#push(Frame.loopLeave, address, this.#at);
    return this.#loopAgain(loop);
  }

  /** Starts a body that runs by itself: its choices end where the stack now stands. */
  #enterBody(slot: number, address: Address, body: Address, behindStart = 0): Address {
    const at = this.#at;
    this.slots[slot] = this.#stack.height;
    this.slots[slot + 1] = at;
    this.#push(Frame.bodyFailed, address, at, behindStart);
    return body;
  }

  #iterate(loop: IsolatedLoop, address: Address, count: number): Address {
    if (count < loop.min || (loop.mode !== 'lazy' && count < loop.max)) {
      this.slots[loop.slot + 2] = count;
      return this.#enterBody(loop.slot, address, loop.body);
    }
    if (count < loop.max) this.#push(Frame.isolatedAgain, address, this.#at, count);
    return loop.next;
  }

  #endIteration(loop: IsolatedLoop, address: Address): Address {
    const start = this.#slot(loop.slot + 1);
    const count = this.#slot(loop.slot + 2);
    const mandatory = count < loop.min;
    if (this.#at === start && !mandatory) return loop.mode === 'lazy' && !loop.optional ? FAIL : loop.next;
    const greedy = loop.mode === 'greedy' && !mandatory;
    if (greedy) this.#push(Frame.resume, loop.next, start);
    if (loop.group >= 0) {
      const slot = 2 * loop.group;
      if (greedy) {
        this.#set(slot, start);
        this.#set(slot + 1, this.#at);
      } else {
        this.slots[slot] = start;
        this.slots[slot + 1] = this.#at;
      }
    }
    return this.#iterate(loop, address, count + 1);
  }

  /** Offset `count` places before `at`, counted as the look-behind counts. */
  #stepOver(behind: Behind, at: number, count: number): number {
    return behind.byCodePoint ? stepBack(this.#text, at, count) : at - count;
  }

  #lookBehind(behind: Behind, address: Address, at: number, from: number): Address {
    const farthest =
      behind.byCodePoint && behind.max >= 0 ? stepBack(this.#text, at, behind.max) : (at - behind.max) | 0;
    const bodyStart = from;
    this.#at = at;
    if (bodyStart < Math.max(farthest, 0)) return behind.negative ? behind.next : this.#fails(address);
    const body = this.#enterBody(behind.slot, address, behind.body, bodyStart);
    this.#at = bodyStart;
    return body;
  }

  #endBody({ owner }: IsolatedEnd): Address {
    const instruction = this.#program.code[owner];
    switch (instruction?.op) {
      case 'isolatedLoop':
        this.#stack.height = this.#slot(instruction.slot);
        return this.#endIteration(instruction, owner);
      case 'isolated': {
        this.#stack.height = this.#slot(instruction.slot);
        if (instruction.role !== 'atomic') this.#at = this.#slot(instruction.slot + 1);
        return instruction.role === 'notAhead' ? this.#fails(owner) : instruction.next;
      }
      case 'behind': {
        if (this.#at !== this.#slot(instruction.slot + 1)) return FAIL;
        this.#stack.height = this.#slot(instruction.slot);
        return instruction.negative ? this.#fails(owner) : instruction.next;
      }
      default:
        return FAIL;
    }
  }

  #bodyFailed(address: Address, at: number, behindStart: number): Address {
    const instruction = this.#program.code[address];
    this.#at = at;
    switch (instruction?.op) {
      case 'isolatedLoop':
        if (instruction.mode === 'lazy' || this.#slot(instruction.slot + 2) < instruction.min) return FAIL;
        return instruction.next;
      case 'isolated':
        return instruction.role === 'notAhead' ? instruction.next : this.#fails(address);
      case 'behind': {
        const from = behindStart === 0 ? -1 : this.#stepOver(instruction, behindStart, 1);
        return this.#lookBehind(instruction, address, at, from);
      }
      default:
        return FAIL;
    }
  }

  /** Takes the latest open choice; FAIL when there is none. */
  #backtrack(): Address {
    const stack = this.#stack;
    while (stack.height > 0) {
      stack.height -= 1;
      const a = stack.field(1);
      const b = stack.field(2);
      const kind = stack.field(0);
      if (kind === Frame.restore) {
        this.slots[a] = b;
        continue;
      }
      this.#spend(1);
      this.#at = b;
      const next = this.#take(kind, a, b, stack.field(3));
      if (next !== FAIL) return next;
    }
    return FAIL;
  }

  #take(kind: number, a: number, b: number, c: number): Address {
    if (kind === Frame.resume) return a;
    if (kind === Frame.bodyFailed) return this.#bodyFailed(a, b, c);
    const instruction = this.#program.code[a];
    if (instruction?.op === 'run') {
      return kind === Frame.runBack ? this.#runBack(instruction, a, b, c) : this.#runMore(instruction, a, c);
    }
    if (instruction?.op === 'isolatedLoop') {
      this.slots[instruction.slot + 2] = c;
      return this.#enterBody(instruction.slot, a, instruction.body);
    }
    if (instruction?.op !== 'loopEnd') return FAIL;
    if (kind === Frame.loopAgain) return this.#loopAgain(instruction);
    this.#memos[instruction.memo]?.add(b);
    return instruction.next;
  }
}
