import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { newDocument, newScenario } from '../document';
import type { PlaygroundDocument, Scenario } from '../engine';
import { EngineClient, type EngineEvent } from './client';
import { stubWorkers } from './fake-worker.fixture';
import type { EvaluateRequest, FromWorker, ToWorker } from './protocol';

const DEADLINE_MS = 5000;

let workers: ReturnType<typeof stubWorkers<ToWorker, FromWorker>>;
let events: Exclude<EngineEvent, { type: 'idle' }>[];
let idle: number;
let client: EngineClient;

beforeEach(() => {
  vi.useFakeTimers();
  workers = stubWorkers();
  events = [];
  idle = 0;
  client = new EngineClient(
    () => new Worker('fake'),
    (event) => {
      if (event.type === 'idle') idle += 1;
      else events.push(event);
    },
  );
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const evaluate = (document: PlaygroundDocument) => client.evaluate({ document, active: 's1', options: {} });
const runs = (worker: number): EvaluateRequest[] =>
  workers.worker(worker).received.filter((message) => message.type === 'evaluate');
const names = (worker = 0): string[] => runs(worker).map(({ document }) => document.name);
const say = (message: FromWorker, worker = 0): void => workers.worker(worker).say(message);
const finish = (run: number, worker = 0): void => say({ type: 'summaries', run, summaries: [] }, worker);

describe('runs', () => {
  it('wait until the worker is ready', () => {
    evaluate(newDocument('a'));
    expect(names()).toEqual([]);
    say({ type: 'ready' });
    expect(names()).toEqual(['a']);
  });

  it('go one at a time; the newest of those that wait is next', () => {
    say({ type: 'ready' });
    for (const name of ['a', 'b', 'c']) evaluate(newDocument(name));
    expect(names()).toEqual(['a']);
    finish(1);
    expect(names()).toEqual(['a', 'c']);
    finish(2);
    expect(names()).toEqual(['a', 'c']);
    expect(events.map(({ run }) => run)).toEqual([1, 2]);
  });

  it('are said to be over when none is under way and none waits', () => {
    say({ type: 'ready' });
    evaluate(newDocument('a'));
    evaluate(newDocument('b'));
    finish(1);
    expect(idle).toBe(0);
    vi.advanceTimersByTime(DEADLINE_MS);
    expect(idle).toBe(1);
  });

  it('go on after one that failed', () => {
    say({ type: 'ready' });
    evaluate(newDocument('a'));
    evaluate(newDocument('b'));
    say({ type: 'failed', run: 1, message: 'no' });
    expect(names()).toEqual(['a', 'b']);
    expect(events).toEqual([{ type: 'failed', run: 1, message: 'no' }]);
  });

  it('are heard only while under way', () => {
    say({ type: 'ready' });
    evaluate(newDocument('a'));
    finish(1);
    finish(1);
    evaluate(newDocument('b'));
    say({ type: 'failed', run: 1, message: 'stale' });
    evaluate(newDocument('c'));
    expect(events).toEqual([{ type: 'summaries', run: 1, summaries: [] }]);
    expect(names()).toEqual(['a', 'b']);
  });
});

describe('scenarios', () => {
  const references = (run: number, worker = 0) =>
    runs(worker)[run]?.scenarios.map((reference) => ('known' in reference ? reference.known : reference.scenario));
  const big: Scenario = newScenario('s1', 'Big');
  const document = { ...newDocument(), scenarios: [big, newScenario('s2', 'Small')] };

  it('cross to the worker once, until they change', () => {
    say({ type: 'ready' });
    evaluate(document);
    finish(1);
    const renamed = newScenario('s2', 'Renamed');
    evaluate({ ...document, scenarios: [big, renamed] });
    expect(references(0)).toEqual(document.scenarios);
    expect(references(1)).toEqual(['s1', renamed]);
  });

  it('cross again when they come back, as after an undo', () => {
    say({ type: 'ready' });
    evaluate(document);
    finish(1);
    evaluate({ ...document, scenarios: [big] });
    finish(2);
    evaluate(document);
    expect(references(2)).toEqual(['s1', document.scenarios[1]]);
  });

  it('cross again to a worker that was restarted', () => {
    say({ type: 'ready' });
    evaluate(document);
    vi.advanceTimersByTime(DEADLINE_MS);
    say({ type: 'ready' }, 1);
    evaluate(document);
    expect(references(0, 1)).toEqual(document.scenarios);
  });
});

describe('the deadline', () => {
  it('does not count the time in which the worker starts', () => {
    evaluate(newDocument('a'));
    vi.advanceTimersByTime(10 * DEADLINE_MS);
    expect(events).toEqual([]);
    say({ type: 'ready' });
    vi.advanceTimersByTime(DEADLINE_MS - 1);
    expect(events).toEqual([]);
    vi.advanceTimersByTime(1);
    expect(events).toEqual([{ type: 'timeout', run: 1, with: 'the document' }]);
  });

  it('ends the worker, says what was running, and goes on with what waits in another', () => {
    say({ type: 'ready' });
    evaluate(newDocument('endless'));
    evaluate(newDocument('b'));
    say({ type: 'busy', run: 1, with: 'scenario “Two”' });
    vi.advanceTimersByTime(DEADLINE_MS);
    expect(workers.worker(0).terminated).toBe(true);
    expect(events).toEqual([{ type: 'timeout', run: 1, with: 'scenario “Two”' }]);
    say({ type: 'ready' }, 1);
    expect(names(1)).toEqual(['b']);
  });

  it('does not count the time in which the worker waits for code', () => {
    say({ type: 'ready' });
    evaluate(newDocument('a'));
    say({ type: 'waiting', run: 1 });
    vi.advanceTimersByTime(10 * DEADLINE_MS);
    expect(events).toEqual([]);
    say({ type: 'busy', run: 1, with: 'scenario “One”' });
    vi.advanceTimersByTime(DEADLINE_MS);
    expect(events).toMatchObject([{ type: 'timeout' }]);
  });

  it('is over with the run', () => {
    say({ type: 'ready' });
    evaluate(newDocument('a'));
    finish(1);
    vi.advanceTimersByTime(10 * DEADLINE_MS);
    expect(workers.started()).toBe(1);
  });
});

describe('questions', () => {
  const question = { kind: 'check-json', text: '{' } as const;

  it('wait until the worker is ready, and get their own answers in any order', async () => {
    const first = client.ask(question);
    const second = client.ask({ kind: 'format-json', text: '{}' });
    expect(workers.worker(0).received).toEqual([]);
    say({ type: 'ready' });
    expect(workers.worker(0).received).toHaveLength(2);
    say({ type: 'answer', ask: 2, answer: { text: '{ }' } });
    say({ type: 'answer', ask: 1, answer: null });
    expect([await first, await second]).toEqual([null, { text: '{ }' }]);
  });

  it('get undefined when the worker is restarted', async () => {
    say({ type: 'ready' });
    evaluate(newDocument('endless'));
    const asked = client.ask(question);
    vi.advanceTimersByTime(DEADLINE_MS);
    expect(await asked).toBeUndefined();
  });
});

describe('a worker that breaks', () => {
  it('is replaced when something waits', () => {
    say({ type: 'ready' });
    evaluate(newDocument('a'));
    evaluate(newDocument('b'));
    workers.worker(0).break('out of memory');
    expect(events).toEqual([{ type: 'failed', run: 1, message: 'out of memory' }]);
    say({ type: 'ready' }, 1);
    expect(names(1)).toEqual(['b']);
  });

  it('is not started over and over when it cannot start, only when it is needed again', async () => {
    evaluate(newDocument('a'));
    const asked = client.ask({ kind: 'check-json', text: '' });
    workers.worker(0).break('');
    expect(events).toEqual([{ type: 'failed', run: 0, message: 'The engine could not be started.' }]);
    expect(await asked).toBeUndefined();
    expect(workers.started()).toBe(1);
    evaluate(newDocument('b'));
    expect(workers.started()).toBe(2);
    say({ type: 'ready' }, 1);
    expect(names(1)).toEqual(['b']);
  });
});
