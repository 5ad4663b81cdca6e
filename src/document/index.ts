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
export {
  HEADER_TARGET,
  type HeaderMapping,
  mappingsOf,
  methodResponseOf,
  SOURCE_KINDS,
  withDeclaredHeader,
  withMappings,
  withMethodResponse,
} from './headers';
export { INTEGRATION_KINDS, type IntegrationKind, isProxy, kindOf, withKind, withProxy } from './integration';
export { ACCEPT_PRESETS, HTTP_PRESETS, headerValue, LAMBDA_PRESETS, type Preset } from './presets';
