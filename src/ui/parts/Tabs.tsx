import { type ReactNode, Suspense, useId } from 'react';
import { cx } from './class-names';
import { moveAlongTabs } from './tab-keys';

interface Tab<T extends string> {
  value: T;
  label: string;
  /** A small figure behind the label. */
  badge?: string | number | undefined;
  tone?: 'warning' | 'error' | undefined;
}

/** Tabs with the panel of the chosen one; arrow keys, Home and End move between them. */
export function Tabs<T extends string>({
  label,
  tabs,
  value,
  onChange,
  children,
  className,
  panelClassName,
  trailing,
}: {
  label: string;
  tabs: readonly Tab<T>[];
  value: T;
  onChange: (value: T) => void;
  children: ReactNode;
  className?: string;
  panelClassName?: string;
  trailing?: ReactNode;
}) {
  const id = useId();
  const at = tabs.findIndex((tab) => tab.value === value);
  const choose = (index: number) => {
    const tab = tabs[index];
    if (tab !== undefined) onChange(tab.value);
  };
  return (
    <div className={cx('flex min-h-0 flex-col', className)}>
      <div className="flex h-8 shrink-0 items-center border-b border-line">
        <div
          role="tablist"
          aria-label={label}
          onKeyDown={(event) => moveAlongTabs(event, at, choose)}
          className="flex h-8 min-w-0 gap-4 overflow-x-auto"
        >
          {tabs.map((tab) => (
            <button
              key={tab.value}
              type="button"
              role="tab"
              id={`${id}-${tab.value}`}
              aria-selected={tab.value === value}
              aria-controls={`${id}-panel`}
              tabIndex={tab.value === value ? 0 : -1}
              onClick={() => onChange(tab.value)}
              className={cx(
                'h-8 whitespace-nowrap',
                tab.value === value
                  ? 'font-medium text-ink shadow-[inset_0_-2px_0_var(--accent)]'
                  : 'text-ink2 hover:text-ink',
              )}
            >
              {tab.label}
              {tab.badge !== undefined && tab.badge !== 0 && (
                <small
                  className={cx(
                    'ml-1 text-xs',
                    tab.tone === 'error' ? 'text-err' : tab.tone === 'warning' ? 'text-warn' : 'text-ink3',
                  )}
                >
                  {tab.badge}
                </small>
              )}
            </button>
          ))}
        </div>
        {trailing !== undefined && <div className="ml-auto flex shrink-0 items-center gap-1 pl-2">{trailing}</div>}
      </div>
      <div
        role="tabpanel"
        id={`${id}-panel`}
        aria-labelledby={`${id}-${value}`}
        className={cx('flex min-h-0 flex-1 flex-col', panelClassName)}
      >
        <Suspense>{children}</Suspense>
      </div>
    </div>
  );
}
