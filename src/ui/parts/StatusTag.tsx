import { cx } from './class-names';

const TONES: Record<string, string> = {
  '1': 'bg-info-bg text-info',
  '2': 'bg-ok-bg text-ok',
  '3': 'bg-info-bg text-info',
  '4': 'bg-warn-bg text-warn',
  '5': 'bg-err-bg text-err',
};

/** A status code in the colour of its class; the digits themselves carry the meaning. */
export function StatusTag({ statusCode, className }: { statusCode: string | number; className?: string }) {
  const text = String(statusCode);
  return (
    <span
      className={cx(
        'inline-block rounded-full px-2 text-center ring-1 ring-current/15 text-xs leading-[18px] font-semibold whitespace-nowrap',
        TONES[text.charAt(0)] ?? 'bg-sunk text-ink2',
        className,
      )}
    >
      {text === '' ? '—' : text}
    </span>
  );
}
