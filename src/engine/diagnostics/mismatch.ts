import { explainMismatch, type MismatchReason } from '../regex';
import type { Fix } from '../simulation';
import type { ProblemCode } from './catalogue';
import { fix, responsePath } from './problem';

/** Why a pattern did not match a subject, in one sentence, with the change that would make it match. */
export interface Mismatch {
  reason: string;
  /** The catalogue's code, where the miss is near enough to be a mistake. */
  code: ProblemCode | undefined;
  fixes: Fix[];
}

function codeOf(kind: MismatchReason['kind']): ProblemCode | undefined {
  switch (kind) {
    case 'partial':
      return 'pattern-partial';
    case 'lineTerminator':
      return 'newline-stops-dot';
    case 'case':
      return 'pattern-case';
    case 'exhausted':
      return 'pattern-too-slow';
    case 'missingText':
    case 'character':
    case 'tooShort':
      return undefined;
    default:
      return kind satisfies never;
  }
}

/** The first reason of a mismatch (SEL-3 … SEL-5); undefined when there is none to tell. */
export function mismatch(pattern: string, subject: string, index: number): Mismatch | undefined {
  const explained = explainMismatch(pattern, subject);
  const first = explained?.reasons[0];
  if (explained === null || first === undefined) return undefined;
  const repair = 'fix' in first ? first.fix : undefined;
  const path = [...responsePath(index), 'selectionPattern'];
  return {
    reason: explained.summary,
    code: codeOf(first.kind),
    fixes: repair === undefined ? [] : [fix(`Use ${repair.pattern}`, path, repair.pattern)],
  };
}
