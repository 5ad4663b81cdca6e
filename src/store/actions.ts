import {
  DEFAULT_HTTP,
  DEFAULT_LAMBDA,
  type Fix,
  freshScenarioId,
  type Integration,
  type IntegrationResponse,
  type Method,
  newDocument,
  newIntegrationResponse,
  newScenario,
  type PlaygroundDocument,
  type Scenario,
} from '../document';
import type { AppState, EditNote, ImportedSource, ViewState } from './state';
import { closeEditGroup, store } from './store';

/** Replaces the document by what `change` makes of it, as one step of undo. */
export function edit(note: EditNote, change: (document: PlaygroundDocument) => PlaygroundDocument): void {
  const { document } = store.getState();
  const next = change(document);
  if (next === document) return;
  store.setState({ document: next, lastEdit: note, traceStep: null, pinnedLink: null, hoverLink: null });
}

/** Opens a whole document (a link, an example, an import); what was there before comes back with undo. */
export function openDocument(document: PlaygroundDocument, label: string, source: ImportedSource | null = null): void {
  closeEditGroup();
  store.setState({
    document,
    activeScenario: document.scenarios[0]?.id ?? '',
    source,
    opened: store.getState().opened + 1,
    lastEdit: { label },
    openResponse: 'live',
    traceStep: null,
    summariesBefore: [],
    pinned: null,
  });
}

export function editMethod(note: EditNote, change: (method: Method) => Method): void {
  edit(note, (document) => ({ ...document, method: change(document.method) }));
}

export function editIntegration(note: EditNote, change: (integration: Integration) => Integration): void {
  editMethod(note, (method) => ({ ...method, integration: change(method.integration) }));
}

function editResponses(note: EditNote, change: (list: IntegrationResponse[]) => IntegrationResponse[]): void {
  editIntegration(note, (integration) => ({
    ...integration,
    integrationResponses: change(integration.integrationResponses),
  }));
}

/**
 * Changes one integration response, which then stays open: were the editor to follow the selected one, a pattern that
 * stops matching while it is typed would take the field from under the caret.
 */
export function editResponse(
  index: number,
  note: EditNote,
  change: (response: IntegrationResponse) => IntegrationResponse,
): void {
  editResponses({ ...note, ...(note.group === undefined ? {} : { group: `${note.group} ${index}` }) }, (list) =>
    list.map((response, at) => (at === index ? change(response) : response)),
  );
  store.setState({ openResponse: index });
}

/** Adds an integration response, with the method response it needs, and opens it. */
export function addResponse(statusCode: string, selectionPattern?: string): void {
  const { document } = store.getState();
  const at = document.method.integration.integrationResponses.length;
  editMethod({ label: 'Add integration response' }, (method) => ({
    ...method,
    methodResponses: method.methodResponses.some((response) => response.statusCode === statusCode)
      ? method.methodResponses
      : [...method.methodResponses, { statusCode, responseModels: { 'application/json': 'Empty' } }],
    integration: {
      ...method.integration,
      integrationResponses: [
        ...method.integration.integrationResponses,
        newIntegrationResponse(statusCode, selectionPattern),
      ],
    },
  }));
  store.setState({ openResponse: at });
}

export function duplicateResponse(index: number): void {
  editResponses({ label: 'Duplicate integration response' }, (list) => {
    const original = list[index];
    return original === undefined ? list : list.toSpliced(index + 1, 0, structuredClone(original));
  });
  store.setState({ openResponse: index + 1 });
}

export function deleteResponse(index: number): void {
  editResponses({ label: 'Delete integration response' }, (list) => list.toSpliced(index, 1));
  store.setState({ openResponse: 'live' });
  toast('Integration response deleted', true);
}

/** Moves an integration response to another place in the list. */
export function moveResponse(from: number, to: number): void {
  const { document } = store.getState();
  const list = document.method.integration.integrationResponses;
  const moved = list[from];
  if (moved === undefined || to < 0 || to >= list.length || to === from) return;
  editResponses({ label: 'Reorder integration responses' }, (all) => all.toSpliced(from, 1).toSpliced(to, 0, moved));
  if (store.getState().openResponse === from) store.setState({ openResponse: to });
}

/** Changes the scenario in view. */
export function editScenario(note: EditNote, change: (scenario: Scenario) => Scenario): void {
  const { activeScenario } = store.getState();
  edit({ ...note, ...(note.group === undefined ? {} : { group: `${note.group} ${activeScenario}` }) }, (document) => ({
    ...document,
    scenarios: document.scenarios.map((scenario) => (scenario.id === activeScenario ? change(scenario) : scenario)),
  }));
}

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

/** Applies a problem's fix as one step of undo. The code that validates the result is fetched on first use. */
export async function applyFix(fix: Fix): Promise<void> {
  const { applyEdits } = await import('../document/apply-edits');
  closeEditGroup();
  const result = applyEdits(store.getState().document, fix.edits);
  if (!result.ok) {
    toast(result.message, false);
    return;
  }
  edit({ label: fix.label }, () => result.document);
  toast(fix.label, true);
}

export function undo(): void {
  closeEditGroup();
  store.temporal.getState().undo();
}

export function redo(): void {
  closeEditGroup();
  store.temporal.getState().redo();
}

/** Changes how things are shown; no part of the document. */
export function view(change: Partial<ViewState>): void {
  store.setState(change);
}

let toasts = 0;

/** Says something for a few seconds, with a way back where `undoable`. */
export function toast(text: string, undoable: boolean): void {
  toasts += 1;
  store.setState({ toast: { id: toasts, text, undo: undoable } });
}

/** Keeps the present run for comparison, or lets it go. */
export function togglePin(): void {
  const { pinned, simulation, document, activeScenario } = store.getState();
  const scenarioName = document.scenarios.find((scenario) => scenario.id === activeScenario)?.name ?? '';
  store.setState({ pinned: pinned === null && simulation !== null ? { simulation, scenarioName } : null });
}

/** The state as it is now, for commands. */
export function getState(): AppState {
  return store.getState();
}

/** Whether evaluation waits to be told to go on. */
export function isPaused(): boolean {
  return store.getState().run.kind === 'paused';
}

/** Starts over; the document that was there comes back with undo. */
export function newEmptyDocument(): void {
  openDocument(newDocument(), 'Start from an empty document');
  toast('Started from an empty document', true);
}
