import { ListPlus, Plus } from 'lucide-react';
import { kindOf } from '../../document';
import { addScenario, addScenarios, type ScenarioSummary, useApp } from '../../store';
import { Button } from '../parts/Button';
import { PaneFrame } from '../parts/PaneFrame';
import { ScenarioRow } from './ScenarioRow';
import { usualOutcomes } from './usual-outcomes';

/** Every scenario against the present configuration: what was selected, what came out, and whether it was expected. */
export function ScenariosPanel() {
  const { scenarios, summaries, before, active, responses, kind } = useApp((state) => ({
    scenarios: state.document.scenarios,
    summaries: state.summaries,
    before: state.summariesBefore,
    active: state.activeScenario,
    responses: state.document.method.integration.integrationResponses,
    kind: kindOf(state.document.method.integration),
  }));
  const missing = usualOutcomes(kind, scenarios);
  const unreached = responses.filter(
    (_, index) => summaries.length > 0 && summaries.every((summary) => summary.selected !== index),
  );
  const failing = summaries.filter((summary) => summary.verification?.holds === false).length;
  const pinned = summaries.filter((summary) => summary.verification !== undefined).length;
  const remarks = [
    String(scenarios.length),
    failing > 0 ? `${failing} of ${pinned} expectations fail` : pinned > 0 ? `all ${pinned} expectations hold` : '',
    unreached.length > 0
      ? `no scenario reaches ${unreached.map((response) => response.selectionPattern || 'the default').join(', ')}`
      : '',
  ].filter(Boolean);
  return (
    <PaneFrame
      pane="scenarios"
      title="All scenarios"
      aside={
        <>
          <span className="min-w-0 truncate text-ink3">{remarks.join(' · ')}</span>
          <span className="ml-auto flex gap-1">
            {missing.length > 0 && (
              <Button
                onClick={() => addScenarios(missing)}
                title={`Adds ${missing.map((each) => each.name).join(', ')}`}
              >
                <ListPlus size={14} />
                <span className="max-sm:sr-only">Add the usual outcomes</span>
              </Button>
            )}
            <Button onClick={addScenario}>
              <Plus size={14} />
              <span className="max-sm:sr-only">Add scenario</span>
            </Button>
          </span>
        </>
      }
    >
      <div className="shrink-0 overflow-x-auto">
        <table className="w-full min-w-170 table-fixed border-collapse">
          <thead className="text-left text-sm text-ink3">
            <tr>
              <th className="w-[15%] pb-1 font-normal">Scenario</th>
              <th className="w-[21%] pb-1 font-normal">Subject</th>
              <th className="w-[16%] pb-1 font-normal">Selected</th>
              <th className="w-[8%] pb-1 font-normal">Status</th>
              <th className="pb-1 font-normal">Body</th>
              <th className="w-[18%] pb-1 font-normal">Expected</th>
            </tr>
          </thead>
          <tbody>
            {scenarios.map((scenario) => (
              <ScenarioRow
                key={scenario.id}
                scenario={scenario}
                summary={find(summaries, scenario.id)}
                before={find(before, scenario.id)}
                active={scenario.id === active}
              />
            ))}
          </tbody>
        </table>
      </div>
    </PaneFrame>
  );
}

const find = (list: readonly ScenarioSummary[], id: string): ScenarioSummary | undefined =>
  list.find((summary) => summary.id === id);
