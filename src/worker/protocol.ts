import type { PlaygroundDocument, Scenario, Simulation, SimulationOptions } from '../engine';
import type { Answer, Question } from './questions';

/** A document without its scenarios, which travel on their own. */
export type DocumentHead = Omit<PlaygroundDocument, 'scenarios'>;

/** A scenario in full, or the id of one that the worker has already been given unchanged. */
export type ScenarioReference = { known: string } | { scenario: Scenario };

export interface EvaluateRequest {
  type: 'evaluate';
  /** Counts up; results of older runs are dropped. */
  run: number;
  document: DocumentHead;
  scenarios: ScenarioReference[];
  /** Id of the scenario that is explained in full. */
  active: string;
  options: SimulationOptions;
}

export type ToWorker = EvaluateRequest | { type: 'ask'; ask: number; question: Question };

/** What the table of all scenarios shows of one. */
export interface ScenarioSummary {
  id: string;
  subject: string | null;
  /** Index of the selected integration response. */
  selected: number | null;
  how: Simulation['selection']['how'];
  statusCode: number;
  /** The body, or its start, or a note in place of bytes that are no text. */
  body: string;
  bodyIsWhole: boolean;
  bodyBytes: number;
  headers: { name: string; value: string }[];
  gatewayResponseType: string | undefined;
  verification: Simulation['verification'];
}

export type FromWorker =
  | { type: 'ready' }
  /** What a run is busy with, named should it never come back. */
  | { type: 'busy'; run: number; with: string }
  /** The run waits for code to arrive; the deadline does not count this time. */
  | { type: 'waiting'; run: number }
  | { type: 'active'; run: number; simulation: Simulation; milliseconds: number }
  | { type: 'summaries'; run: number; summaries: ScenarioSummary[] }
  | { type: 'failed'; run: number; message: string }
  | { type: 'answer'; ask: number; answer: Answer };
