import type { Step, Subject } from '../simulation';
import { configurationError } from './failure';
import { done, failedAt, type Result, type Run, stepText } from './run';
import type { Evaluation } from './selection';
import { isDefault, selectResponse } from './selection';

/** Records the subject (SEL-2). */
function recordSubject(run: Run, subject: Subject): void {
  run.facts.subject = subject;
  run.steps.push({
    id: 'subject',
    title: 'Subject',
    summary: subject.note,
    state: subject.present ? 'done' : 'passed',
    rule: subject.rule,
    grade: subject.grade,
    output: stepText(subject.kind, subject.value),
    detail: { kind: 'none' },
  });
}

const title = 'Selection';

function how(evaluation: Evaluation, others: number, defaults: number): Pick<Step, 'summary' | 'rule' | 'grade'> {
  const { response, verdict } = evaluation;
  if (verdict === 'default-selected' && defaults > 1)
    return {
      summary: `No pattern matches the whole subject. ${defaults} responses have no pattern; the one with the lowest status code (${response.statusCode}) is used, which AWS does not document.`,
      rule: 'SEL-10',
      grade: 'inferred',
    };
  if (verdict === 'default-selected')
    return {
      summary: `No pattern matches the whole subject, so the default response (${response.statusCode}) is used.`,
      rule: 'SEL-6',
      grade: 'recorded',
    };
  const summary = `${response.selectionPattern ?? ''} matches the whole subject: response ${response.statusCode} is used.`;
  if (others === 0) return { summary, rule: 'SEL-3', grade: 'reported' };
  return {
    summary: `${summary} ${others} more ${others === 1 ? 'pattern matches' : 'patterns match'} too; the lowest status code is taken first, which AWS does not document.`,
    rule: 'SEL-8',
    grade: 'inferred',
  };
}

/** Selects the integration response and records how (SEL-3 … SEL-11). */
export function select(run: Run, subject: Subject, endpointStatus: number): Result<Evaluation> {
  recordSubject(run, subject);
  const result = selectResponse(run.document.integration.integrationResponses, subject, run.traced);
  run.facts.selection = result;
  const chosen = result.evaluations.find((evaluation) => evaluation.index === result.selected);
  if (chosen === undefined)
    return failedAt(
      run,
      'selection',
      title,
      configurationError(
        `No match for output mapping and no default output mapping configured. Endpoint Response Status Code: ${endpointStatus}`,
        {
          reason: 'No pattern matches the whole subject, and there is no default response.',
          rule: 'SEL-11',
          grade: 'reported',
          backendCalled: run.family !== 'mock',
        },
      ),
    );
  run.facts.selected = { index: chosen.index, response: chosen.response };
  const others = result.evaluations.filter((evaluation) => evaluation.verdict === 'matches-too').length;
  const defaults = result.evaluations.filter((evaluation) => isDefault(evaluation.response)).length;
  run.steps.push({
    id: 'selection',
    title,
    ...how(chosen, others, defaults),
    state: 'done',
    input: stepText('Subject', subject.value),
    detail: { kind: 'none' },
    path: ['method', 'integration', 'integrationResponses', chosen.index, 'selectionPattern'],
  });
  return done(chosen);
}
