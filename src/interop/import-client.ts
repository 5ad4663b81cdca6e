import { importPlain } from './import/import-plain';
import type { ImportFailure, ImportOptions, ImportResult, MethodPart, SourceFile } from './import/result';
import { sniff } from './import/sniff';
import type { ImportRequest, ImportResponse, PostedFile } from './import-protocol';
import type { WriteBackResult } from './writeback/write-back';

/** Work under way in a worker of its own. */
export interface Task<T> {
  /** Settles once; never rejects. */
  readonly result: Promise<T>;
  /** Ends the work at once; the result then says that it was cancelled. */
  cancel(): void;
}

const CANCELLED: ImportFailure = { error: { message: 'The import was cancelled.' } };

/** What is needed of a worker. */
export interface ImportWorker {
  onmessage: ((event: MessageEvent<ImportResponse>) => void) | null;
  onerror: ((event: ErrorEvent) => void) | null;
  postMessage(request: ImportRequest): void;
  terminate(): void;
}

function newWorker(): ImportWorker {
  return new Worker(new URL('./import.worker.ts', import.meta.url), { type: 'module' });
}

/** Imports a text without holding up the page. Logs and HTTP responses are read here: they are short. */
export function startImport(
  text: string,
  options: ImportOptions = {},
  makeWorker: () => ImportWorker = newWorker,
): Task<ImportResult> {
  const { fileName, onProgress, signal } = options;
  const source: SourceFile = fileName === undefined ? { text } : { text, fileName };
  const plain = importPlain(source, sniff(text), options.readLog);
  if (plain) return { result: Promise.resolve(plain), cancel: () => {} };
  const task = run<ImportResult>(
    makeWorker,
    { type: 'import', source },
    (response) => {
      if (response.type === 'progress') onProgress?.(response.fraction);
      return response.type === 'imported' ? received(response.file, source) : undefined;
    },
    (why) => (why === undefined ? CANCELLED : { error: { message: why } }),
  );
  if (signal?.aborted) task.cancel();
  else signal?.addEventListener('abort', () => task.cancel(), { once: true });
  return task;
}

/** Writes an edited method back into its file without holding up the page. */
export function startWriteBack(
  source: SourceFile,
  methodId: string,
  edited: MethodPart,
  makeWorker: () => ImportWorker = newWorker,
): Task<WriteBackResult> {
  return run<WriteBackResult>(
    makeWorker,
    { type: 'write-back', source, methodId, edited },
    (response) => (response.type === 'written' ? response.result : undefined),
    (why) => ({ error: why ?? 'Writing the file was cancelled.' }),
  );
}

function received(file: PostedFile | ImportFailure, source: SourceFile): ImportResult {
  if ('error' in file) return file;
  const methods = file.methods.map(({ part, ...method }) => ({ ...method, build: () => parsed(part) }));
  return { ...file, methods, source };
}

function parsed(part: string): MethodPart {
  return JSON.parse(part);
}

/** Puts one request to a new worker. `read` turns the answer into the result, `fail` a reason (none: cancelled). */
function run<T>(
  makeWorker: () => ImportWorker,
  request: ImportRequest,
  read: (response: ImportResponse) => T | undefined,
  fail: (why: string | undefined) => T,
): Task<T> {
  const worker = makeWorker();
  let cancel = () => {};
  const result = new Promise<T>((resolve) => {
    const settle = (value: T) => {
      worker.terminate();
      resolve(value);
    };
    cancel = () => settle(fail(undefined));
    worker.onmessage = (event: MessageEvent<ImportResponse>) => {
      const value = read(event.data);
      if (value !== undefined) settle(value);
    };
    worker.onerror = (event) => settle(fail(event.message === '' ? 'The file could not be read.' : event.message));
  });
  worker.postMessage(request);
  return { result, cancel: () => cancel() };
}
