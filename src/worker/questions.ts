/** What the editors ask of the engine besides evaluation, with the answer each gets. */
export type Question =
  | { kind: 'format-json'; text: string }
  | { kind: 'check-json'; text: string }
  | { kind: 'locate-json'; text: string; location: (string | number)[] };

export interface Answers {
  'format-json': { text: string } | { error: string };
  'check-json': { message: string; offset: number } | null;
  'locate-json': { start: number; end: number } | null;
}

export type AnswerTo<Q extends Question> = Answers[Q['kind']];
export type Answer = Answers[keyof Answers];
