import { useApp } from '../../store';

const LABELS = {
  errorMessage: 'errorMessage',
  statusCode: 'HTTP status',
  mockStatusCode: 'statusCode of the mock',
} as const;

/** The string that every pattern is tested against, line breaks made visible. */
export function SubjectBar() {
  const subject = useApp((state) => state.simulation?.selection.subject ?? null);
  if (subject === null) return null;
  const lines = subject.value.split(/(\r\n|\r|\n)/);
  return (
    <div
      id="subject"
      role="group"
      aria-label="Subject"
      className="flex items-baseline gap-2.5 rounded-lg border border-path bg-path-bg px-3 py-2"
      title={subject.note}
    >
      <span className="shrink-0 text-sm text-ink2">{LABELS[subject.kind]}</span>
      {subject.value === '' ? (
        <span className="text-ink2">
          <code>""</code> <span className="text-sm">{subject.note}</span>
        </span>
      ) : (
        <code className="max-h-24 min-w-0 flex-1 overflow-y-auto break-words whitespace-pre-wrap">
          {lines.map((part, index) =>
            index % 2 === 0 ? (
              part
            ) : (
              <span key={index} className="text-ink3">
                <span title={part === '\r\n' ? 'CR LF' : part === '\r' ? 'CR' : 'LF'}>↵</span>
                {'\n'}
              </span>
            ),
          )}
        </code>
      )}
    </div>
  );
}
