import type { Problem, Severity } from '../../document';
import { applyFix } from '../../store';
import { Button } from '../parts/Button';
import { cx } from '../parts/class-names';
import { RichText } from '../parts/RichText';
import { goTo, placeName } from './places';

const SIGNS: Record<Severity, { sign: string; name: string; look: string }> = {
  error: { sign: '✗', name: 'Error', look: 'bg-err-bg text-err' },
  warning: { sign: '!', name: 'Warning', look: 'bg-warn-bg text-warn' },
  info: { sign: 'i', name: 'Remark', look: 'bg-info-bg text-info' },
};
const ORDER: readonly Severity[] = ['error', 'warning', 'info'];

/** Everything that went wrong or will, worst first, each with its place and its fix. */
export function ProblemList({ problems }: { problems: readonly Problem[] }) {
  if (problems.length === 0) return <p className="py-2 text-ink3">No problems in this configuration and scenario.</p>;
  const sorted = problems.toSorted((a, b) => ORDER.indexOf(a.severity) - ORDER.indexOf(b.severity));
  return (
    <ul aria-label="Problems" className="divide-y divide-line">
      {sorted.map((problem, index) => {
        const { sign, name, look } = SIGNS[problem.severity];
        return (
          <li key={`${problem.code} ${index}`} className="grid grid-cols-[18px_minmax(0,1fr)] gap-x-2 py-2">
            <span
              title={name}
              className={cx('mt-px grid size-4.5 place-items-center rounded-full text-xs font-bold', look)}
            >
              <span aria-hidden="true">{sign}</span>
              <span className="sr-only">{name}</span>
            </span>
            <div className="min-w-0">
              <p className="font-medium break-words">
                <RichText text={problem.message} />
                {problem.awsWording && (
                  <span
                    className="ml-2 rounded-full bg-sunk px-2 text-xs font-normal text-ink3"
                    title="API Gateway's own wording"
                  >
                    AWS says
                  </span>
                )}
              </p>
              {problem.explanation !== problem.message && (
                <p className="mt-0.5 text-ink2">
                  <RichText text={problem.explanation} />
                </p>
              )}
              <p className="mt-1 flex flex-wrap items-center gap-x-3 gap-y-1 text-sm text-ink3">
                <button type="button" className="text-accent hover:underline" onClick={() => goTo(problem)}>
                  {placeName(problem.path)}
                </button>
                <span>
                  {problem.rule} · {problem.grade}
                </span>
                {problem.fixes.map((fix) => (
                  <Button key={fix.label} look="line" className="h-6!" onClick={() => applyFix(fix)}>
                    {fix.label}
                  </Button>
                ))}
              </p>
            </div>
          </li>
        );
      })}
    </ul>
  );
}
