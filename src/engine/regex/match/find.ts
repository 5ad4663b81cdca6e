import type { CompiledPattern } from '../pattern';
import { isHighSurrogate, isLowSurrogate } from '../sets/code-points';
import { run } from './machine';
import { type Program, plainCharacter } from './program';
import { MatchState, type Witness } from './state';

const BASE_BUDGET = 1_000_000;
const BUDGET_PER_UNIT = 12;

/** Steps for one search in a text, by default: about a tenth of a second and more for long texts (rule 9.3). */
export function defaultBudget(text: string): number {
  return BASE_BUDGET + BUDGET_PER_UNIT * text.length;
}

/** Where a group lies, in UTF-16 offsets. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A match. Index 0 of `groups` and `groupSpans` is the whole match; unset groups are `null`. */
export interface MatchResult extends Span {
  readonly groups: readonly (string | null)[];
  readonly groupSpans: readonly (Span | null)[];
}

/** A match, none, or no answer because the step budget was spent. */
export type SearchResult = MatchResult | null | 'exhausted';

function resultOf(program: Program, slots: Int32Array, text: string): MatchResult {
  const groupSpans: (Span | null)[] = [];
  for (let group = 0; group <= program.groupCount; group += 1) {
    const start = slots[2 * group] ?? -1;
    const end = slots[2 * group + 1] ?? -1;
    groupSpans.push(start < 0 ? null : { start, end });
  }
  const groups = groupSpans.map((span) => (span === null ? null : text.slice(span.start, span.end)));
  return { start: slots[0] ?? 0, end: slots[1] ?? 0, groups, groupSpans };
}

function anchored(
  { program }: CompiledPattern,
  text: string,
  whole: boolean,
  budget: number,
  witness: Witness | null,
): SearchResult {
  const state = new MatchState(program, text, { budget, whole, previousEnd: 0, witness });
  const success = run(state, 0);
  if (success === 'exhausted') return success;
  return success ? resultOf(program, state.slots, text) : null;
}

/** Java's `matches`: the whole text must fit (rule 8.1). */
export function matchesWhole(
  pattern: CompiledPattern,
  text: string,
  budget = defaultBudget(text),
  witness: Witness | null = null,
): SearchResult {
  return anchored(pattern, text, true, budget, witness);
}

/** Java's `lookingAt`: the text must begin with a match (rule 8.1). */
export function lookingAt(pattern: CompiledPattern, text: string, budget = defaultBudget(text)): SearchResult {
  return anchored(pattern, text, false, budget, null);
}

/** The character every match starts with, `null` if there are several or it is not a plain one. */
function firstCharacter({ code, start }: Program): string | null {
  const unit = plainCharacter(code[start]);
  return unit < 0 ? null : String.fromCharCode(unit);
}

/** The next start to try, -1 if none. */
function nextStart(text: string, from: number, first: string | null): number {
  if (first !== null) return text.indexOf(first, from);
  return from <= text.length ? from : -1;
}

function stepFrom(program: Program, text: string, at: number): number {
  const pair = isHighSurrogate(text.charCodeAt(at)) && isLowSurrogate(text.charCodeAt(at + 1));
  return at + (pair && program.stepsByCodePoint ? 2 : 1);
}

/** Successive searches over one text that share a step budget. */
export class Search {
  readonly #program: Program;
  readonly #text: string;
  readonly #first: string | null;
  #budget: number;

  constructor({ program }: CompiledPattern, text: string, budget: number) {
    this.#program = program;
    this.#text = text;
    this.#first = firstCharacter(program);
    this.#budget = budget;
  }

  /** The first match at or after the UTF-16 offset `from`; `previousEnd` is where `\G` holds (rules 8.1, 8.2). */
  find(from: number, previousEnd: number): SearchResult {
    const state = new MatchState(this.#program, this.#text, {
      budget: this.#budget,
      whole: false,
      previousEnd,
      witness: null,
    });
    const result = this.#search(state, from);
    this.#budget -= state.steps;
    return result;
  }

  #search(state: MatchState, from: number): SearchResult {
    for (let start = nextStart(this.#text, from, this.#first); start >= 0; ) {
      const success = run(state, start);
      if (success === 'exhausted') return success;
      if (success) return resultOf(this.#program, state.slots, this.#text);
      start = nextStart(this.#text, stepFrom(this.#program, this.#text, start), this.#first);
    }
    return null;
  }
}

/** One search as Java's `find`; see {@link Search}. */
export function find(
  pattern: CompiledPattern,
  text: string,
  from = 0,
  budget = defaultBudget(text),
  previousEnd = from,
): SearchResult {
  return new Search(pattern, text, budget).find(from, previousEnd);
}

/** Where the search after a match goes on: at its end, one UTF-16 unit further if it was empty (rule 8.1). */
export function nextFrom(match: Span): number {
  return match.end + (match.start === match.end ? 1 : 0);
}
