import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { stubWorkers } from '../fake-worker.fixture';
import { EmulatorClient } from './client';
import type { EmulatorOutcome, FromEmulator, ToEmulator } from './protocol';

const scope = { context: '{}', params: { path: {}, querystring: {}, header: {} }, stageVariables: {} };
const input = (template: string) => ({ template, body: '', scope });
const outcome = (output: string): EmulatorOutcome => ({
  kind: 'rendered',
  output,
  silent: output,
  truncated: false,
  notes: { calls: [], firstOnly: [] },
});

let workers: ReturnType<typeof stubWorkers<ToEmulator, FromEmulator>>;
const made = (index: number) => workers.worker(index);
const newClient = () => new EmulatorClient(() => new Worker('fake'));

beforeEach(() => {
  workers = stubWorkers();
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe('EmulatorClient', () => {
  it('starts its worker with the first job and waits until it is ready', async () => {
    const client = newClient();
    expect(workers.started()).toBe(0);
    const answer = client.render(input('a'));
    expect(made(0).received).toEqual([]);
    made(0).say({ type: 'ready' });
    expect(made(0).received.map((message) => message.input.template)).toEqual(['a']);
    made(0).say({ type: 'done', job: 1, outcome: outcome('A') });
    expect(await answer).toEqual(outcome('A'));
  });

  it('keeps only the newest waiting job', async () => {
    const client = newClient();
    const first = client.render(input('a'));
    made(0).say({ type: 'ready' });
    const second = client.render(input('b'));
    const third = client.render(input('c'));
    expect(await second).toBeUndefined();
    made(0).say({ type: 'done', job: 1, outcome: outcome('A') });
    made(0).say({ type: 'done', job: 2, outcome: outcome('C') });
    expect([await first, await third]).toEqual([outcome('A'), outcome('C')]);
  });

  it('ends a run past its deadline with its worker and goes on with another', async () => {
    const client = newClient();
    const stuck = client.render(input('endless'));
    made(0).say({ type: 'ready' });
    const waiting = client.render(input('b'));
    vi.advanceTimersByTime(3000);
    expect(await stuck).toEqual({ kind: 'timeout', milliseconds: 3000 });
    expect(made(0).terminated).toBe(true);
    made(1).say({ type: 'ready' });
    made(1).say({ type: 'done', job: 2, outcome: outcome('B') });
    expect(await waiting).toEqual(outcome('B'));
  });

  it('says when the worker cannot start, and tries again with the next job', async () => {
    const client = newClient();
    const answer = client.render(input('a'));
    made(0).break('not found');
    expect(await answer).toEqual({ kind: 'unavailable' });
    void client.render(input('b'));
    expect(workers.started()).toBe(2);
  });
});
