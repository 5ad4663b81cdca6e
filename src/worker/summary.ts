import type { Simulation } from '../engine';
import type { ScenarioSummary } from './protocol';

const BODY_EXCERPT = 400;

/** The few figures of a simulation that the table of all scenarios needs. */
export function summarise(id: string, simulation: Simulation): ScenarioSummary {
  const { reply, selection, problems, verification } = simulation;
  return {
    id,
    subject: selection.subject?.value ?? null,
    selected: selection.selected,
    how: selection.how,
    statusCode: reply.statusCode,
    body: reply.text === undefined ? '[Binary Data]' : reply.text.slice(0, BODY_EXCERPT),
    bodyBytes: reply.bytes.length,
    headers: reply.headers.filter((header) => !header.generated).map(({ name, value }) => ({ name, value })),
    gatewayResponseType: reply.gatewayResponseType,
    problems: {
      errors: problems.filter((problem) => problem.severity === 'error').length,
      warnings: problems.filter((problem) => problem.severity === 'warning').length,
    },
    verification,
  };
}
