import { useApp } from '../../store';
import { LedgerEntry } from './LedgerEntry';

/** The match ledger: every response with its pattern, verdict and the reason for it. */
export function Ledger() {
  const { responses, rows, open, selected, subject } = useApp((state) => ({
    subject: state.simulation?.selection.subject?.value ?? '',
    responses: state.document.method.integration.integrationResponses,
    rows: state.simulation?.selection.rows ?? null,
    open: state.openResponse,
    selected: state.simulation?.selection.selected ?? null,
  }));
  if (responses.length === 0) {
    return (
      <p className="rounded-lg border border-dashed border-line2 px-4 py-6 text-center text-ink2">
        No integration responses: every answer of the backend becomes a 500 Internal server error.
      </p>
    );
  }
  const openIndex = open === 'live' ? (selected ?? 0) : open;
  return (
    <ol aria-label="Integration responses" className="divide-y divide-line rounded-lg border border-line">
      {responses.map((response, index) => (
        <LedgerEntry
          key={index}
          response={response}
          index={index}
          last={index === responses.length - 1}
          row={rows?.find((row) => row.index === index)}
          open={index === openIndex}
          subject={subject}
        />
      ))}
    </ol>
  );
}
