import { ArrowDown, ArrowUp, Copy, EllipsisVertical, Trash2 } from 'lucide-react';
import { Fragment } from 'react';
import type { IntegrationResponse, LedgerNote, LedgerRow, Range } from '../../document';
import { applyFix, deleteResponse, duplicateResponse, moveResponse, view } from '../../store';
import { Button } from '../parts/Button';
import { cx } from '../parts/class-names';
import { Menu } from '../parts/Menu';
import { RichText } from '../parts/RichText';
import { StatusTag } from '../parts/StatusTag';
import { MatchedPart } from './MatchedPart';
import { VerdictMark, wins } from './VerdictMark';

/** One row of the ledger: opens its response, and can be moved by dragging or Alt+↑/↓. */
export function LedgerEntry({
  response,
  index,
  last,
  row,
  open,
  subject,
}: {
  response: IntegrationResponse;
  index: number;
  last: boolean;
  row: LedgerRow | undefined;
  open: boolean;
  /** The string that the pattern was tested against. */
  subject: string;
}) {
  const live = wins(row);
  const pattern = response.selectionPattern ?? '';
  const bad = row?.verdict === 'invalid-pattern';
  return (
    <li
      id={live ? 'live-row' : undefined}
      className={cx(
        'relative grid grid-cols-[20px_minmax(0,1fr)_auto_auto] items-center gap-x-2 px-3 py-1.5 first:rounded-t-lg last:rounded-b-[7px]',
        live && 'bg-path-bg shadow-[inset_3px_0_0_var(--path)]',
        open && !live && 'bg-sunk',
      )}
      draggable
      onDragStart={(event) => event.dataTransfer.setData('text/plain', `response ${index}`)}
      onDragOver={(event) => event.preventDefault()}
      onDrop={(event) => {
        const [, from] = /^response (\d+)$/.exec(event.dataTransfer.getData('text/plain')) ?? [];
        if (from === undefined) return;
        event.preventDefault();
        moveResponse(Number(from), index);
      }}
    >
      <VerdictMark row={row} />
      <button
        type="button"
        aria-expanded={open}
        aria-label={pattern === '' ? `Open default response ${response.statusCode}` : `Open response ${pattern}`}
        onClick={() => view({ openResponse: index })}
        onKeyDown={(event) => {
          if (!event.altKey || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return;
          event.preventDefault();
          const to = event.key === 'ArrowUp' ? index - 1 : index + 1;
          moveResponse(index, to);
          // The focus goes with the response, so that the next press moves the same one.
          event.currentTarget.closest('ol')?.children[to]?.querySelector('button')?.focus();
        }}
        className={cx('truncate rounded text-left after:absolute after:inset-0', open && 'font-medium')}
      >
        {pattern === '' ? (
          <span className="text-ink2">default</span>
        ) : (
          <code className={cx(bad && 'text-err')}>{pattern}</code>
        )}
      </button>
      <StatusTag statusCode={response.statusCode} className="min-w-10" />
      <span className="relative">
        <Menu
          label={`Actions for response ${index + 1}`}
          align="end"
          trigger={<EllipsisVertical size={14} />}
          triggerClassName="h-6! min-w-6!"
          items={[
            { label: 'Duplicate', icon: Copy, run: () => duplicateResponse(index) },
            {
              label: 'Move up',
              icon: ArrowUp,
              shortcut: 'Alt ↑',
              disabled: index === 0,
              run: () => moveResponse(index, index - 1),
            },
            {
              label: 'Move down',
              icon: ArrowDown,
              shortcut: 'Alt ↓',
              disabled: last,
              run: () => moveResponse(index, index + 1),
            },
            { label: 'Delete', icon: Trash2, run: () => deleteResponse(index) },
          ]}
        />
      </span>
      {row !== undefined && row.reason !== '' && (
        <p
          className={cx(
            'col-span-2 col-start-2 -mt-0.5 pb-0.5 text-sm',
            live ? 'text-path' : bad ? 'text-err' : 'text-ink3',
          )}
        >
          <RichText text={row.reason} />
          <Fixes fixes={row.fixes} />
        </p>
      )}
      {isPart(row?.matched, subject) && (
        <div className="col-span-2 col-start-2 pb-0.5 text-ink2">
          <MatchedPart subject={subject} matched={row?.matched} />
        </div>
      )}
      {row?.notes
        .filter((note) => !repeats(note, row))
        .map((note) => (
          <p
            key={note.code + note.text}
            className={cx(
              'col-span-2 col-start-2 -mt-0.5 pb-0.5 text-sm',
              note.code === 'responses-overlap' ? 'text-ink3' : 'text-warn',
            )}
          >
            <span aria-hidden="true">⚠ </span>
            <RichText text={note.text} />
            {note.witness !== undefined && !note.text.includes(note.witness) && (
              <>
                : it matches <code className="text-[11.5px]">{note.witness}</code> too.
              </>
            )}
            <Fixes fixes={note.fixes} />
          </p>
        ))}
    </li>
  );
}

/** Whether a pattern matches some of the subject but not all of it. */
function isPart(matched: Range | undefined, subject: string): matched is Range {
  if (matched === undefined) return false;
  const length = matched.end - matched.start;
  return length > 0 && length < subject.length;
}

/** The verdict of a row that matches too already says that another one comes first. */
function repeats(note: LedgerNote, row: LedgerRow): boolean {
  return note.code === 'responses-overlap' && row.verdict === 'matches-too';
}

function Fixes({ fixes }: { fixes: LedgerRow['fixes'] }) {
  return fixes.map((fix) => (
    <Fragment key={fix.label}>
      {' '}
      <Button look="link" className="relative mr-2 whitespace-normal! text-left" onClick={() => applyFix(fix)}>
        {fix.label}
      </Button>
    </Fragment>
  ));
}
