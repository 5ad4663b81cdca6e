import { RichText } from '../parts/RichText';
import { CAUSE_TEXTS } from './cause-texts';
import type { Cause, Evidence } from './causes';

/** Why the two outputs differ: a line for each cause, which opens to what is behind it and what shows it. */
export function CauseList({ causes }: { causes: readonly Cause[] }) {
  return (
    <ol aria-label="Causes">
      {causes.map(({ id, count, evidence }, index) => (
        <li key={id}>
          <details open={causes.length === 1} className="group">
            <summary className="grid min-h-7 list-none grid-cols-[18px_auto_minmax(0,1fr)_12px] items-center gap-x-2 rounded-md hover:bg-sunk">
              <span className="grid size-4.5 place-items-center rounded-full bg-warn-bg text-xs font-semibold text-warn">
                {index + 1}
              </span>
              <span className="font-medium">
                {CAUSE_TEXTS[id].title}
                {count > 1 && <span className="ml-1.5 text-sm font-normal text-ink3">{count} places</span>}
              </span>
              <code className="truncate text-right text-ink3 group-open:invisible">{inShort(evidence[0])}</code>
              <span aria-hidden="true" className="text-center text-ink3 transition-transform group-open:rotate-90">
                ›
              </span>
            </summary>
            <div className="pb-2 pl-6.5">
              <p className="text-ink2">
                <RichText text={CAUSE_TEXTS[id].text} />
              </p>
              {evidence.map((each, at) => (
                <EvidenceLine key={at} {...each} />
              ))}
            </div>
          </details>
        </li>
      ))}
    </ol>
  );
}

/** The template text that shows a cause; else what each side prints. */
function inShort(evidence: Evidence | undefined): string {
  if (evidence === undefined) return '';
  const { what, gateway, local } = evidence;
  if (what !== '') return what;
  return gateway.trim() === '' && local.trim() === '' ? '' : `${gateway} ≠ ${local}`;
}

function EvidenceLine({ what, gateway, local }: Evidence) {
  return (
    <p className="mt-1 text-sm break-words text-ink3">
      {what !== '' && (
        <>
          <code className="text-ink2">{what}</code>:{' '}
        </>
      )}
      API Gateway <Piece text={gateway} look="text-ok" />, velocityjs <Piece text={local} look="text-warn" />
    </p>
  );
}

function Piece({ text, look }: { text: string; look: string }) {
  if (text === '') return <span className={look}>nothing</span>;
  if (text.trim() === '') return <span className={look}>{blanks(text)}</span>;
  return <code className={look}>{text}</code>;
}

/** White space in words. */
function blanks(text: string): string {
  const breaks = text.split('\n').length - 1;
  const others = text.replace(/\r?\n/g, '').length;
  const parts = [count(breaks, 'line break'), count(others, 'blank')].filter((part) => part !== '');
  return parts.join(' and ');
}

function count(number: number, name: string): string {
  if (number === 0) return '';
  return number === 1 ? `a ${name}` : `${number} ${name}s`;
}
