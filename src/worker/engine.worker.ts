import type { PlaygroundDocument, Scenario, Simulation } from '../engine';
import { answerScenario, NotHereYet } from '../engine/quick';
import type { EvaluateRequest, FromWorker, ToWorker } from './protocol';
import { summarise } from './summary';

/** Scenarios as last received, so that large bodies cross once. */
const scenarios = new Map<string, Scenario>();

/** The last simulation sent, for questions about it. */
let last: Simulation | undefined;

const post = (message: FromWorker): void => self.postMessage(message);

type Whole = typeof import('./whole');

let whole: Whole | undefined;
const loading = import('./whole').then((module) => {
  whole = module;
  return module;
});

self.onmessage = (event: MessageEvent<ToWorker>): void => {
  const message = event.data;
  switch (message.type) {
    case 'evaluate':
      evaluate(message).catch((error: unknown) =>
        post({ type: 'failed', run: message.run, message: error instanceof Error ? error.message : String(error) }),
      );
      return;
    case 'ask':
      void loading.then(({ answer }) =>
        post({ type: 'answer', ask: message.ask, answer: answer(message.question, last) }),
      );
      return;
    default:
      message satisfies never;
  }
};

async function evaluate(request: EvaluateRequest): Promise<void> {
  const document = assemble(request);
  const active = document.scenarios.find((scenario) => scenario.id === request.active) ?? document.scenarios[0];
  if (active === undefined) return;
  const engine = whole ?? (await firstAnswer(request, document, active));
  post({ type: 'busy', run: request.run, with: `scenario “${active.name}”` });
  const started = performance.now();
  const simulation = engine.simulate(document, active, { ...request.options, trace: true, explain: true });
  last = simulation;
  post({ type: 'active', run: request.run, simulation, milliseconds: performance.now() - started });
  const summaries = document.scenarios.map((scenario) => {
    if (scenario === active) return summarise(scenario.id, simulation);
    post({ type: 'busy', run: request.run, with: `scenario “${scenario.name}”` });
    return summarise(scenario.id, engine.simulate(document, scenario, request.options));
  });
  post({ type: 'summaries', run: request.run, summaries });
}

/** Answers without reasons while they are on their way, unless the answer needs them, and waits for them. */
async function firstAnswer(request: EvaluateRequest, document: PlaygroundDocument, active: Scenario): Promise<Whole> {
  post({ type: 'busy', run: request.run, with: `scenario “${active.name}”` });
  const started = performance.now();
  try {
    const simulation = answerScenario(document, active, request.options);
    post({ type: 'active', run: request.run, simulation, milliseconds: performance.now() - started });
  } catch (thrown) {
    if (!(thrown instanceof NotHereYet)) throw thrown;
  }
  post({ type: 'waiting', run: request.run });
  return loading;
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
