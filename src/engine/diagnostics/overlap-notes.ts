import { LruCache } from '../pipeline/lru-cache';
import type { Evaluation } from '../pipeline/selection';
import { overlapWitness, shadows } from '../regex';
import type { CodedNote } from './lint-notes';

interface Overlap {
  shadowed: boolean;
  witness: string | null;
}

const overlaps = new LruCache<Overlap>(1024);

function overlapOf(earlier: string, later: string, samples: readonly string[]): Overlap {
  return overlaps.get(JSON.stringify([earlier, later, samples]), () => ({
    shadowed: shadows(earlier, later) === 'always',
    witness: overlapWitness(earlier, later, samples),
  }));
}

const patternOf = (evaluation: Evaluation): string | undefined => {
  const { selectionPattern } = evaluation.response;
  return evaluation.verdict === 'invalid-pattern' || selectionPattern === '' ? undefined : selectionPattern;
};

/** How an evaluated response collides with those before it in the order of evaluation (SEL-8). */
export function overlapNotes(
  evaluation: Evaluation,
  all: readonly Evaluation[],
  samples: readonly string[],
): CodedNote[] {
  const pattern = patternOf(evaluation);
  if (pattern === undefined) return [];
  for (const earlier of all) {
    if (earlier.order >= evaluation.order) break;
    const other = patternOf(earlier);
    if (other === undefined) continue;
    const { shadowed, witness } = overlapOf(other, pattern, samples);
    const { statusCode } = earlier.response;
    const shown = witness === null ? {} : { witness };
    if (shadowed)
      return [
        {
          code: 'response-unreachable',
          text: `Never reached: response ${statusCode} matches everything that this one matches.`,
          ...shown,
          fixes: [],
        },
      ];
    if (witness !== null)
      return [
        {
          code: 'responses-overlap',
          text: `Response ${statusCode} also matches ${JSON.stringify(witness)} and comes first.`,
          witness,
          fixes: [],
        },
      ];
  }
  return [];
}
