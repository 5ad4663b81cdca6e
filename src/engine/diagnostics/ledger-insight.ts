import { ledgerRow } from '../pipeline/ledger';
import type { Run } from '../pipeline/run';
import type { Evaluation } from '../pipeline/selection';
import type { LedgerRow, Subject } from '../simulation';
import { type CodedNote, lintNotes } from './lint-notes';
import { type Mismatch, mismatch } from './mismatch';
import { overlapNotes } from './overlap-notes';

/** A row of the ledger with everything that can be said about it. */
export interface RowInsight {
  row: LedgerRow;
  notes: CodedNote[];
  mismatch: Mismatch | undefined;
}

/** Matching that was given up once is not tried again. */
function reasonFor(evaluation: Evaluation, pattern: string, subject: Subject | undefined): Mismatch | undefined {
  if (evaluation.verdict === 'undecided')
    return { reason: 'Matching took too many steps and was given up.', code: 'pattern-too-slow', fixes: [] };
  if (evaluation.verdict !== 'no-match' || subject?.present !== true) return undefined;
  return mismatch(pattern, subject.value, evaluation.index);
}

function insight(run: Run, evaluation: Evaluation, all: readonly Evaluation[], samples: readonly string[]): RowInsight {
  const { subject } = run.facts;
  const row = ledgerRow(evaluation, subject);
  const pattern = row.pattern;
  if (pattern === undefined || evaluation.verdict === 'invalid-pattern') return { row, notes: [], mismatch: undefined };
  const notes = [...lintNotes(pattern, evaluation.index, run.family), ...overlapNotes(evaluation, all, samples)];
  const why = reasonFor(evaluation, pattern, subject);
  return {
    row: { ...row, reason: why?.reason ?? row.reason, fixes: why?.fixes ?? [], notes },
    notes,
    mismatch: why,
  };
}

/** The match ledger, explained: reasons, notes and fixes for every response in order of evaluation. */
export function explainLedger(run: Run, samples: readonly string[]): RowInsight[] {
  const evaluations = run.facts.selection?.evaluations ?? [];
  return evaluations.map((evaluation) => insight(run, evaluation, evaluations, samples));
}
