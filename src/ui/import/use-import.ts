import { useEffect, useRef, useState } from 'react';
import type { ImportedFile, ImportFailure, LogReader } from '../../interop/import/result';
import { startImport } from '../../interop/import-client';
import { askEngine } from '../../store';

export type ImportState =
  | { kind: 'empty' }
  | { kind: 'reading'; fraction: number; cancel: () => void }
  | { kind: 'read'; file: ImportedFile; logNotes: readonly string[] }
  | { kind: 'failed'; failure: ImportFailure['error'] };

const PAUSE_MS = 250;
const LOG = /Execution log for request|Starting execution for request|Method completed with status/;

/**
 * Reads a text in a worker, shortly after it has stopped changing; a newer text ends the reading of the older one. Until
 * its own reading begins the state is still that of the text before, and `settled` is false.
 */
export function useImport(text: string, fileName: string | undefined): { state: ImportState; settled: boolean } {
  const [{ state, of }, setReading] = useState<{ state: ImportState; of: string }>({
    state: { kind: 'empty' },
    of: '',
  });
  const cancel = useRef<() => void>(() => undefined);
  useEffect(() => {
    const setState = (next: ImportState) => setReading({ state: next, of: text });
    if (text.trim() === '') {
      setState({ kind: 'empty' });
      return;
    }
    let current = true;
    const start = async () => {
      const log = LOG.test(text) ? await askEngine({ kind: 'parse-log', text }) : undefined;
      if (!current) return;
      const readLog: LogReader = () =>
        log === undefined
          ? undefined
          : { scenario: { id: 's1', name: 'From the log', request: log.request, backend: log.backend } };
      const task = startImport(text, {
        ...(fileName === undefined ? {} : { fileName }),
        readLog,
        onProgress: (fraction) => current && setState({ kind: 'reading', fraction, cancel: task.cancel }),
      });
      cancel.current = task.cancel;
      setState({ kind: 'reading', fraction: 0, cancel: task.cancel });
      const result = await task.result;
      if (!current) return;
      const logNotes =
        log?.failure === undefined ? [] : [`${log.failure.reason} — ${log.failure.explanation} (${log.failure.rule})`];
      setState(
        'error' in result
          ? { kind: 'failed', failure: result.error }
          : { kind: 'read', file: result, logNotes: [...logNotes, ...(log?.notes ?? [])] },
      );
    };
    const timer = setTimeout(() => void start(), PAUSE_MS);
    return () => {
      current = false;
      clearTimeout(timer);
      cancel.current();
    };
  }, [text, fileName]);
  return { state, settled: of === text };
}
