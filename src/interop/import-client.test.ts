import { describe, expect, it, vi } from 'vitest';
import { answerImport } from './import-answer';
import { startImport, startWriteBack } from './import-client';
import type { ImportRequest, ImportResponse } from './import-protocol';
import { SAMPLES } from './samples.fixture';

const text = SAMPLES[0]?.text ?? '';

/** A worker that runs here, a moment later; messages are cloned as between threads. */
class LocalWorker extends EventTarget {
  onmessage: ((event: MessageEvent<ImportResponse>) => void) | null = null;
  onmessageerror = null;
  onerror: ((event: ErrorEvent) => void) | null = null;
  readonly terminate = vi.fn(() => {
    this.onmessage = null;
  });

  postMessage(request: ImportRequest): void {
    const copy = structuredClone(request);
    setTimeout(() => {
      answerImport(copy, (response) =>
        this.onmessage?.(new MessageEvent('message', { data: structuredClone(response) })),
      );
    });
  }
}

describe('the import client', () => {
  it('gives the same methods as a direct import, and ends its worker', async () => {
    const worker = new LocalWorker();
    const onProgress = vi.fn();
    const result = await startImport(text, { fileName: 'api.yaml', onProgress }, () => worker).result;
    if ('error' in result) throw new Error(result.error.message);
    expect(result.source).toEqual({ text, fileName: 'api.yaml' });
    expect(result.methods[0]?.build().method.integration.integrationResponses).toHaveLength(2);
    expect(result.methods[0]?.build()).not.toBe(result.methods[0]?.build());
    expect(onProgress).toHaveBeenLastCalledWith(1);
    expect(worker.terminate).toHaveBeenCalledOnce();
  });

  it('ends the worker when it is cancelled, by hand or by signal', async () => {
    const byHand = new LocalWorker();
    const task = startImport(text, {}, () => byHand);
    task.cancel();
    expect(await task.result).toEqual({ error: { message: 'The import was cancelled.' } });
    expect(byHand.terminate).toHaveBeenCalled();
    const bySignal = new LocalWorker();
    const controller = new AbortController();
    const other = startImport(text, { signal: controller.signal }, () => bySignal);
    controller.abort();
    expect(await other.result).toEqual({ error: { message: 'The import was cancelled.' } });
    expect(bySignal.terminate).toHaveBeenCalled();
  });

  it('reads a log and an HTTP response without a worker', async () => {
    const none = () => {
      throw new Error('No worker is needed');
    };
    expect(await startImport('HTTP/1.1 200 OK\n\nok', {}, none).result).toMatchObject({ format: 'http-response' });
  });

  it('writes an edit back', async () => {
    const source = { text };
    const imported = await startImport(text, {}, () => new LocalWorker()).result;
    const method = 'methods' in imported ? imported.methods[0] : undefined;
    if (!method) throw new Error('The sample has a method');
    const part = method.build();
    part.method.integration.integrationResponses.pop();
    const result = await startWriteBack(source, method.id, part, () => new LocalWorker()).result;
    expect(result).toMatchObject({ changes: [{ line: 31 }], notWritten: [] });
  });
});
