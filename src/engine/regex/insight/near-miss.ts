import { matchesWhole } from '../match/find';
import type { Address, Origin } from '../match/program';
import type { Witness } from '../match/state';
import type { CompiledPattern } from '../pattern';

/** Items named at most. */
const MAX_ITEMS = 3;

/** How far a whole match got (rule 15.1). */
export interface NearMiss {
  /** Largest UTF-16 offset at which an item did not fit. */
  readonly at: number;
  /** The items that did not fit there. */
  readonly items: readonly Origin[];
  /** Largest offset at which the pattern was complete although text was left; -1 if it never was. */
  readonly completeAt: number;
}

class Recorder implements Witness {
  at = -1;
  completeAt = -1;
  readonly items = new Map<Address, Origin>();
  readonly #pattern: CompiledPattern;

  constructor(pattern: CompiledPattern) {
    this.#pattern = pattern;
  }

  failed(address: Address, at: number): void {
    if (at < this.at) return;
    const origin = this.#pattern.program.origins[address];
    if (origin === null || origin === undefined || origin.hidden) return;
    if (at > this.at) this.items.clear();
    this.at = at;
    if (this.items.size < MAX_ITEMS) this.items.set(address, origin);
  }

  leftOver(at: number): void {
    this.completeAt = Math.max(this.completeAt, at);
  }
}

/** Matches the whole text and notes how far it got: `null` if it matches. */
export function nearMiss(pattern: CompiledPattern, text: string): NearMiss | null | 'exhausted' {
  const recorder = new Recorder(pattern);
  const result = matchesWhole(pattern, text, undefined, recorder);
  if (result === 'exhausted') return result;
  if (result !== null) return null;
  return { at: recorder.at, items: [...recorder.items.values()], completeAt: recorder.completeAt };
}
