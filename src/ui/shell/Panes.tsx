import { type ComponentType, Suspense } from 'react';
import { PANES, type Pane, useApp, view } from '../../store';
import { cx } from '../parts/class-names';
import { soon } from '../parts/later';
import { moveAlongTabs } from '../parts/tab-keys';
import { LivePath } from './LivePath';
import { Splitter } from './Splitter';
import { useNarrow } from './use-narrow';

const BackendPane = soon(() => import('../backend/BackendPane').then((module) => module.BackendPane));
const ResponsesPane = soon(() => import('../responses/ResponsesPane').then((module) => module.ResponsesPane));
const ReplyPane = soon(() => import('../reply/ReplyPane').then((module) => module.ReplyPane));
const ScenariosPanel = soon(() => import('../scenarios/ScenariosPanel').then((module) => module.ScenariosPanel));

const NAMES: Record<Pane, string> = {
  backend: 'Backend',
  responses: 'Integration responses',
  reply: 'Method response',
  scenarios: 'All scenarios',
};
const CONTENT: Record<Pane, ComponentType> = {
  backend: BackendPane,
  responses: ResponsesPane,
  reply: ReplyPane,
  scenarios: ScenariosPanel,
};

/** Names short enough for four tabs beside each other on a telephone. */
const TAB_NAMES: Record<Pane, string> = { ...NAMES, responses: 'Responses', scenarios: 'Scenarios' };

/** The panes in the order data flows: side by side, or as tabs where there is no room. */
export function Panes() {
  return useNarrow() ? <NarrowPanes /> : <WidePanes />;
}

function PaneContent({ pane }: { pane: Pane }) {
  const Content = CONTENT[pane];
  return (
    <Suspense fallback={<p className="h-full bg-pane px-4 py-2.5 font-semibold">{NAMES[pane]}</p>}>
      <Content />
    </Suspense>
  );
}

function WidePanes() {
  const sizes = useApp((state) => state.sizes);
  const resize = (part: Partial<typeof sizes>) => view({ sizes: { ...sizes, ...part } });
  return (
    <div className="flex min-h-0 flex-1 flex-col">
      <div className="relative flex min-h-0 flex-1">
        <div className="min-w-0 shrink-0" style={{ width: `min(${sizes.backend}px, 30vw)` }}>
          <PaneContent pane="backend" />
        </div>
        <Splitter
          label="Width of Backend"
          axis="x"
          size={sizes.backend}
          min={240}
          max={640}
          direction={1}
          onResize={(backend) => resize({ backend })}
        />
        <div className="min-w-0 flex-1">
          <PaneContent pane="responses" />
        </div>
        <Splitter
          label="Width of Method response"
          axis="x"
          size={sizes.reply}
          min={280}
          max={760}
          direction={-1}
          onResize={(reply) => resize({ reply })}
        />
        <div className="min-w-0 shrink-0" style={{ width: `min(${sizes.reply}px, 34vw)` }}>
          <PaneContent pane="reply" />
        </div>
        <LivePath />
      </div>
      <Splitter
        label="Height of All scenarios"
        axis="y"
        size={sizes.scenarios}
        min={40}
        max={520}
        direction={-1}
        onResize={(scenarios) => resize({ scenarios })}
      />
      <div className="shrink-0" style={{ height: `min(${sizes.scenarios}px, 45vh)` }}>
        <PaneContent pane="scenarios" />
      </div>
    </div>
  );
}

function NarrowPanes() {
  const shown = useApp((state) => state.narrowPane);
  return (
    <div className="flex min-h-0 flex-1 flex-col">
      <div
        role="tablist"
        aria-label="Panes"
        onKeyDown={(event) =>
          moveAlongTabs(event, PANES.indexOf(shown), (index) => view({ narrowPane: PANES[index] ?? shown }))
        }
        className="flex shrink-0 overflow-x-auto border-b border-line bg-pane"
      >
        {PANES.map((pane) => (
          <button
            key={pane}
            type="button"
            role="tab"
            id={`tab-${pane}`}
            aria-label={NAMES[pane]}
            aria-selected={pane === shown}
            aria-controls="narrow-pane"
            tabIndex={pane === shown ? 0 : -1}
            onClick={() => view({ narrowPane: pane })}
            className={cx(
              'h-10 flex-auto px-2 whitespace-nowrap',
              pane === shown ? 'font-medium text-ink shadow-[inset_0_-2px_0_var(--accent)]' : 'text-ink2',
            )}
          >
            {TAB_NAMES[pane]}
          </button>
        ))}
      </div>
      <div role="tabpanel" id="narrow-pane" aria-labelledby={`tab-${shown}`} className="min-h-0 flex-1">
        <PaneContent pane={shown} />
      </div>
    </div>
  );
}
