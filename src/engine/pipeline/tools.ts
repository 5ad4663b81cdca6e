import type { JsonCheck } from '../json';
import type { LedgerRow, Problem, Reply } from '../simulation';
import type { RecorderMaker } from '../vtl';
import type { Run } from './run';

/** What turns a finished run into reasons, problems and fixes. */
export type Explain = (
  run: Run,
  reply: Reply,
  document: unknown,
  scenario: unknown,
) => { rows: LedgerRow[]; problems: Problem[] };

/** The parts of the engine that tell reasons: an answer is the same without them, so a page may fetch them later. */
export interface Tools {
  explain: Explain;
  recorder: RecorderMaker;
  checkJson: (text: string) => JsonCheck;
}
