import type { Scenario } from '../../document';
import { useApp } from '../../store';

/** The scenario in view and its place in the document. */
export function useScenario(): { scenario: Scenario | undefined; index: number } {
  return useApp((state) => {
    const index = state.document.scenarios.findIndex((each) => each.id === state.activeScenario);
    return { scenario: state.document.scenarios[index], index };
  });
}
