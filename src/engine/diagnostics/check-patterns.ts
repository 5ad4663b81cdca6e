import type { Problem } from '../simulation';
import { CATALOGUE } from './catalogue';
import type { Check, Inspection } from './inspection';
import type { RowInsight } from './ledger-insight';
import type { CodedNote } from './lint-notes';
import { problem, responsePath } from './problem';

const ANY_ERROR = new Set(['.+', '^.+$', '^.+', '.+$']);

function patternPath(insight: RowInsight): Problem['path'] {
  return [...responsePath(insight.row.index), 'selectionPattern'];
}

function messageOf({ code, text, witness }: CodedNote): string {
  const sentence = text.replace(/[.:]?$/, '.');
  return witness === undefined || CATALOGUE[code].rule === 'SEL-8'
    ? sentence
    : `${sentence} It also matches ${JSON.stringify(witness)}.`;
}

/** An overlap is worth a problem only where a scenario falls into it; the ledger notes it in any case. */
function isProblem({ samples }: Inspection, { row }: RowInsight, { code, witness }: CodedNote): boolean {
  return code !== 'responses-overlap' || row.verdict === 'matches-too' || samples.includes(witness ?? '');
}

/** A near miss is worth a problem only where nothing else matched. */
function nearMiss({ run }: Inspection, insight: RowInsight): Problem[] {
  const { mismatch } = insight;
  if (mismatch?.code === undefined || run.facts.selection?.how === 'pattern') return [];
  return [problem(mismatch.code, { message: mismatch.reason, path: patternPath(insight), fixes: mismatch.fixes })];
}

function anyError({ run }: Inspection, insight: RowInsight): Problem[] {
  if (run.family !== 'lambda' || !ANY_ERROR.has(insight.row.pattern ?? '')) return [];
  return [
    problem('any-error-pattern', {
      message: `${insight.row.pattern ?? ''} stands for any error message without a line break, and for no success.`,
      path: patternPath(insight),
    }),
  ];
}

/** Checks of every pattern, alone, against the subject and against the others. */
export const checkPatterns: Check = (inspection) =>
  inspection.ledger.flatMap((insight) => [
    ...insight.notes
      .filter((note) => isProblem(inspection, insight, note))
      .map((note) =>
        problem(note.code, {
          message: messageOf(note),
          path: patternPath(insight),
          ...(note.range === undefined ? {} : { range: note.range }),
          fixes: note.fixes,
        }),
      ),
    ...nearMiss(inspection, insight),
    ...anyError(inspection, insight),
  ]);
