export { EngineClient, type EngineEvent, startEngineWorker } from './client';
export type { ScenarioSummary } from './protocol';
export type { AnswerTo, Question } from './questions';
