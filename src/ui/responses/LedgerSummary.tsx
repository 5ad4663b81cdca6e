import { useApp } from '../../store';
import { cx } from '../parts/class-names';
import { RichText } from '../parts/RichText';
import { StatusTag } from '../parts/StatusTag';
import { VerdictMark, wins } from './VerdictMark';

/** The match ledger to read, without anything to edit. */
export function LedgerSummary() {
  const { responses, rows } = useApp((state) => ({
    responses: state.document.method.integration.integrationResponses,
    rows: state.simulation?.selection.rows,
  }));
  return (
    <ol aria-label="Integration responses" className="divide-y divide-line rounded-lg border border-line">
      {responses.map((response, index) => {
        const row = rows?.find((each) => each.index === index);
        return (
          <li
            key={index}
            className={cx(
              'grid grid-cols-[20px_minmax(0,1fr)_auto] items-center gap-x-2 px-3 py-1.5 first:rounded-t-lg last:rounded-b-lg',
              wins(row) && 'bg-path-bg shadow-[inset_3px_0_0_var(--path)]',
            )}
          >
            <VerdictMark row={row} />
            {response.selectionPattern ? (
              <code className="truncate">{response.selectionPattern}</code>
            ) : (
              <span className="text-ink2">default</span>
            )}
            <StatusTag statusCode={response.statusCode} />
            {row !== undefined && (
              <p className={cx('col-start-2 text-sm', wins(row) ? 'text-path' : 'text-ink3')}>
                <RichText text={row.reason} />
              </p>
            )}
          </li>
        );
      })}
    </ol>
  );
}
