import { readHttpResponse } from './http-response';
import type { ImportReport, ImportResult, LogReader, SourceFile } from './result';
import type { Sniffed } from './sniff';

/**
 * Imports what is no configuration file: an HTTP response, a log, or a text that can't be imported, with what to do
 * instead. Undefined for configuration files, whose readers are heavy and therefore kept apart.
 */
export function importPlain(
  source: SourceFile,
  sniffed: Sniffed,
  readLog: LogReader | undefined,
): ImportResult | undefined {
  if (sniffed.kind === 'http') return importHttp(source);
  if (sniffed.kind === 'log') return importLog(source, readLog);
  return sniffed.kind === 'refused' ? { error: { message: sniffed.message } } : undefined;
}

/** A report of what was read, with nothing to remark. */
export function reportOf(...read: string[]): ImportReport {
  return { read, opaque: [], notSimulated: [], tolerated: [] };
}

function importHttp(source: SourceFile): ImportResult {
  const scenario = readHttpResponse(source.text);
  if (!scenario) return { error: { message: 'This HTTP response has no complete status line.', line: 1 } };
  const report = reportOf('an HTTP response for the backend');
  return { format: 'http-response', title: scenario.name, methods: [], report, source, scenario };
}

function importLog(source: SourceFile, readLog: LogReader | undefined): ImportResult {
  const log = readLog?.(source.text);
  if (!log) return { error: { message: 'This execution log does not tell enough to rebuild a scenario from it.' } };
  const report = reportOf('an execution log');
  return {
    format: 'execution-log',
    title: log.title ?? 'Execution log',
    methods: [],
    report,
    source,
    scenario: log.scenario,
  };
}
