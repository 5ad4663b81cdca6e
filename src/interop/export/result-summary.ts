import type { LedgerRow, Selection, Simulation } from '../../document';

/** What came out for one scenario, as a report tells it. */
export interface ResultSummary {
  statusCode: number;
  reasonPhrase: string;
  headers: readonly { name: string; value: string }[];
  /** The reply's body as text; undefined for bytes that are none. */
  body: string | undefined;
  /** Why it came out so, in one sentence each. */
  explanation: readonly string[];
}

/** A simulation's reply, how it was selected, and its problems. */
export function summaryOf({ reply, selection, problems }: Simulation): ResultSummary {
  return {
    statusCode: reply.statusCode,
    reasonPhrase: reply.reasonPhrase,
    headers: reply.headers,
    body: reply.text,
    explanation: [...selectionLines(selection), ...problems.map(({ severity, message }) => `${severity}: ${message}`)],
  };
}

function selectionLines({ subject, rows, selected }: Selection): string[] {
  if (subject === null) return [];
  const row = rows.find(({ index }) => index === selected);
  return [
    `The patterns were tested against the ${subject.kind} ${JSON.stringify(subject.value)}.`,
    row === undefined ? 'No integration response was selected.' : selectedLine(row),
  ];
}

function selectedLine({ pattern, statusCode, reason }: LedgerRow): string {
  const which = pattern ? `The response with the pattern ${pattern}` : 'The default response';
  return `${which} was selected (${statusCode})${reason === '' ? '' : `: ${reason}`}`;
}
