export type * from '../engine';
export {
  DEFAULT_HTTP,
  DEFAULT_LAMBDA,
  freshScenarioId,
  LAMBDA_URI,
  newDocument,
  newIntegrationResponse,
  newScenario,
} from './defaults';
export { type ParsedDocument, parseDocument, parseDocumentText } from './parse';
export { applyEdits } from './paths';
export { CURRENT_VERSION } from './versions';
