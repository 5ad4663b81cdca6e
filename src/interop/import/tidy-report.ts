import type { ImportReport, ReportEntry } from './result';

/** Takes out what was noted twice, as shared and referenced pieces are read once for each method, and sorts by line. */
export function tidyReport(report: ImportReport): ImportReport {
  return {
    read: report.read,
    opaque: tidy(report.opaque),
    notSimulated: tidy(report.notSimulated),
    tolerated: tidy(report.tolerated),
  };
}

function tidy(entries: readonly ReportEntry[]): ReportEntry[] {
  const seen = new Map(entries.map((entry) => [`${entry.where}\n${entry.text}\n${entry.why}`, entry] as const));
  return [...seen.values()].sort((a, b) => a.line - b.line);
}
