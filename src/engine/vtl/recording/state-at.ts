import type { TemplateTrace } from '../trace';

/** A variable as it stands at a step. */
export interface VariableState {
  name: string;
  preview: string;
  type: string;
}

/** The output so far and all variables after step `n` (0-based, clamped), in the order of their first assignment. */
export function stateAt(trace: TemplateTrace, n: number): { output: string; variables: VariableState[] } {
  const last = Math.max(0, Math.min(n, trace.steps.length - 1));
  const variables = new Map<string, VariableState>();
  for (const step of trace.steps.slice(0, last + 1)) {
    for (const { name, preview, type } of step.assigned ?? []) {
      if (preview === null) variables.delete(name);
      else variables.set(name, { name, preview, type });
    }
  }
  return { output: trace.output.slice(0, trace.steps[last]?.outLength ?? 0), variables: [...variables.values()] };
}
