import type { Simulation } from '../../document';

/** The same template rendered by velocityjs, beside API Gateway's answer. */
export function EmulatorView({ simulation }: { simulation: Simulation }) {
  const run = simulation.templateRuns.findLast((each) => each.phase === 'response');
  if (run === undefined)
    return <p className="py-2 text-ink3">No template ran, so a local emulator has nothing to get wrong here.</p>;
  return <pre className="whitespace-pre-wrap">{run.output}</pre>;
}
