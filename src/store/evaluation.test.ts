import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { newDocument, type PlaygroundDocument } from '../document';
import type { ScenarioSummary } from '../worker';
import { stubWorkers } from '../worker/fake-worker.fixture';
import type { FromWorker, ToWorker } from '../worker/protocol';
import { fakeStorage, stubStorage } from './fake-storage.fixture';

const RUNNING = 'playground.running';

const summary: ScenarioSummary = {
  id: 's1',
  subject: '',
  selected: 0,
  how: 'default',
  statusCode: 200,
  body: '',
  bodyIsWhole: true,
  bodyBytes: 0,
  headers: [],
  gatewayResponseType: undefined,
  verification: undefined,
};

beforeEach(() => {
  vi.resetModules();
  vi.stubGlobal('addEventListener', () => undefined);
});
afterEach(() => {
  vi.unstubAllGlobals();
});

/** A page that starts evaluating, with a worker that is ready. */
async function start(kept: Record<string, string> = {}) {
  const storage = fakeStorage(kept);
  stubStorage('sessionStorage', storage);
  const { worker } = stubWorkers<ToWorker, FromWorker>();
  const { startEvaluation, evaluate } = await import('./evaluation');
  const { store } = await import('./store');
  const { edit, openDocument } = await import('./actions/document');
  startEvaluation();
  worker(0).say({ type: 'ready' });
  return {
    evaluate,
    storage,
    openDocument,
    state: () => store.getState(),
    say: (message: FromWorker) => worker(0).say(message),
    runs: () => worker(0).received.flatMap((message) => (message.type === 'evaluate' ? [message.document.name] : [])),
    rename: (name: string) => edit({ label: 'Rename' }, (document: PlaygroundDocument) => ({ ...document, name })),
    finish: (run: number) => worker(0).say({ type: 'summaries', run, summaries: [summary] }),
  };
}

describe('evaluation', () => {
  it('follows every edit', async () => {
    const page = await start();
    page.finish(1);
    page.rename('Pets');
    page.finish(2);
    expect(page.runs()).toEqual(['Untitled', 'Pets']);
  });

  it('marks a run as long as it lasts', async () => {
    const page = await start();
    expect(page.storage.getItem(RUNNING)).not.toBeNull();
    page.finish(1);
    expect(page.storage.getItem(RUNNING)).toBeNull();
  });

  it('keeps the mark while a newer document waits', async () => {
    const page = await start();
    page.rename('Pets');
    page.finish(1);
    expect(page.storage.getItem(RUNNING)).not.toBeNull();
  });

  it('waits to be told to go on after a run that the page died in', async () => {
    const page = await start({ [RUNNING]: '1' });
    page.rename('Pets');
    expect([page.state().run.kind, page.runs()]).toEqual(['paused', []]);
    page.evaluate();
    expect([page.state().run.kind, page.runs()]).toEqual(['running', ['Pets']]);
  });

  it('holds against each outcome what it was before the last edit, but not before another document', async () => {
    const page = await start();
    page.finish(1);
    page.rename('Pets');
    expect(page.state().summariesBefore).toEqual([summary]);
    page.openDocument(newDocument('Other'), 'Open');
    expect(page.state()).toMatchObject({ summariesBefore: [], summaries: [] });
  });

  it('says what failed', async () => {
    const page = await start();
    page.say({ type: 'failed', run: 1, message: 'no memory' });
    expect(page.state().run).toEqual({ kind: 'failed', message: 'no memory' });
    expect(page.storage.getItem(RUNNING)).toBeNull();
  });
});
