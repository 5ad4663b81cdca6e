import type { FullDocument } from '../pipeline/normalise';
import type { Run } from '../pipeline/run';
import type { DocumentPath, Problem, Reply } from '../simulation';
import type { RowInsight } from './ledger-insight';

/** What the checks look at: a finished run, its reply, and where the scenario stands in the document. */
export interface Inspection {
  run: Run;
  document: FullDocument;
  reply: Reply;
  /** Undefined when the scenario is not part of the document. */
  scenarioPath: DocumentPath | undefined;
  /** Subjects of the document's scenarios. */
  samples: readonly string[];
  /** The match ledger with its explanations. */
  ledger: readonly RowInsight[];
}

/** One group of checks. */
export type Check = (inspection: Inspection) => Problem[];
