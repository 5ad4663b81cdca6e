import { vi } from 'vitest';

/** A worker that keeps what it is sent, and answers when told to. */
export interface FakeWorker<Sent, Said> {
  received: Sent[];
  terminated: boolean;
  say: (message: Said) => void;
  break: (message: string) => void;
}

/**
 * Puts workers under a test's control in place of the global `Worker`; undone by `vi.unstubAllGlobals`. The function
 * returned gives the one that was started as the n-th, counted from 0.
 */
export function stubWorkers<Sent, Said>(): {
  started: () => number;
  worker: (index: number) => FakeWorker<Sent, Said>;
} {
  const workers: FakeWorker<Sent, Said>[] = [];
  vi.stubGlobal(
    'Worker',
    class implements FakeWorker<Sent, Said> {
      onmessage: ((event: { data: Said }) => void) | null = null;
      onerror: ((event: { message: string }) => void) | null = null;
      readonly received: Sent[] = [];
      terminated = false;

      constructor() {
        workers.push(this);
      }

      postMessage(message: Sent): void {
        this.received.push(message);
      }

      terminate(): void {
        this.terminated = true;
      }

      say(data: Said): void {
        this.onmessage?.({ data });
      }

      break(message: string): void {
        this.onerror?.({ message });
      }
    },
  );
  return {
    started: () => workers.length,
    worker: (index) => {
      const worker = workers[index];
      if (worker === undefined) throw new Error(`worker ${index} was not started`);
      return worker;
    },
  };
}
