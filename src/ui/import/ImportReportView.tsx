import type { ImportReport, ReportEntry } from '../../interop/import/result';

/** What was read of a file, what was kept as it stands, and what the playground can't simulate: nothing is left unsaid. */
export function ImportReportView({ report }: { report: ImportReport }) {
  return (
    <section aria-label="Import report" className="flex flex-col gap-1">
      <p>
        <span className="text-ok">✓</span> Read {report.read.join(', ')}.
      </p>
      <Entries title="Kept as it stands, since only the deployment tool knows it" entries={report.opaque} />
      <Entries title="Not simulated" entries={report.notSimulated} />
      <Entries title="Read with tolerance, as AWS does" entries={report.tolerated} />
    </section>
  );
}

const SHOWN = 200;

function Entries({ title, entries }: { title: string; entries: readonly ReportEntry[] }) {
  if (entries.length === 0) return null;
  return (
    <details>
      <summary className="text-ink2 hover:text-ink">
        {title} <span className="text-ink3">({entries.length})</span>
      </summary>
      <ul className="mt-1 ml-4 max-h-48 list-disc overflow-y-auto text-sm">
        {entries.slice(0, SHOWN).map((entry, index) => (
          <li key={index} className="py-0.5">
            <span className="text-ink3">{entry.where}:</span> <code className="break-all">{entry.text}</code>
            {entry.why !== '' && <span className="text-ink2"> — {entry.why}</span>}
          </li>
        ))}
        {entries.length > SHOWN && <li className="text-ink3">… {entries.length - SHOWN} more</li>}
      </ul>
    </details>
  );
}
