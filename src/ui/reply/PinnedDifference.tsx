import type { Simulation } from '../../document';

interface Difference {
  what: string;
  before: string;
  after: string;
}

/** What differs between a pinned run and the present one. */
export function PinnedDifference({
  pinned,
  now,
}: {
  pinned: { simulation: Simulation; scenarioName: string };
  now: Simulation;
}) {
  const differences = compare(pinned.simulation, now);
  return (
    <section
      aria-label="Difference from the pinned run"
      className="rounded-lg border border-line bg-sunk px-3 py-2 text-sm"
    >
      <p className="text-ink2">
        Compared with the pinned run of “{pinned.scenarioName}”:{' '}
        {differences.length === 0 ? 'no difference' : `${differences.length} differ`}
      </p>
      {differences.map(({ what, before, after }) => (
        <div key={what} className="mt-1.5">
          <span className="text-ink3">{what}</span>
          <pre className="max-h-24 overflow-auto whitespace-pre-wrap text-err">
            <span className="sr-only">before </span>− {before}
          </pre>
          <pre className="max-h-24 overflow-auto whitespace-pre-wrap text-ok">
            <span className="sr-only">now </span>+ {after}
          </pre>
        </div>
      ))}
    </section>
  );
}

const BODY_LIMIT = 2000;

function compare(before: Simulation, after: Simulation): Difference[] {
  const found: Difference[] = [];
  const add = (what: string, was: string, is: string) => {
    if (was !== is) found.push({ what, before: was, after: is });
  };
  add('Status', String(before.reply.statusCode), String(after.reply.statusCode));
  const names = new Set(
    [...before.reply.headers, ...after.reply.headers]
      .filter((header) => !header.generated)
      .map((header) => header.name),
  );
  for (const name of names) add(name, headerOf(before, name), headerOf(after, name));
  add('Body', excerpt(before.reply.text), excerpt(after.reply.text));
  return found;
}

const headerOf = (simulation: Simulation, name: string): string =>
  simulation.reply.headers
    .filter((header) => header.name === name)
    .map((header) => header.value)
    .join(', ');

const excerpt = (text: string | undefined): string => (text ?? '[Binary Data]').slice(0, BODY_LIMIT);
