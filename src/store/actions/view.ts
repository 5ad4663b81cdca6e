import type { ViewState } from '../state';
import { store } from '../store';

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
