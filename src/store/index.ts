export type { AnswerTo, EmulatorAnswer, EmulatorNotes, OddCall, ScenarioSummary } from '../worker';
export * from './actions';
export { emulateLocally } from './emulation';
export { askEngine, evaluate } from './evaluation';
export { documentNow, useApp, useHistory } from './hooks';
export type { Version } from './persistence/versions';
export { resolvedTheme } from './preferences';
export { answerOffer, startPlayground } from './start';
export * from './state';
