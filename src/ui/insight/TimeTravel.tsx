import { ChevronLeft, ChevronRight, X } from 'lucide-react';
import { useEffect, useState } from 'react';
import type { TemplateRun } from '../../document';
import { type AnswerTo, askEngine, useApp, view } from '../../store';
import { Button } from '../parts/Button';

type Trace = NonNullable<TemplateRun['trace']>;
type State = AnswerTo<{ kind: 'state-at'; run: number; step: number }>;

const KINDS: Record<Trace['steps'][number]['kind'], string> = {
  set: 'sets',
  if: 'decides',
  foreach: 'begins a round',
  foreachEnd: 'ends the loop',
  print: 'prints',
  define: 'defines',
  break: 'breaks off',
  stop: 'stops',
  call: 'calls',
  echo: 'prints as it stands',
  end: 'end',
};

/** Steps forward and back through a template run: the output so far and every variable at that step. */
export function TimeTravel({ trace, run }: { trace: Trace; run: number }) {
  const step = useApp((state) => state.traceStep);
  const [state, setState] = useState<State | undefined>(undefined);
  const last = trace.steps.length - 1;
  useEffect(() => {
    if (step === null) return;
    let current = true;
    void askEngine({ kind: 'state-at', run, step }).then((answer) => {
      if (current) setState(answer);
    });
    return () => {
      current = false;
    };
  }, [step, run]);
  const at = step === null ? last : Math.min(step, last);
  const go = (to: number) => view({ traceStep: Math.max(0, Math.min(last, to)) });
  const shown = trace.steps[at];
  return (
    <section aria-label="Time travel" className="flex flex-col gap-2 text-sm">
      <div className="flex items-center gap-1.5 text-ink3">
        <Button
          icon
          className="h-6! w-6!"
          aria-label="Step back"
          title="Step back"
          disabled={at <= 0}
          onClick={() => go(at - 1)}
        >
          <ChevronLeft size={14} />
        </Button>
        <input
          type="range"
          aria-label="Step of the template run"
          aria-valuetext={`Step ${at + 1} of ${last + 1}`}
          min={0}
          max={Math.max(0, last)}
          value={at}
          onChange={(event) => go(Number(event.target.value))}
          className="h-4 min-w-16 flex-1 accent-accent"
        />
        <Button
          icon
          className="h-6! w-6!"
          aria-label="Step forward"
          title="Step forward"
          disabled={step === null || at >= last}
          onClick={() => go(at + 1)}
        >
          <ChevronRight size={14} />
        </Button>
        <span className="min-w-28 text-right whitespace-nowrap">
          {step === null ? `${last + 1} steps` : `step ${at + 1} of ${last + 1}`}
          {trace.truncated && (
            <span title="Steps beyond the first few thousand are not recorded; the output is complete.">
              {' '}
              (cut off)
            </span>
          )}
        </span>
        {step !== null && (
          <Button
            icon
            className="h-6! w-6!"
            aria-label="Leave time travel"
            title="Leave time travel"
            onClick={() => view({ traceStep: null })}
          >
            <X size={13} />
          </Button>
        )}
      </div>
      {step !== null && shown !== undefined && (
        <div className="grid max-h-56 grid-cols-2 gap-3 overflow-auto rounded-lg border border-line bg-sunk p-3">
          <div className="min-w-0">
            <p className="text-ink3">
              Output after this step, which {KINDS[shown.kind]}
              {shown.condition === undefined ? '' : `: ${shown.condition}`}
            </p>
            <pre className="mt-1 break-words whitespace-pre-wrap">{state?.output ?? ''}</pre>
          </div>
          <table className="h-fit w-full table-fixed" aria-label="Variables">
            <thead className="text-left text-ink3">
              <tr>
                <th className="w-2/5 font-normal">Variable</th>
                <th className="font-normal">Value</th>
              </tr>
            </thead>
            <tbody>
              {state?.variables.map((variable) => (
                <tr key={variable.name} className="align-top">
                  <td className="mono truncate pr-2">${variable.name}</td>
                  <td className="mono break-words" title={variable.type}>
                    {variable.preview === '' ? '""' : variable.preview}
                  </td>
                </tr>
              ))}
              {state?.variables.length === 0 && (
                <tr>
                  <td colSpan={2} className="text-ink3">
                    none yet
                  </td>
                </tr>
              )}
            </tbody>
          </table>
        </div>
      )}
    </section>
  );
}
