import type { PlaygroundDocument, Scenario, SimulationOptions } from '../engine';
import type { FromWorker, ScenarioReference, ToWorker } from './protocol';
import type { AnswerTo, Question } from './questions';

/** Past this time, counted from when the worker is ready and has the job, a run is ended by force. */
const DEADLINE_MS = 5000;

export interface Job {
  document: PlaygroundDocument;
  active: string;
  options: SimulationOptions;
}

export type EngineEvent =
  | Extract<FromWorker, { type: 'active' | 'summaries' | 'failed' }>
  | { type: 'timeout'; run: number; with: string }
  /** Nothing is under way, and nothing waits. */
  | { type: 'idle' };

interface Asked {
  question: Question;
  resolve: (answer: unknown) => void;
  sent: boolean;
}

/**
 * Talks to the engine's worker: one run under way and one waiting at most, a newer one replacing the waiting one.
 * A run past its deadline is terminated with its worker, which is then started anew.
 */
export class EngineClient {
  readonly #make: () => Worker;
  readonly #listen: (event: EngineEvent) => void;
  /** Undefined after one that could not be started, until it is needed again. */
  #worker: Worker | undefined;
  #ready = false;
  #run = 0;
  #current: { run: number; busyWith: string } | undefined;
  #waiting: Job | undefined;
  #clock: ReturnType<typeof setTimeout> | undefined;
  /** What the worker holds of each scenario, by identity. */
  #held = new Map<string, Scenario>();
  #ask = 0;
  readonly #asked = new Map<number, Asked>();

  constructor(make: () => Worker, listen: (event: EngineEvent) => void) {
    this.#make = make;
    this.#listen = listen;
    this.#worker = this.#start();
  }

  /** Evaluates a document as soon as the run under way is over, instead of the one that waits for that. */
  evaluate(job: Job): void {
    this.#waiting = job;
    this.#worker ??= this.#start();
    this.#next();
  }

  /** Puts a question about some text to the engine. Resolves with undefined if the worker was restarted meanwhile. */
  ask<Q extends Question>(question: Q): Promise<AnswerTo<Q> | undefined> {
    return new Promise((resolve) => {
      this.#ask += 1;
      // The protocol pairs an answer with its question by kind, which a map of pending calls can't express.
      this.#asked.set(this.#ask, {
        question,
        resolve: (answer) => resolve(answer as AnswerTo<Q> | undefined),
        sent: false,
      });
      this.#worker ??= this.#start();
      this.#sendQuestions();
    });
  }

  /** Ends the worker; the client is of no use afterwards. */
  dispose(): void {
    this.#stopClock();
    this.#worker?.terminate();
  }

  #start(): Worker {
    const worker = this.#make();
    this.#held = new Map();
    worker.onmessage = (event: MessageEvent<FromWorker>) => this.#receive(event.data);
    worker.onerror = (event) => this.#fail(event.message);
    return worker;
  }

  #next(): void {
    const job = this.#waiting;
    if (!this.#ready || this.#current !== undefined || job === undefined) return;
    this.#waiting = undefined;
    this.#run += 1;
    this.#current = { run: this.#run, busyWith: 'the document' };
    const { scenarios, ...document } = job.document;
    const references = scenarios.map(
      (scenario): ScenarioReference =>
        this.#held.get(scenario.id) === scenario ? { known: scenario.id } : { scenario },
    );
    this.#held = new Map(scenarios.map((scenario) => [scenario.id, scenario]));
    this.#post({
      type: 'evaluate',
      run: this.#run,
      document,
      scenarios: references,
      active: job.active,
      options: job.options,
    });
    this.#startClock();
  }

  #sendQuestions(): void {
    if (!this.#ready) return;
    for (const [ask, asked] of this.#asked) {
      if (asked.sent) continue;
      asked.sent = true;
      this.#post({ type: 'ask', ask, question: asked.question });
    }
  }

  #receive(message: FromWorker): void {
    switch (message.type) {
      case 'ready':
        this.#ready = true;
        this.#sendQuestions();
        this.#next();
        return;
      case 'answer': {
        const asked = this.#asked.get(message.ask);
        this.#asked.delete(message.ask);
        asked?.resolve(message.answer);
        return;
      }
      case 'busy':
      case 'waiting':
      case 'active':
      case 'summaries':
      case 'failed':
        if (message.run === this.#current?.run) this.#follow(message, this.#current);
        return;
      default:
        message satisfies never;
    }
  }

  /** Takes in what the worker says about the run under way. */
  #follow(message: Exclude<FromWorker, { type: 'ready' | 'answer' }>, current: { busyWith: string }): void {
    switch (message.type) {
      case 'busy':
        current.busyWith = message.with;
        if (this.#clock === undefined) this.#startClock();
        return;
      case 'waiting':
        this.#stopClock();
        return;
      case 'active':
        this.#listen(message);
        return;
      case 'summaries':
      case 'failed':
        this.#listen(message);
        this.#finish();
        return;
      default:
        message satisfies never;
    }
  }

  #startClock(): void {
    this.#stopClock();
    this.#clock = setTimeout(() => this.#expire(), DEADLINE_MS);
  }

  #stopClock(): void {
    clearTimeout(this.#clock);
    this.#clock = undefined;
  }

  #finish(): void {
    this.#stopClock();
    this.#current = undefined;
    this.#next();
    if (this.#current === undefined && this.#waiting === undefined) this.#listen({ type: 'idle' });
  }

  #expire(): void {
    const current = this.#current;
    if (current === undefined) return;
    this.#end();
    this.#worker = this.#start();
    this.#listen({ type: 'timeout', run: current.run, with: current.busyWith });
    this.#finish();
  }

  /** A worker that never got ready is not started again at once: it would fail again, without end. */
  #fail(message: string): void {
    const run = this.#current?.run ?? this.#run;
    if (!this.#ready) this.#waiting = undefined;
    this.#end();
    if (this.#waiting !== undefined) this.#worker = this.#start();
    this.#listen({ type: 'failed', run, message: message === '' ? 'The engine could not be started.' : message });
    this.#finish();
  }

  #end(): void {
    this.#worker?.terminate();
    this.#worker = undefined;
    this.#ready = false;
    for (const asked of this.#asked.values()) asked.resolve(undefined);
    this.#asked.clear();
  }

  #post(message: ToWorker): void {
    this.#worker?.postMessage(message);
  }
}

/** Starts the engine's worker. */
export function startEngineWorker(): Worker {
  return new Worker(new URL('./engine.worker.ts', import.meta.url), { type: 'module', name: 'engine' });
}
