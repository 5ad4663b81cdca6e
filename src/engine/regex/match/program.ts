import type { CharSet } from '../sets/char-set';
import { isBeyondBmpUnit } from '../sets/code-points';
import type { Assertion, CaseMode, Node, RepeatMode } from '../syntax/ast';

/** Address of an instruction: its index in the program. */
export type Address = number;

/** Consumes one character of the set. */
interface OneOf {
  readonly op: 'one';
  readonly set: CharSet;
  readonly next: Address;
}

/** Consumes exactly one code point. */
interface ExactChar {
  readonly op: 'char';
  readonly codePoint: number;
  readonly next: Address;
}

/** Repeats a one-character test (rule 8.4, E). */
export interface Run {
  readonly op: 'run';
  readonly set: CharSet;
  readonly min: number;
  readonly max: number;
  readonly mode: RepeatMode;
  readonly next: Address;
}

/** Tries one way, then the other. */
export interface Choice {
  readonly op: 'choice';
  readonly first: Address;
  readonly second: Address;
}

/** Notes where a group or an iteration starts. */
export interface Open {
  readonly op: 'open';
  readonly startSlot: number;
  readonly next: Address;
}

/** Sets a capturing group from the noted start to here. */
export interface Close {
  readonly op: 'close';
  readonly startSlot: number;
  readonly group: number;
  readonly next: Address;
}

/** Enters a general loop (rule 8.6). */
export interface LoopEnter {
  readonly op: 'loopEnter';
  readonly min: number;
  readonly max: number;
  readonly lazy: boolean;
  readonly countSlot: number;
  /** Sets the count to one and runs the body. */
  readonly firstIteration: Address;
  readonly next: Address;
}

/** Starts the first iteration of a general loop. */
interface LoopFirst {
  readonly op: 'loopFirst';
  readonly countSlot: number;
  readonly body: Address;
}

/** Stands at the end of a general loop's body. */
export interface LoopEnd {
  readonly op: 'loopEnd';
  readonly min: number;
  readonly max: number;
  readonly lazy: boolean;
  readonly countSlot: number;
  readonly startSlot: number;
  /** Index of the loop's memory of offsets where one more iteration has failed; -1 without (rule 9.4). */
  readonly memo: number;
  readonly body: Address;
  readonly next: Address;
}

/** A loop of isolated iterations (rule 8.5). `group` is the capturing group the loop itself sets, -1 without (8.9). */
export interface IsolatedLoop {
  readonly op: 'isolatedLoop';
  readonly min: number;
  readonly max: number;
  readonly mode: RepeatMode;
  /** Written `?`: a lazy one goes on even after an empty body. */
  readonly optional: boolean;
  readonly group: number;
  /** Whether the loop sets its group once more when all that follows has succeeded; see `reassertGroups`. */
  readonly reasserts: boolean;
  /** First of three slots: stack height, count, start of the iteration. */
  readonly slot: number;
  readonly body: Address;
  readonly next: Address;
}

/** Runs a body by itself, once: atomic groups and look-ahead. Slots: stack height, position. */
interface Isolated {
  readonly op: 'isolated';
  readonly role: 'atomic' | 'ahead' | 'notAhead';
  readonly slot: number;
  readonly body: Address;
  readonly next: Address;
}

/** Look-behind (rule 8.10). Slots: stack height, position. */
export interface Behind {
  readonly op: 'behind';
  readonly negative: boolean;
  readonly min: number;
  readonly max: number;
  readonly byCodePoint: boolean;
  readonly slot: number;
  readonly body: Address;
  readonly next: Address;
}

/** Ends the body of the isolating instruction at `owner`. */
export interface IsolatedEnd {
  readonly op: 'isolatedEnd';
  readonly owner: Address;
}

/** A zero-width test. */
interface Assert {
  readonly op: 'assert';
  readonly assertion: Assertion;
  readonly next: Address;
}

/** Consumes what a group holds. */
interface Recall {
  readonly op: 'recall';
  readonly group: number;
  readonly caseMode: CaseMode;
  readonly next: Address;
}

/** `\R`. */
interface LineBreak {
  readonly op: 'lineBreak';
  readonly next: Address;
}

/** `\X`. */
interface Grapheme {
  readonly op: 'grapheme';
  readonly next: Address;
}

/** The pattern is complete. */
export interface Accept {
  readonly op: 'accept';
}

/** Goes on without doing anything; stands for a loop's body until that is compiled. */
interface Jump {
  readonly op: 'jump';
  readonly next: Address;
}

/** One step of a compiled pattern. */
export type Instruction =
  | OneOf
  | ExactChar
  | Run
  | Choice
  | Open
  | Close
  | LoopEnter
  | LoopFirst
  | LoopEnd
  | IsolatedLoop
  | Isolated
  | Behind
  | IsolatedEnd
  | Assert
  | Recall
  | LineBreak
  | Grapheme
  | Accept
  | Jump;

/** What an instruction was made from, for explanations. `char` is the index in a text node, -1 otherwise. */
export interface Origin {
  readonly node: Node;
  readonly char: number;
  /** Whether it belongs to the body of a look-around, whose failures say little. */
  readonly hidden: boolean;
}

/** A pattern ready to run. */
export interface Program {
  readonly code: readonly Instruction[];
  /** Parallel to `code`; `null` where nothing in the pattern corresponds. */
  readonly origins: readonly (Origin | null)[];
  readonly start: Address;
  readonly groupCount: number;
  /** Slots in all: two per group, the whole match being group 0, then those of loops and isolated bodies. */
  readonly slotCount: number;
  readonly memoCount: number;
  readonly stepsByCodePoint: boolean;
  /** Whether some loop `reasserts` its group. */
  readonly reasserts: boolean;
}

/** The UTF-16 unit an instruction wants, -1 if it may want several or none. */
export function plainCharacter(instruction: Instruction | undefined): number {
  return instruction?.op === 'char' && !isBeyondBmpUnit(instruction.codePoint) ? instruction.codePoint : -1;
}
