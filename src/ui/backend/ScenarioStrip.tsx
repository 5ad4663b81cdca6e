import { Copy, Ellipsis, Pencil, Plus, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { addScenario, deleteScenario, duplicateScenario, editScenario, showScenario, useApp } from '../../store';
import { Button } from '../parts/Button';
import { cx } from '../parts/class-names';
import { Menu } from '../parts/Menu';

const TONES: Record<string, string> = {
  '2': 'bg-ok-bg text-ok',
  '3': 'bg-info-bg text-info',
  '4': 'bg-warn-bg text-warn',
  '5': 'bg-err-bg text-err',
};

/** The named backend outcomes of the document; the one in view drives the panes. */
export function ScenarioStrip() {
  const { scenarios, active, summaries } = useApp((state) => ({
    scenarios: state.document.scenarios,
    active: state.activeScenario,
    summaries: state.summaries,
  }));
  const [renaming, setRenaming] = useState(false);
  const rename = (name: string) => {
    setRenaming(false);
    if (name.trim() !== '') editScenario({ label: 'Rename scenario' }, (before) => ({ ...before, name: name.trim() }));
  };
  return (
    <div role="group" aria-label="Scenarios" className="flex flex-wrap items-center gap-1.5">
      {scenarios.map((scenario) => {
        const status = summaries.find((summary) => summary.id === scenario.id)?.statusCode;
        if (renaming && scenario.id === active) {
          return (
            <input
              key={scenario.id}
              aria-label="Name of the scenario"
              defaultValue={scenario.name}
              // biome-ignore lint/a11y/noAutofocus: the user has just asked to type here
              autoFocus
              onFocus={(event) => event.target.select()}
              onBlur={(event) => rename(event.target.value)}
              onKeyDown={(event) => {
                if (event.key === 'Enter') rename(event.currentTarget.value);
                if (event.key === 'Escape') setRenaming(false);
              }}
              className="h-5.5 w-36 rounded-full border border-accent bg-pane px-2.5 text-sm outline-none"
            />
          );
        }
        return (
          <button
            key={scenario.id}
            type="button"
            aria-pressed={scenario.id === active}
            onClick={() => showScenario(scenario.id)}
            onDoubleClick={() => setRenaming(true)}
            className={cx(
              'max-w-full truncate rounded-full px-2.5 py-px text-sm font-medium',
              TONES[String(status).charAt(0)] ?? 'bg-sunk text-ink2',
              scenario.id === active && 'outline-2 outline-offset-1 outline-accent',
            )}
          >
            {scenario.name}
          </button>
        );
      })}
      <Button icon className="h-5.5! w-5.5!" aria-label="Add scenario" title="Add scenario" onClick={addScenario}>
        <Plus size={14} />
      </Button>
      <Menu
        label="Scenario actions"
        trigger={<Ellipsis size={14} />}
        triggerClassName="h-5.5! w-5.5!"
        items={[
          { label: 'Rename…', icon: Pencil, run: () => setRenaming(true) },
          { label: 'Duplicate', icon: Copy, run: () => duplicateScenario(active) },
          { label: 'Delete', icon: Trash2, run: () => deleteScenario(active), disabled: scenarios.length < 2 },
        ]}
      />
    </div>
  );
}
