import type { ParsedLog, VariableState } from '../engine';
import type { SubjectWish } from './subjects';
import type { ValueBefore } from './value-before';

/** What the editors ask of the engine besides evaluation, with the answer each gets. */
export type Question =
  | { kind: 'format-json'; text: string }
  | { kind: 'check-json'; text: string }
  | { kind: 'locate-json'; text: string; location: readonly (string | number)[] }
  | { kind: 'location-at'; text: string; offset: number }
  /** Output so far and variables at a step of the template run that was last sent. */
  | { kind: 'state-at'; run: number; step: number }
  /** What the reference that ends at an offset of a template stands for. */
  | { kind: 'value-before'; text: string; end: number }
  /** A pasted execution log, taken apart. */
  | { kind: 'parse-log'; text: string }
  /** For each response the subjects that select it. */
  | { kind: 'subjects-of'; wishes: readonly SubjectWish[] };

export interface Answers {
  'format-json': { text: string } | { error: string };
  'check-json': { message: string; offset: number } | null;
  'locate-json': { start: number; end: number } | null;
  'location-at': (string | number)[];
  'state-at': { output: string; variables: VariableState[] } | null;
  'value-before': ValueBefore | null;
  'parse-log': ParsedLog;
  'subjects-of': string[][];
}

export type AnswerTo<Q extends Question> = Answers[Q['kind']];
export type Answer = Answers[keyof Answers];
