import { useMemo } from 'react';
import type { Simulation, TemplateRun } from '../../document';
import type { EmulatorAnswer } from '../../store';
import { CauseList } from '../emulator/CauseList';
import { type Comparison, compareWith } from '../emulator/causes';
import { MarkedOutput } from '../emulator/MarkedOutput';
import { useEmulation } from '../emulator/use-emulation';

/** The template that ran, rendered by velocityjs as local emulators do, beside API Gateway's answer, with the reasons why they differ. */
export function EmulatorView({ simulation }: { simulation: Simulation }) {
  const run = simulation.templateRuns.findLast((each) => each.phase === 'response');
  const emulated = useEmulation(run);
  if (run === undefined)
    return (
      <p className="py-2 text-ink3">No response template ran, so a local emulator has nothing to get wrong here.</p>
    );
  if (emulated === null) return <p className="py-2 text-ink3">Rendering with velocityjs …</p>;
  if (emulated.answer.kind === 'unavailable')
    return <p className="py-2 text-ink3">velocityjs could not be started in this browser.</p>;
  return <Compared run={emulated.run} answer={emulated.answer} />;
}

function Compared({ run, answer }: { run: TemplateRun; answer: Exclude<EmulatorAnswer, { kind: 'unavailable' }> }) {
  const comparison = useMemo(() => compareWith(run, answer), [run, answer]);
  if (comparison.verdict === 'same') return <p className="py-2 text-ink3">{summary(comparison)}</p>;
  return (
    <div className="@container flex flex-col gap-2">
      <p className="text-ink2">{summary(comparison)}</p>
      {comparison.causes.length > 0 && <CauseList causes={comparison.causes} />}
      <div className="grid gap-3 @md:grid-cols-2">
        <MarkedOutput
          title="API Gateway"
          tone="ok"
          text={run.error === undefined ? run.output : `500 Internal Server Error\n\n${run.error.message}`}
          marks={comparison.hunks.map(({ before, cause }) => ({ ...before, cause }))}
        />
        <MarkedOutput
          title="velocityjs, in serverless-offline and others"
          tone="warn"
          text={localText(answer)}
          marks={comparison.hunks.map(({ after, cause }) => ({ ...after, cause }))}
        />
      </div>
      {answer.kind === 'rendered' && answer.truncated && (
        <p className="text-sm text-ink3">The output of velocityjs goes on; only its beginning was compared.</p>
      )}
    </div>
  );
}

function summary({ verdict, causes, hunks }: Comparison): string {
  switch (verdict) {
    case 'same':
      return 'A local emulator prints exactly what API Gateway does.';
    case 'both-fail':
      return 'Neither API Gateway nor velocityjs renders this template.';
    case 'differs': {
      if (hunks.length === 0) return 'What you see locally is not what you will get:';
      const places = hunks.length === 1 ? 'in 1 place' : `in ${hunks.length} places`;
      const reasons = causes.length === 1 ? '1 reason' : `${causes.length} reasons`;
      return `A local emulator prints something else ${places}, for ${reasons}:`;
    }
    default:
      return verdict satisfies never;
  }
}

function localText(answer: Exclude<EmulatorAnswer, { kind: 'unavailable' }>): string {
  switch (answer.kind) {
    case 'rendered':
      return answer.output;
    case 'failed':
      return answer.stage === 'parse' ? `Cannot be parsed\n\n${answer.message}` : `Throws\n\n${answer.message}`;
    case 'timeout':
      return `Stopped after ${answer.milliseconds / 1000} s.`;
    default:
      return answer satisfies never;
  }
}
