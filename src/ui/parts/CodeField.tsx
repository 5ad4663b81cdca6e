import { useId, useRef } from 'react';
import type { DocumentPath } from '../../document';
import { applyFix } from '../../store';
import { CodeArea } from './CodeArea';
import { cx } from './class-names';
import type { CodeAreaHandle, CodeAreaProps } from './code-area';
import { FieldMessage } from './Field';
import { RichText } from './RichText';
import { useProblemsAt } from './use-problems';
import { useReveal } from './use-reveal';

/** A labelled editor for one text of the document, with the problems of that text marked in it and said under it. */
export function CodeField({
  path,
  label,
  hideLabel = false,
  grow = false,
  ...area
}: Omit<CodeAreaProps, 'markers' | 'ariaLabel' | 'describedBy' | 'handle'> & {
  path: DocumentPath;
  label: string;
  hideLabel?: boolean;
  grow?: boolean;
}) {
  const id = useId();
  const handle = useRef<CodeAreaHandle>(null);
  useReveal(path, (range) => {
    handle.current?.focus();
    if (range !== undefined) handle.current?.select(range);
  });
  const problems = useProblemsAt(path);
  const [worst] = problems.filter((problem) => problem.severity === 'error');
  return (
    <div className={cx('flex min-w-0 flex-col', grow && 'min-h-28 flex-1')}>
      {!hideLabel && <span className="mb-1 text-sm text-ink3">{label}</span>}
      <CodeArea
        {...area}
        handle={handle}
        ariaLabel={label}
        fill={grow}
        describedBy={worst === undefined ? undefined : id}
        markers={problems}
        onFix={(problem, index) => {
          const fix = problem.fixes[index];
          if (fix !== undefined) applyFix(fix);
        }}
      />
      {worst !== undefined && (
        <FieldMessage id={id} tone="error">
          <RichText text={worst.message} />
        </FieldMessage>
      )}
    </div>
  );
}
