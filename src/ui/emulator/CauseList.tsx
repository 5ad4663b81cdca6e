import { RichText } from '../parts/RichText';
import { CAUSE_TEXTS } from './cause-texts';
import type { Cause, Evidence } from './causes';

/** Why the two outputs differ, each cause with what shows it. */
export function CauseList({ causes }: { causes: readonly Cause[] }) {
  return (
    <ol aria-label="Causes" className="divide-y divide-line">
      {causes.map(({ id, count, evidence }, index) => (
        <li key={id} className="grid grid-cols-[18px_minmax(0,1fr)] gap-x-2 py-2">
          <span className="mt-px grid size-4.5 place-items-center rounded-full bg-warn-bg text-xs font-semibold text-warn">
            {index + 1}
          </span>
          <div className="min-w-0">
            <p className="font-medium">
              {CAUSE_TEXTS[id].title}
              {count > 1 && <span className="ml-2 text-sm font-normal text-ink3">{count} places</span>}
            </p>
            <p className="text-ink2">
              <RichText text={CAUSE_TEXTS[id].text} />
            </p>
            {evidence.map((each, at) => (
              <EvidenceLine key={at} {...each} />
            ))}
          </div>
        </li>
      ))}
    </ol>
  );
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
