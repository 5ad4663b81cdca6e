import type { Grade, Step, StepValue } from '../../document';
import { ConversionTable } from '../parts/ConversionTable';
import { cx } from '../parts/class-names';
import { RichText } from '../parts/RichText';

const GRADES: Record<Grade, string> = {
  recorded: 'Seen on AWS and recorded',
  documented: 'Stated in the documentation of AWS',
  reported: 'Reported by users or maintainers',
  inferred: 'Inferred: AWS does not document it and no recording decides it',
};

/** The way from the backend to the client, station by station; each opens to show what went in and what came out. */
export function StepList({ steps }: { steps: readonly Step[] }) {
  return (
    <ol aria-label="Steps" className="flex flex-col">
      {steps.map((step, index) => (
        <li key={`${step.id} ${index}`} className="relative pl-5">
          <span
            aria-hidden="true"
            className={cx(
              'absolute top-2.5 left-1 size-2 rounded-full',
              step.state === 'failed' ? 'bg-err' : step.state === 'passed' ? 'bg-line2' : 'bg-path',
            )}
          />
          {index < steps.length - 1 && (
            <span aria-hidden="true" className="absolute top-5.5 bottom-[-8px] left-[7.5px] w-px bg-line2" />
          )}
          <details className="group">
            <summary className="flex list-none items-baseline gap-2 py-1">
              <span className="min-w-0">
                <span className={cx('block font-medium', step.state === 'failed' && 'text-err')}>{step.title}</span>
                <span className="block text-sm text-ink3">
                  <RichText text={step.summary} />
                </span>
              </span>
              <span
                className={cx(
                  'ml-auto shrink-0 rounded-full border px-2 text-xs',
                  step.grade === 'inferred' ? 'border-warn text-warn' : 'border-line text-ink3',
                )}
                title={`${GRADES[step.grade]} (rule ${step.rule})`}
              >
                {step.grade}
              </span>
            </summary>
            <div className="flex flex-col gap-2 pt-1 pb-3">
              <Detail step={step} />
              {step.input !== undefined && <Value direction="In" value={step.input} />}
              {step.output !== undefined && <Value direction="Out" value={step.output} />}
              <p className="text-sm text-ink3">
                Rule {step.rule}. {GRADES[step.grade]}.
              </p>
            </div>
          </details>
        </li>
      ))}
    </ol>
  );
}

function Value({ direction, value }: { direction: string; value: StepValue }) {
  return (
    <div>
      <p className="text-sm text-ink3">
        {direction} · {value.label}
      </p>
      <pre className="max-h-40 overflow-auto rounded-md bg-sunk px-2 py-1 break-words whitespace-pre-wrap">
        {value.text === '' ? '""' : value.text}
      </pre>
    </div>
  );
}

function Detail({ step }: { step: Step }) {
  const { detail } = step;
  switch (detail.kind) {
    case 'none':
      return null;
    case 'conversion':
      return <ConversionTable column={detail.column} rows={detail.rows} />;
    case 'headers':
      return (
        <table className="w-full text-sm" aria-label="Header mappings, one by one">
          <tbody>
            {detail.mappings.map((mapping) => (
              <tr key={mapping.target} className="border-t border-line align-top">
                <th scope="row" className="mono py-1 pr-2 text-left font-normal">
                  {mapping.headerName}
                </th>
                <td className="py-1 pr-2 text-ink3">{mapping.origin}</td>
                <td className="mono py-1 break-all">
                  {mapping.value ?? <span className="font-sans text-warn">left out</span>}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      );
    case 'template':
      return (
        <p className="text-sm text-ink2">
          {detail.candidates.length === 0
            ? 'No templates to choose from.'
            : `Templates: ${detail.candidates.join(', ')}.`}
        </p>
      );
    case 'overrides':
      return (
        <table className="w-full text-sm" aria-label="Overrides">
          <tbody>
            {detail.overrides.map((override) => (
              <tr key={override.target} className="border-t border-line align-top">
                <th scope="row" className="mono py-1 pr-2 text-left font-normal">
                  {override.target}
                </th>
                <td className="mono py-1">
                  {override.before ?? '—'} → {override.after}
                  {!override.applied && <span className="ml-2 font-sans text-warn">ignored</span>}
                  {override.note !== undefined && <span className="block font-sans text-ink3">{override.note}</span>}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      );
    default:
      return detail satisfies never;
  }
}
