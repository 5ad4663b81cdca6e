export { EngineClient, type EngineEvent, startEngineWorker } from './client';
export type { EmulatorAnswer, EmulatorClient } from './emulator/client';
export type { EmulatorNotes, EmulatorOutcome, OddCall } from './emulator/protocol';
export type { ScenarioSummary } from './protocol';
export type { AnswerTo, Question } from './questions';
