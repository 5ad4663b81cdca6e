import type { EmulatorInput, EmulatorOutcome, FromEmulator, ToEmulator } from './protocol';

/** Past this time, counted from when the worker is ready and has the job, a run is ended by force. */
const DEADLINE_MS = 3000;

/** A run's outcome, or that it had to be ended; `unavailable` where the worker cannot start. */
export type EmulatorAnswer = EmulatorOutcome | { kind: 'timeout'; milliseconds: number } | { kind: 'unavailable' };

interface Job {
  input: EmulatorInput;
  resolve: (answer: EmulatorAnswer | undefined) => void;
}

/** Talks to the emulator's worker, one job at a time; a newer job takes the place of the waiting one. */
export class EmulatorClient {
  readonly #make: () => Worker;
  #worker: Worker | undefined;
  #ready = false;
  #job = 0;
  #current: Job | undefined;
  #waiting: Job | undefined;
  #clock: ReturnType<typeof setTimeout> | undefined;

  constructor(make: () => Worker) {
    this.#make = make;
  }

  /** Renders a template. Resolves with undefined when a newer job came first. */
  render(input: EmulatorInput): Promise<EmulatorAnswer | undefined> {
    return new Promise((resolve) => {
      this.#waiting?.resolve(undefined);
      this.#waiting = { input, resolve };
      this.#worker ??= this.#start();
      this.#next();
    });
  }

  #start(): Worker {
    const worker = this.#make();
    this.#ready = false;
    worker.onmessage = ({ data }: MessageEvent<FromEmulator>) => this.#receive(data);
    worker.onerror = () => {
      this.#current ??= this.#waiting;
      this.#waiting = undefined;
      this.#end({ kind: 'unavailable' });
    };
    return worker;
  }

  #receive(message: FromEmulator): void {
    switch (message.type) {
      case 'ready':
        this.#ready = true;
        this.#next();
        return;
      case 'done':
        if (message.job === this.#job) this.#finish(message.outcome);
        return;
      default:
        message satisfies never;
    }
  }

  #next(): void {
    if (!this.#ready || this.#current !== undefined || this.#waiting === undefined) return;
    this.#current = this.#waiting;
    this.#waiting = undefined;
    this.#job += 1;
    const message: ToEmulator = { job: this.#job, input: this.#current.input };
    this.#worker?.postMessage(message);
    this.#clock = setTimeout(() => this.#end({ kind: 'timeout', milliseconds: DEADLINE_MS }), DEADLINE_MS);
  }

  /** Ends the worker with the job it is at; the next job starts another. */
  #end(answer: EmulatorAnswer): void {
    this.#worker?.terminate();
    this.#worker = undefined;
    this.#ready = false;
    this.#finish(answer);
    if (this.#waiting !== undefined) this.#worker = this.#start();
  }

  #finish(answer: EmulatorAnswer): void {
    clearTimeout(this.#clock);
    this.#current?.resolve(answer);
    this.#current = undefined;
    this.#next();
  }
}

/** Starts the emulator's worker. */
export function startEmulatorWorker(): Worker {
  return new Worker(new URL('./emulator.worker.ts', import.meta.url), { type: 'module', name: 'emulator' });
}
