import { type ReactNode, useState } from 'react';
import type { Scenario } from '../../document';
import { type ScenarioSummary, showScenario, useApp } from '../../store';
import { cx } from '../parts/class-names';
import { StatusTag } from '../parts/StatusTag';
import { ExpectationEditor } from './ExpectationEditor';

/** Characters of a body in its row. */
const EXCERPT = 400;

/** One scenario with its outcome; a mark where the last edit changed it. */
export function ScenarioRow({
  scenario,
  summary,
  before,
  active,
}: {
  scenario: Scenario;
  summary: ScenarioSummary | undefined;
  before: ScenarioSummary | undefined;
  active: boolean;
}) {
  const [editing, setEditing] = useState(false);
  const selectedPattern = useApp((state) =>
    summary === undefined || summary.selected === null
      ? undefined
      : (state.document.method.integration.integrationResponses[summary.selected]?.selectionPattern ?? ''),
  );
  const body = summary?.body.slice(0, EXCERPT);
  const changes = summary === undefined || before === undefined ? [] : changed(before, summary);
  return (
    <>
      <tr
        data-status={String(summary?.statusCode ?? '').charAt(0)}
        className={cx(
          'relative cursor-pointer border-t border-line align-top',
          active ? 'bg-path-bg' : 'hover:bg-sunk',
        )}
        onClick={() => showScenario(scenario.id)}
      >
        <th scope="row" className="truncate py-1 pr-3 pl-1 text-left font-normal">
          <button
            type="button"
            className={cx('max-w-full truncate text-left', active && 'font-medium')}
            aria-pressed={active}
          >
            {scenario.name}
          </button>
        </th>
        <td className="mono truncate py-1 pr-3" title={summary?.subject ?? undefined}>
          {summary === undefined ? (
            '…'
          ) : summary.subject === null ? (
            <Faint>—</Faint>
          ) : summary.subject === '' ? (
            '""'
          ) : (
            summary.subject.replace(/\r?\n|\r/g, '↵')
          )}
        </td>
        <td className="truncate py-1 pr-3">
          {summary !== undefined && <Selected summary={summary} pattern={selectedPattern} />}
        </td>
        <td className="py-1 pr-3">
          {summary !== undefined && <StatusTag statusCode={summary.statusCode} />}
          {changes.includes('status') && before !== undefined && <Changed>was {before.statusCode}</Changed>}
        </td>
        <td className="mono truncate py-1 pr-3" title={body}>
          {body === '' ? <Faint>empty</Faint> : body}
          {changes.includes('body') && !changes.includes('status') && <Changed>changed</Changed>}
        </td>
        <td className="truncate py-1">
          <button
            type="button"
            aria-expanded={editing}
            aria-label={`Expectation of ${scenario.name}`}
            className="max-w-full truncate rounded hover:underline"
            onClick={(event) => {
              event.stopPropagation();
              setEditing(!editing);
            }}
          >
            <Verdict summary={summary} scenario={scenario} />
          </button>
        </td>
      </tr>
      {editing && (
        <tr className="border-t border-line bg-sunk">
          <td colSpan={6} className="px-3 py-2">
            <div className="sticky left-3 max-w-[calc(100vw-56px)]">
              <ExpectationEditor scenario={scenario} summary={summary} onDone={() => setEditing(false)} />
            </div>
          </td>
        </tr>
      )}
    </>
  );
}

function Faint({ children }: { children: string }) {
  return <span className="font-sans text-ink3">{children}</span>;
}

function Changed({ children }: { children: ReactNode }) {
  return (
    <span
      className="ml-1.5 rounded-full bg-accent-bg px-1.5 font-sans text-xs text-accent"
      title="Changed by the last edit"
    >
      {children}
    </span>
  );
}

function Selected({ summary, pattern }: { summary: ScenarioSummary; pattern: string | undefined }) {
  if (summary.gatewayResponseType !== undefined) return <span className="text-err">{summary.gatewayResponseType}</span>;
  if (summary.how === 'not-applicable') return <span className="text-ink2">passed through</span>;
  return pattern === '' ? <span className="text-ink2">default</span> : <code>{pattern}</code>;
}

function Verdict({ summary, scenario }: { summary: ScenarioSummary | undefined; scenario: Scenario }) {
  if (scenario.expected === undefined) return <span className="text-ink3">not pinned</span>;
  const verification = summary?.verification;
  if (verification === undefined) return <span className="text-ink3">…</span>;
  if (verification.holds) return <span className="text-ok">✓ {scenario.expected.statusCode ?? 'as expected'}</span>;
  const [failure] = verification.failures;
  return (
    <span className="text-err">
      ✗{' '}
      {failure === undefined
        ? 'differs'
        : failure.what === 'statusCode'
          ? `expected ${failure.expected}`
          : `${failure.what} differs`}
    </span>
  );
}

/** What the last edit changed of an outcome. */
function changed(before: ScenarioSummary, after: ScenarioSummary): ('status' | 'body')[] {
  const found: ('status' | 'body')[] = [];
  if (before.statusCode !== after.statusCode) found.push('status');
  if (before.body !== after.body || before.bodyBytes !== after.bodyBytes) found.push('body');
  return found;
}
