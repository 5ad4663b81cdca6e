import { LruCache } from '../pipeline/lru-cache';
import { lintPattern, type PatternFinding } from '../regex';
import type { BackendFamily, LedgerNote } from '../simulation';
import type { ProblemCode } from './catalogue';
import { fix, responsePath } from './problem';

const findings = new LruCache<PatternFinding[]>(256);

/** The catalogue's code of a remark about a pattern; null where it is beside the point for this kind of backend. */
function codeOf(kind: PatternFinding['kind'], family: BackendFamily): ProblemCode | null {
  switch (kind) {
    case 'charClassAsWord':
      return 'class-for-word';
    case 'lostBackslash':
      return 'lost-backslash';
    case 'emptyAlternative':
      return 'pattern-remark';
    case 'needlessAnchors':
      return null;
    case 'catchAll':
    case 'matchesEmpty':
      return family === 'lambda' ? 'catch-all-hijacks-success' : null;
    case 'statusPattern':
      return family === 'lambda' ? 'status-pattern-on-lambda' : null;
    case 'messagePattern':
      return family === 'lambda' ? null : 'message-pattern-on-status';
    default:
      return kind satisfies never;
  }
}

/** A remark with the catalogue's code. */
export type CodedNote = LedgerNote & { code: ProblemCode };

/** Remarks about a pattern that hold whatever the subject is (SEL-2, SEL-4, SEL-7). */
export function lintNotes(pattern: string, index: number, family: BackendFamily): CodedNote[] {
  const path = [...responsePath(index), 'selectionPattern'];
  const notes = findings.get(pattern, lintPattern).flatMap((finding): CodedNote[] => {
    const code = codeOf(finding.kind, family);
    if (code === null) return [];
    return [
      {
        code,
        text: finding.message,
        range: { start: finding.range.start, end: finding.range.end },
        ...(finding.witness === undefined ? {} : { witness: finding.witness }),
        fixes: finding.fix === undefined ? [] : [fix(`Use ${finding.fix.pattern}`, path, finding.fix.pattern)],
      },
    ];
  });
  const seen = new Set<string>();
  return notes.filter(({ code, range }) => {
    const key = code === 'catch-all-hijacks-success' ? code : `${code} ${range?.start ?? 0}`;
    return !seen.has(key) && seen.add(key);
  });
}
