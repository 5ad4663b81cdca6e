import type { LedgerRow, Subject } from '../simulation';
import { type Evaluation, isDefault } from './selection';

function reasonOf(evaluation: Evaluation, subject: Subject | undefined): string {
  const { verdict, patternError } = evaluation;
  switch (verdict) {
    case 'selected':
      return 'The pattern matches the whole subject.';
    case 'matches-too':
      return 'The pattern matches too, but a response with a lower status code comes first.';
    case 'no-match':
      return subject?.present === false
        ? 'There is nothing to match: the subject is the empty string.'
        : 'The pattern does not match the whole subject.';
    case 'default-selected':
      return 'No pattern matches, so the default is used.';
    case 'default-not-needed':
      return 'The default is used only when no pattern matches.';
    case 'invalid-pattern':
      return `The pattern does not compile: ${patternError?.description ?? 'error'} near index ${patternError?.index ?? 0}.`;
    case 'undecided':
      return 'Matching took too many steps and was given up.';
    case 'ignored':
      return 'Integration responses play no part here.';
    default:
      return verdict satisfies never;
  }
}

/** The ledger's row for an evaluated response, with the plain reason of its verdict (SEL-3 … SEL-11). */
export function ledgerRow(evaluation: Evaluation, subject: Subject | undefined): LedgerRow {
  const { index, order, response, verdict, matched, patternError } = evaluation;
  return {
    index,
    order,
    pattern: isDefault(response) ? undefined : response.selectionPattern,
    statusCode: response.statusCode,
    verdict,
    ...(matched === undefined ? {} : { matched }),
    reason: reasonOf(evaluation, subject),
    ...(patternError === undefined ? {} : { patternError }),
    fixes: [],
    notes: [],
  };
}
