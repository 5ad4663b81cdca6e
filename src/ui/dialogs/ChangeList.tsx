import type { LineChange } from '../../interop/writeback/diff-lines';

/** Changes shown; more than this nobody reads here. */
const SHOWN = 200;

/** The changed lines of a file that is too long to be compared side by side. */
export function ChangeList({ label, changes }: { label: string; changes: readonly LineChange[] }) {
  return (
    <div
      role="group"
      aria-label={label}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls has to be reached by keyboard
      tabIndex={0}
      className="code max-h-110 overflow-auto rounded-lg border border-line2 py-2"
    >
      {changes.slice(0, SHOWN).map((change) => (
        <div key={change.line} className="not-first:mt-2 not-first:border-t not-first:border-line not-first:pt-2">
          <p className="px-3 font-sans text-sm text-ink3">line {change.line.toLocaleString('en')}</p>
          {change.before.map((line, at) => (
            <pre key={`before ${at}`} className="w-max min-w-full bg-err-bg px-3">
              <span className="text-err">− </span>
              {line}
            </pre>
          ))}
          {change.after.map((line, at) => (
            <pre key={`after ${at}`} className="w-max min-w-full bg-ok-bg px-3">
              <span className="text-ok">+ </span>
              {line}
            </pre>
          ))}
        </div>
      ))}
      {changes.length > SHOWN && (
        <p className="px-3 pt-2 font-sans text-sm text-ink3">
          … and {(changes.length - SHOWN).toLocaleString('en')} more changes
        </p>
      )}
    </div>
  );
}
