import { type PlaygroundDocument, type Scenario, type Simulation, simulate } from '../engine';
import { answer } from './answer';
import type { EvaluateRequest, FromWorker, ToWorker } from './protocol';
import { summarise } from './summary';

/** Scenarios as last received, so that large bodies cross once. */
const scenarios = new Map<string, Scenario>();

/** The last simulation sent, for questions about it. */
let last: Simulation | undefined;

const post = (message: FromWorker): void => self.postMessage(message);

self.onmessage = (event: MessageEvent<ToWorker>): void => {
  const message = event.data;
  switch (message.type) {
    case 'evaluate':
      evaluate(message);
      return;
    case 'ask':
      post({ type: 'answer', ask: message.ask, answer: answer(message.question, last) });
      return;
    default:
      message satisfies never;
  }
};

function evaluate(request: EvaluateRequest): void {
  try {
    const document = assemble(request);
    const active = document.scenarios.find((scenario) => scenario.id === request.active) ?? document.scenarios[0];
    if (active === undefined) return;
    post({ type: 'busy', run: request.run, with: `scenario “${active.name}”` });
    const started = performance.now();
    const simulation = simulate(document, active, { ...request.options, trace: true, explain: true });
    last = simulation;
    post({ type: 'active', run: request.run, simulation, milliseconds: performance.now() - started });
    const summaries = document.scenarios.map((scenario) => {
      if (scenario === active) return summarise(scenario.id, simulation);
      post({ type: 'busy', run: request.run, with: `scenario “${scenario.name}”` });
      return summarise(scenario.id, simulate(document, scenario, request.options));
    });
    post({ type: 'summaries', run: request.run, summaries });
  } catch (error) {
    post({ type: 'failed', run: request.run, message: error instanceof Error ? error.message : String(error) });
  }
}

function assemble(request: EvaluateRequest): PlaygroundDocument {
  const present = new Set<string>();
  const list: Scenario[] = [];
  for (const reference of request.scenarios) {
    if ('scenario' in reference) scenarios.set(reference.scenario.id, reference.scenario);
    const scenario = scenarios.get('scenario' in reference ? reference.scenario.id : reference.known);
    if (scenario === undefined) continue;
    present.add(scenario.id);
    list.push(scenario);
  }
  for (const id of scenarios.keys()) if (!present.has(id)) scenarios.delete(id);
  return { ...request.document, scenarios: list };
}

post({ type: 'ready' });
