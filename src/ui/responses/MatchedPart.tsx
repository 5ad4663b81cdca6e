import type { Range } from '../../document';

const AROUND = 24;

/** The part of the subject that a pattern matches, marked within what stands around it. */
export function MatchedPart({ subject, matched }: { subject: string; matched: Range }) {
  const from = Math.max(0, matched.start - AROUND);
  const to = Math.min(subject.length, matched.end + AROUND);
  return (
    <code className="block truncate text-[11.5px]" title="The part of the subject that the pattern matches">
      {from > 0 && '…'}
      {visible(subject.slice(from, matched.start))}
      <mark>{visible(subject.slice(matched.start, matched.end))}</mark>
      {visible(subject.slice(matched.end, to))}
      {to < subject.length && '…'}
    </code>
  );
}

const visible = (text: string): string => text.replace(/\r\n|\r|\n/g, '↵');
