import type { ReactNode } from 'react';
import { evaluate, useApp } from '../../store';
import { Button } from '../parts/Button';

/** Says why there is no current answer: paused after a crash, timed out, or failed. */
export function RunNotice() {
  const run = useApp((state) => state.run);
  switch (run.kind) {
    case 'starting':
    case 'running':
    case 'done':
      return null;
    case 'paused':
      return (
        <Notice action="Evaluate">
          The page went away during its last evaluation. Your text is back; evaluation waits until you say so.
        </Notice>
      );
    case 'timeout':
      return (
        <Notice action="Try again">
          The evaluation took too long and was stopped while it was busy with {run.with}.
        </Notice>
      );
    case 'failed':
      return <Notice action="Try again">The engine stopped: {run.message}</Notice>;
    default:
      return run satisfies never;
  }
}

function Notice({ action, children }: { action: string; children: ReactNode }) {
  return (
    <div role="alert" className="rounded-lg border border-err bg-err-bg px-3 py-2">
      <p>{children}</p>
      <Button look="line" className="mt-2" onClick={evaluate}>
        {action}
      </Button>
    </div>
  );
}
