import type { ReactNode } from 'react';

/** A part that opens on demand, with a summary of what it holds. */
export function Disclosure({
  title,
  summary,
  open = false,
  children,
}: {
  title: string;
  summary?: string;
  open?: boolean;
  children: ReactNode;
}) {
  return (
    <details className="group" open={open}>
      <summary className="flex h-7 list-none items-center gap-1.5 whitespace-nowrap text-ink2 hover:text-ink">
        <span aria-hidden="true" className="w-3 shrink-0 text-base text-ink3 transition-transform group-open:rotate-90">
          ›
        </span>
        {title}
        {summary !== undefined && (
          <span className="ml-auto truncate pl-3 text-sm text-ink3 group-open:hidden">{summary}</span>
        )}
      </summary>
      <div className="flex flex-col gap-2 py-2">{children}</div>
    </details>
  );
}
