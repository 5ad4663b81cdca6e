import type { ImportReport, ReportEntry } from '../../interop/import/result';

/** What was read of a file, what was kept as it stands, and what the playground can't simulate: nothing is left unsaid. */
export function ImportReportView({
  report,
  onShow,
}: {
  report: ImportReport;
  /** Shows a line of the text; absent where the text is not in view. */
  onShow?: ((line: number) => void) | undefined;
}) {
  return (
    <section aria-label="Import report" className="flex flex-col gap-1">
      <p>
        <span className="text-ok">✓</span> Read {report.read.join(', ')}.
      </p>
      <Entries title="Kept as it stands" hint={MARKS} entries={report.opaque} onShow={onShow} />
      <Entries title="Not simulated" entries={report.notSimulated} onShow={onShow} />
      <Entries title="Read with tolerance, as AWS does" entries={report.tolerated} onShow={onShow} />
    </section>
  );
}

const MARKS =
  'Only your deployment tool knows what these become. They stand between ⟦ and ⟧, are simulated as that text, and come back as they were when changes are written into the file.';

/** Entries shown of one reason. */
const SHOWN = 100;

function Entries({
  title,
  hint,
  entries,
  onShow,
}: {
  title: string;
  hint?: string;
  entries: readonly ReportEntry[];
  onShow: ((line: number) => void) | undefined;
}) {
  if (entries.length === 0) return null;
  const reasons = new Map<string, ReportEntry[]>();
  for (const entry of entries) {
    const group = reasons.get(entry.why);
    if (group === undefined) reasons.set(entry.why, [entry]);
    else group.push(entry);
  }
  return (
    <details>
      <summary className="w-fit text-ink2 hover:text-ink">
        {title} <span className="text-ink3">({entries.length.toLocaleString('en')})</span>
      </summary>
      <div className="mt-1 ml-4 flex max-h-56 flex-col gap-2 overflow-y-auto text-sm">
        {hint !== undefined && <p className="text-ink2">{hint}</p>}
        {[...reasons].map(([why, group]) => (
          <div key={why}>
            {why !== '' && <p className="text-ink2">{why}</p>}
            <ul className="mt-0.5">
              {group.slice(0, SHOWN).map((entry, index) => (
                <li key={index} className="flex items-baseline gap-2 py-px">
                  <Place entry={entry} onShow={onShow} />
                  <code className="min-w-0 truncate" title={entry.text}>
                    {entry.text}
                  </code>
                </li>
              ))}
              {group.length > SHOWN && (
                <li className="text-ink3">… and {(group.length - SHOWN).toLocaleString('en')} more</li>
              )}
            </ul>
          </div>
        ))}
      </div>
    </details>
  );
}

function Place({ entry, onShow }: { entry: ReportEntry; onShow: ((line: number) => void) | undefined }) {
  const path = entry.where.replace(/^line \d+(?:, )?/, '');
  const look = 'w-17 shrink-0 text-left whitespace-nowrap';
  return (
    <>
      {onShow === undefined ? (
        <span className={`${look} text-ink3`}>line {entry.line}</span>
      ) : (
        <button type="button" className={`${look} text-accent hover:underline`} onClick={() => onShow(entry.line)}>
          line {entry.line}
        </button>
      )}
      {path !== '' && (
        // The end of a path tells more than its beginning.
        <span className="hidden max-w-72 min-w-0 truncate text-ink3 [direction:rtl] sm:block" title={path}>
          <bdi>{path}</bdi>
        </span>
      )}
    </>
  );
}
