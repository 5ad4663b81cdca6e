export type { AnswerTo, EmulatorAnswer, EmulatorNotes, OddCall, ScenarioSummary } from '../worker';
export {
  applyFix,
  edit,
  editIntegration,
  editMethod,
  newEmptyDocument,
  openDocument,
  redo,
  undo,
} from './actions/document';
export { addResponse, deleteResponse, duplicateResponse, editResponse, moveResponse } from './actions/responses';
export {
  addScenario,
  addScenarios,
  deleteScenario,
  duplicateScenario,
  editScenario,
  showScenario,
} from './actions/scenarios';
export { toast, togglePin, view } from './actions/view';
export { emulateLocally } from './emulation';
export { askEngine, evaluate } from './evaluation';
export { getState, useApp, useHistory } from './hooks';
export type { Version } from './persistence/versions';
export { resolvedTheme } from './preferences';
export { answerOffer, startPlayground } from './start';
export * from './state';
