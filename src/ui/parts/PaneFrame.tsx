import { type ReactNode, Suspense } from 'react';
import type { Pane } from '../../store';

/** A landmark region with its heading; F6 moves the focus between them. */
export function PaneFrame({
  pane,
  title,
  aside,
  children,
}: {
  pane: Pane;
  title: string;
  aside?: ReactNode;
  children: ReactNode;
}) {
  return (
    <section
      aria-labelledby={`pane-${pane}`}
      data-pane={pane}
      tabIndex={-1}
      className="flex h-full min-h-0 min-w-0 flex-col bg-pane outline-none focus-visible:shadow-[inset_0_2px_0_var(--accent)]"
    >
      <div className="flex h-10 shrink-0 items-center gap-2 px-4">
        <h2 id={`pane-${pane}`} className="shrink-0 font-semibold">
          {title}
        </h2>
        {aside}
      </div>
      <div className="flex min-h-0 flex-1 flex-col gap-3 overflow-x-hidden overflow-y-auto px-4 pt-1 pb-4">
        <Suspense>{children}</Suspense>
      </div>
    </section>
  );
}
