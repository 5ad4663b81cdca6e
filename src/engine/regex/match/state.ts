import type { Address, Program } from './program';
import { Frame, FrameStack } from './stack';

/** Told where items failed and where the pattern was complete too early; for explanations. */
export interface Witness {
  /** The item at the address did not fit at the offset. */
  failed(address: Address, at: number): void;
  /** The pattern was complete at the offset, but text was left. */
  leftOver(at: number): void;
}

/** What one run needs beside program and text. */
interface RunOptions {
  /** Steps after which to give up. */
  readonly budget: number;
  /** Success only at the end of the text. */
  readonly whole: boolean;
  /** Where `\G` holds. */
  readonly previousEnd: number;
  readonly witness: Witness | null;
}

/** Stands for "no next address": the way taken has failed. */
export const FAIL = -1;

/** Ends a run whose budget is spent; caught by the machine. */
export class BudgetSpent extends Error {}

/** Everything a run changes. */
export class MatchState {
  readonly program: Program;
  readonly text: string;
  readonly options: RunOptions;
  /** Offsets of the groups, two slots each, -1 when unset; then the slots of loops. */
  readonly slots: Int32Array;
  readonly stack = new FrameStack();
  /** For each remembering loop the offsets where one more iteration has failed. */
  readonly memos: readonly Set<number>[];
  /** Current UTF-16 offset. */
  at = 0;
  /** Steps taken so far. */
  steps = 0;

  constructor(program: Program, text: string, options: RunOptions) {
    this.program = program;
    this.text = text;
    this.options = options;
    this.slots = new Int32Array(program.slotCount).fill(-1);
    this.memos = program.memoCount === 0 ? [] : Array.from({ length: program.memoCount }, () => new Set<number>());
  }

  /** Counts steps; throws {@link BudgetSpent} when there are too many. */
  spend(steps: number): void {
    this.steps += steps;
    if (this.steps > this.options.budget) throw new BudgetSpent();
  }

  /** Adds a frame to the stack, whose limit counts as spent budget. */
  push(kind: number, a: number, b: number, c = 0): void {
    if (!this.stack.push(kind, a, b, c)) throw new BudgetSpent();
  }

  /** Value of a slot. */
  slot(slot: number): number {
    return this.slots[slot] ?? -1;
  }

  /** Sets a slot so that backtracking puts the old value back. */
  set(slot: number, value: number): void {
    this.push(Frame.restore, slot, this.slot(slot));
    this.slots[slot] = value;
  }

  /** The item at the address does not fit here. */
  fails(address: Address): Address {
    this.options.witness?.failed(address, this.at);
    return FAIL;
  }

  /** Whether the complete pattern may end here. */
  accepts(): boolean {
    if (!this.options.whole || this.at === this.text.length) return true;
    this.options.witness?.leftOver(this.at);
    return false;
  }
}
