import { useMemo } from 'react';
import type { DocumentPath } from '../../document';
import { useApp } from '../../store';
import { TimeTravel } from '../insight/TimeTravel';
import { templateKey, useLinked, useLinkHandlers } from '../insight/use-link';
import { CodeField } from './CodeField';

/**
 * A Velocity template in its editor. When this run used it, what never ran is dimmed, references show their values,
 * and its parts are linked with the body and the output.
 */
export function TemplateField({
  uri,
  label,
  value,
  path,
  onChange,
}: {
  uri: string;
  label: string;
  value: string;
  path: DocumentPath;
  onChange: (text: string) => void;
}) {
  const key = templateKey(path);
  const { run, index, step } = useApp((state) => {
    const runs = state.simulation?.templateRuns ?? [];
    const at = runs.findIndex((each) => templateKey(each.path) === key && each.template === value);
    return { run: runs[at], index: at, step: state.traceStep };
  });
  const linked = useLinked();
  const handlers = useLinkHandlers((offset) => ({ side: 'template', template: key, offset }));
  const trace = run?.trace;
  const now = step === null ? undefined : trace?.steps[step];
  const decorations = useMemo(
    () => ({
      untaken: trace?.skipped ?? [],
      linked: linked?.template ?? [],
      current: now === undefined ? [] : [now.range],
    }),
    [trace, linked, now],
  );
  const values = useMemo(() => (trace === undefined ? null : { values: trace.values, body: run?.body }), [trace, run]);
  return (
    <div className="flex min-h-44 flex-1 flex-col gap-2">
      <CodeField
        uri={uri}
        label={label}
        hideLabel
        grow
        language="vtl"
        value={value}
        onChange={onChange}
        path={path}
        decorations={decorations}
        trace={values}
        {...handlers}
      />
      {trace !== undefined && <TimeTravel trace={trace} run={index} />}
    </div>
  );
}
