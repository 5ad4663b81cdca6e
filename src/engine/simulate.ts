import { explain } from './diagnostics/explain';
import { checkJson } from './json';
import type { PlaygroundDocument, Scenario } from './model';
import { answerScenario } from './pipeline/simulate';
import type { Tools } from './pipeline/tools';
import type { Simulation, SimulationOptions } from './simulation';
import { traceRecorder } from './vtl';

const TOOLS: Tools = { explain, recorder: traceRecorder(), checkJson };

/**
 * Simulates what API Gateway returns to its client for one scenario. Pure and deterministic; never throws for any
 * document, scenario or option; members that are missing get defaults. Explaining and tracing change no answer.
 */
export function simulate(
  document: PlaygroundDocument,
  scenario: Scenario,
  options: SimulationOptions = {},
): Simulation {
  return answerScenario(document, scenario, options, TOOLS);
}
