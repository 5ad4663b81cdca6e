import { HTTP_PRESETS, type IntegrationKind, LAMBDA_PRESETS, type Scenario } from '../../document';

type Outcome = Pick<Scenario, 'name' | 'backend'>;

const LAMBDA = ['Success', 'Error thrown', 'Time-out', 'Out of memory', 'Process exit', 'Throttled'];
const HTTP = ['200 JSON', '400 Bad Request', '404 Not Found', '503 HTML page', 'Connection refused', 'Time-out'];

/** The outcomes that every backend of a kind has sooner or later, less those that a scenario already covers. */
export function usualOutcomes(kind: IntegrationKind, scenarios: readonly Scenario[]): Outcome[] {
  return offered(kind).filter((outcome) => scenarios.every((scenario) => scenario.name !== outcome.name));
}

function offered(kind: IntegrationKind): Outcome[] {
  switch (kind) {
    case 'lambda':
      return LAMBDA_PRESETS.filter((preset) => LAMBDA.includes(preset.name)).map(({ name, backend }) => ({
        name,
        backend: { lambda: backend },
      }));
    case 'http':
    case 'aws':
      return HTTP_PRESETS.filter((preset) => HTTP.includes(preset.name)).map(({ name, backend }) => ({
        name,
        backend: { http: backend },
      }));
    case 'mock':
      return [];
    default:
      return kind satisfies never;
  }
}
