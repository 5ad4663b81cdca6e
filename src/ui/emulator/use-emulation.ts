import { useEffect, useState } from 'react';
import type { TemplateRun } from '../../document';
import { type EmulatorAnswer, emulateLocally } from '../../store';

/** While typing, a run is not emulated before the next would have come. */
const SETTLED_MS = 150;

/** What velocityjs makes of a run, with the run it is of; null until there is an answer. The last one stays meanwhile. */
export function useEmulation(run: TemplateRun | undefined): { run: TemplateRun; answer: EmulatorAnswer } | null {
  const [emulated, setEmulated] = useState<{ run: TemplateRun; answer: EmulatorAnswer } | null>(null);
  useEffect(() => {
    if (run === undefined) return;
    let current = true;
    const timer = setTimeout(
      () =>
        void emulateLocally(run).then((answer) => {
          if (current && answer !== undefined) setEmulated({ run, answer });
        }),
      SETTLED_MS,
    );
    return () => {
      current = false;
      clearTimeout(timer);
    };
  }, [run]);
  return run === undefined ? null : emulated;
}
