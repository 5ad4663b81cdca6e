import type { Simulation } from '../engine';
import type { ScenarioSummary } from './protocol';

/** Longer bodies stay in the worker but for their start, in characters. */
const BODY_KEPT = 20_000;

/** The few figures of a simulation that the table of all scenarios needs. */
export function summarise(id: string, simulation: Simulation): ScenarioSummary {
  const { reply, selection, verification } = simulation;
  return {
    id,
    subject: selection.subject?.value ?? null,
    selected: selection.selected,
    how: selection.how,
    statusCode: reply.statusCode,
    body: reply.text === undefined ? '[Binary Data]' : reply.text.slice(0, BODY_KEPT),
    bodyIsWhole: reply.text !== undefined && reply.text.length <= BODY_KEPT,
    bodyBytes: reply.bytes.length,
    headers: reply.headers.filter((header) => !header.generated).map(({ name, value }) => ({ name, value })),
    gatewayResponseType: reply.gatewayResponseType,
    verification,
  };
}
