import { ExternalLink } from 'lucide-react';
import { useEffect } from 'react';
import { linkFor } from '../../share';
import { showScenario, useApp } from '../../store';
import { loadEditor } from '../parts/use-editor';
import { BodyView } from '../reply/BodyView';
import { ReplyHeaders } from '../reply/ReplyHeaders';
import { RunNotice } from '../reply/RunNotice';
import { StatusCard } from '../reply/StatusCard';
import { LedgerSummary } from '../responses/LedgerSummary';
import { SubjectBar } from '../responses/SubjectBar';

/** One case in a frame of another page: what the backend did, what matched, what came out; to play with it, open it. */
export function EmbeddedCase() {
  const { document, active, simulation } = useApp((state) => ({
    document: state.document,
    active: state.activeScenario,
    simulation: state.simulation,
  }));
  useEffect(loadEditor, []);
  return (
    <div
      className="flex h-full flex-col overflow-y-auto bg-pane"
      data-status={String(simulation?.reply.statusCode ?? 200).charAt(0)}
    >
      <header className="flex h-11 shrink-0 items-center gap-3 border-b border-line px-4">
        <h1 className="truncate font-semibold">{document.name}</h1>
        <a
          className="ml-auto inline-flex shrink-0 items-center gap-1.5 font-medium text-accent hover:underline"
          href={linkFor(location.href, document, { view: { scenario: active } })}
          target="_blank"
          rel="noreferrer"
        >
          Open in playground
          <ExternalLink size={13} />
        </a>
      </header>
      <main className="grid flex-1 content-start gap-4 p-4 sm:grid-cols-2">
        <section aria-label="Integration responses" className="flex min-w-0 flex-col gap-3">
          <label className="flex items-center gap-2">
            <span className="text-sm text-ink3">Backend</span>
            <select
              value={active}
              onChange={(event) => showScenario(event.target.value)}
              className="h-7 min-w-0 flex-1 rounded-md border border-line2 bg-pane px-1"
            >
              {document.scenarios.map((scenario) => (
                <option key={scenario.id} value={scenario.id}>
                  {scenario.name}
                </option>
              ))}
            </select>
          </label>
          <SubjectBar />
          <LedgerSummary />
        </section>
        <section aria-label="Method response" className="flex min-w-0 flex-col gap-3">
          <RunNotice />
          {simulation !== null && (
            <>
              <StatusCard simulation={simulation} />
              <ReplyHeaders headers={simulation.reply.headers} />
              <BodyView reply={simulation.reply} />
            </>
          )}
        </section>
      </main>
    </div>
  );
}
