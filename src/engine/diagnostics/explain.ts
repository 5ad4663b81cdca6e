import { isRecord } from '../given';
import type { Run } from '../pipeline/run';
import { evaluationOrder } from '../pipeline/selection';
import type { DocumentPath, LedgerRow, Problem, Reply } from '../simulation';
import { diagnose } from './diagnose';
import { explainLedger } from './ledger-insight';

function scenariosOf(document: unknown): readonly unknown[] {
  const scenarios = isRecord(document) ? document['scenarios'] : undefined;
  return Array.isArray(scenarios) ? scenarios : [];
}

function member(value: unknown, ...names: string[]): unknown {
  return names.reduce((found: unknown, name) => (isRecord(found) ? found[name] : undefined), value);
}

const MOST_SAMPLES = 20;

/** Subjects of the document's scenarios, to find texts that several patterns match. */
function samplesOf(run: Run, document: unknown): string[] {
  const subjects = scenariosOf(document).map((scenario) =>
    run.family === 'lambda'
      ? member(scenario, 'backend', 'lambda', 'errorMessage')
      : member(scenario, 'backend', 'http', 'statusCode'),
  );
  const texts = subjects.flatMap((subject) =>
    typeof subject === 'string' || typeof subject === 'number' ? [String(subject)] : [],
  );
  const statuses = run.family === 'lambda' ? [] : ['200', '400', '404', '500', '503'];
  return [...new Set([...texts, ...statuses])].slice(0, MOST_SAMPLES);
}

function scenarioPathOf(document: unknown, scenario: unknown): DocumentPath | undefined {
  const id = member(scenario, 'id');
  const index = scenariosOf(document).findIndex(
    (other) => other === scenario || (id !== undefined && member(other, 'id') === id),
  );
  return index < 0 ? undefined : ['scenarios', index];
}

/** Gives every response a row of its own where selection never took place. */
function withEvaluations(run: Run): Run {
  if (run.proxy || run.facts.selection !== undefined) return run;
  const responses = run.document.integration.integrationResponses;
  const evaluations = evaluationOrder(responses).flatMap((index, place) => {
    const response = responses[index];
    return response === undefined ? [] : [{ index, order: place + 1, response, verdict: 'ignored' as const }];
  });
  return { ...run, facts: { ...run.facts, selection: { evaluations, selected: null, how: 'not-applicable' } } };
}

/** Everything that can be said about a finished run: the ledger with reasons, and the problems. */
export function explain(
  run: Run,
  reply: Reply,
  document: unknown,
  scenario: unknown,
): { rows: LedgerRow[]; problems: Problem[] } {
  const samples = samplesOf(run, document);
  const ledger = explainLedger(withEvaluations(run), samples);
  const problems = diagnose({
    run,
    document: run.document,
    reply,
    scenarioPath: scenarioPathOf(document, scenario),
    samples,
    ledger,
  });
  return { rows: ledger.map(({ row }) => row), problems };
}
