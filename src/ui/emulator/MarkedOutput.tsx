import { Fragment } from 'react';
import { cx } from '../parts/class-names';

/** A differing part of a text, with the number of its cause. */
export interface Mark {
  start: number;
  end: number;
  cause: number;
}

const LONGEST = 20_000;

/** One side's output with the parts that differ marked and numbered. */
export function MarkedOutput({
  title,
  text,
  marks,
  tone,
}: {
  title: string;
  text: string;
  marks: readonly Mark[];
  tone: 'ok' | 'warn';
}) {
  const shown = marks.filter((mark) => mark.start <= LONGEST);
  return (
    <section aria-label={title} className="flex min-w-0 flex-col gap-1">
      <h3 className="text-sm text-ink3">{title}</h3>
      <pre className="max-h-80 overflow-auto rounded-lg bg-sunk px-3 py-2 break-words whitespace-pre-wrap">
        {shown.map((mark, index) => (
          <Fragment key={index}>
            {text.slice(shown[index - 1]?.end ?? 0, mark.start)}
            <span className={cx('rounded-sm', tone === 'ok' ? 'bg-ok-bg text-ok' : 'bg-warn-bg text-warn')}>
              {visible(text.slice(mark.start, mark.end))}
              <sup className="ml-px font-sans text-[9px] leading-none select-none">{mark.cause + 1}</sup>
            </span>
          </Fragment>
        ))}
        {text.slice(shown.at(-1)?.end ?? 0, LONGEST)}
        {text.length > LONGEST && '…'}
        {text === '' && <span className="text-ink3">(empty)</span>}
      </pre>
    </section>
  );
}

/** White space that is all there is to a difference is made visible. */
function visible(text: string): string {
  return text.trim() === '' ? text.replaceAll(' ', '·').replaceAll('\t', '→').replace(/\r?\n/g, '↵\n') : text;
}
