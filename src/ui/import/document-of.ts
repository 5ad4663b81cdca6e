import {
  type Backend,
  type Integration,
  kindOf,
  newScenario,
  type PlaygroundDocument,
  type Scenario,
} from '../../document';
import type { ImportedMethod } from '../../interop/import/result';
import { askEngine } from '../../store';

/** A document of an imported method, with a scenario for each response that an example is found for. */
export async function documentOf(method: ImportedMethod): Promise<PlaygroundDocument> {
  const part = method.build();
  return {
    version: 1,
    name: method.label,
    api: part.api,
    method: part.method,
    scenarios: await suggestScenarios(part.method.integration),
  };
}

async function suggestScenarios(integration: Integration): Promise<Scenario[]> {
  const kind = kindOf(integration);
  const success = newScenario('s1', 'Success', kind === 'http' || kind === 'aws' ? httpBackend(200) : undefined);
  if (kind === 'mock') return [newScenario('s1', 'Request', {})];
  const patterns = integration.integrationResponses.flatMap((response) => response.selectionPattern || []);
  const examples = (await askEngine({ kind: 'examples-of', patterns })) ?? [];
  const others = patterns.flatMap((pattern, at) => {
    const example = examples[at];
    if (example === undefined || example === '') return [];
    const backend = kind === 'lambda' ? lambdaError(example) : httpBackend(Number(example));
    const fits = kind === 'lambda' || /^[1-5]\d\d$/.test(example);
    return fits && !(kind !== 'lambda' && example === '200')
      ? [newScenario(`s${at + 2}`, `Matches ${pattern}`.slice(0, 40), backend)]
      : [];
  });
  return [success, ...others];
}

function lambdaError(errorMessage: string): Backend {
  return { lambda: { outcome: 'error', errorMessage, errorType: 'Error', runtime: 'nodejs', stackTrace: [] } };
}

function httpBackend(statusCode: number): Backend {
  return {
    http: {
      outcome: 'response',
      statusCode,
      headers: [{ name: 'Content-Type', value: 'application/json' }],
      body: { text: statusCode < 400 ? '{"id":42}' : `{"error":"status ${statusCode}"}` },
    },
  };
}
