import { type AnswerTo, EngineClient, type EngineEvent, type Question, startEngineWorker } from '../worker';
import { runMark } from './run-mark';
import { store } from './store';

let client: EngineClient | undefined;

/** Starts the engine and evaluates from now on whenever the document or the scenario in view changes. */
export function startEvaluation(): void {
  client = new EngineClient(startEngineWorker, receive);
  if (runMark.diedRunning()) store.setState({ run: { kind: 'paused' } });
  else evaluate();
  store.subscribe((state, before) => {
    if (state.document === before.document && state.activeScenario === before.activeScenario) return;
    if (state.opened !== before.opened) store.setState({ summariesBefore: [], summaries: [] });
    else if (state.document !== before.document) store.setState({ summariesBefore: state.summaries });
    if (state.run.kind !== 'paused') evaluate();
  });
}

/** Evaluates now; also what ends a pause. */
export function evaluate(): void {
  const { document, activeScenario } = store.getState();
  if (client === undefined) return;
  runMark.begin();
  store.setState({ run: { kind: 'running' } });
  client.evaluate({ document, active: activeScenario, options: {} });
}

/** Asks the engine about some text for an editor. */
export function askEngine<Q extends Question>(question: Q): Promise<AnswerTo<Q> | undefined> {
  return client === undefined ? Promise.resolve(undefined) : client.ask(question);
}

function receive(event: EngineEvent): void {
  switch (event.type) {
    case 'active':
      store.setState({ simulation: event.simulation, run: { kind: 'done', milliseconds: event.milliseconds } });
      return;
    case 'summaries':
      store.setState({ summaries: event.summaries });
      return;
    case 'timeout':
      store.setState({ run: { kind: 'timeout', with: event.with } });
      return;
    case 'failed':
      store.setState({ run: { kind: 'failed', message: event.message } });
      return;
    case 'idle':
      runMark.end();
      return;
    default:
      event satisfies never;
  }
}
