import type { LedgerRow, Verdict } from '../../document';
import { cx } from '../parts/class-names';

const MARKS: Record<Verdict, { sign: string; name: string }> = {
  selected: { sign: '✓', name: 'selected' },
  'default-selected': { sign: '✓', name: 'selected as the default' },
  'matches-too': { sign: '≈', name: 'matches too' },
  'no-match': { sign: '✗', name: 'no match' },
  'default-not-needed': { sign: '–', name: 'default, not needed' },
  'invalid-pattern': { sign: '!', name: 'invalid pattern' },
  undecided: { sign: '?', name: 'undecided' },
  ignored: { sign: '–', name: 'ignored' },
};

/** Whether this verdict makes the reply. */
export function wins(row: LedgerRow | undefined): boolean {
  return row?.verdict === 'selected' || row?.verdict === 'default-selected';
}

/** The sign of a row's verdict, with its name for those who do not see it. */
export function VerdictMark({ row }: { row: LedgerRow | undefined }) {
  const mark = row === undefined ? { sign: '·', name: 'not evaluated yet' } : MARKS[row.verdict];
  return (
    <span
      title={mark.name}
      className={cx(
        'grid size-4.5 shrink-0 place-items-center rounded-full text-xs font-bold',
        wins(row)
          ? 'bg-path text-pane'
          : row?.verdict === 'invalid-pattern'
            ? 'bg-err-bg text-err'
            : 'bg-sunk text-ink3',
      )}
    >
      <span aria-hidden="true">{mark.sign}</span>
      <span className="sr-only">{mark.name}</span>
    </span>
  );
}
