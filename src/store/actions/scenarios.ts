import { DEFAULT_HTTP, DEFAULT_LAMBDA, freshScenarioId, newScenario, type Scenario } from '../../document';
import type { EditNote } from '../state';
import { closeEditGroup, store } from '../store';
import { edit, groupedBy } from './document';
import { toast } from './view';

/** Changes the scenario in view. */
export function editScenario(note: EditNote, change: (scenario: Scenario) => Scenario): void {
  const { activeScenario } = store.getState();
  edit(groupedBy(note, activeScenario), (document) => ({
    ...document,
    scenarios: document.scenarios.map((scenario) => (scenario.id === activeScenario ? change(scenario) : scenario)),
  }));
}

/** Brings a scenario into view. */
export function showScenario(id: string): void {
  closeEditGroup();
  store.setState({ activeScenario: id, traceStep: null, pinnedLink: null, hoverLink: null });
}

/** Adds scenarios after the last one and shows the first of them. */
export function addScenarios(outcomes: readonly (Pick<Scenario, 'name' | 'backend'> & Partial<Scenario>)[]): void {
  const { document } = store.getState();
  const scenarios = [...document.scenarios];
  for (const outcome of outcomes) {
    const made = newScenario(freshScenarioId(scenarios), outcome.name, outcome.backend);
    scenarios.push({ ...made, ...outcome, id: made.id });
  }
  const shown = scenarios[document.scenarios.length];
  if (shown === undefined) return;
  edit({ label: outcomes.length === 1 ? 'Add scenario' : `Add ${outcomes.length} scenarios` }, (before) => ({
    ...before,
    scenarios,
  }));
  store.setState({ activeScenario: shown.id });
}

/** Adds an empty scenario of the kind the integration calls for. */
export function addScenario(): void {
  const { document } = store.getState();
  const http = document.method.integration.type.startsWith('HTTP');
  addScenarios([
    {
      name: `Scenario ${document.scenarios.length + 1}`,
      backend: http ? { http: DEFAULT_HTTP } : { lambda: DEFAULT_LAMBDA },
    },
  ]);
}

/** Puts a copy of a scenario at the end, and shows it. */
export function duplicateScenario(id: string): void {
  const { document } = store.getState();
  const original = document.scenarios.find((scenario) => scenario.id === id);
  if (original === undefined) return;
  const copy = { ...structuredClone(original), id: freshScenarioId(document.scenarios), name: `${original.name} copy` };
  edit({ label: 'Duplicate scenario' }, (before) => ({ ...before, scenarios: [...before.scenarios, copy] }));
  store.setState({ activeScenario: copy.id });
}

/** Deletes a scenario; the last one stays, since the panes need one. */
export function deleteScenario(id: string): void {
  const { document, activeScenario } = store.getState();
  if (document.scenarios.length < 2) return;
  const scenarios = document.scenarios.filter((scenario) => scenario.id !== id);
  edit({ label: 'Delete scenario' }, (before) => ({ ...before, scenarios }));
  if (activeScenario === id) store.setState({ activeScenario: scenarios[0]?.id ?? '' });
  toast('Scenario deleted', true);
}
