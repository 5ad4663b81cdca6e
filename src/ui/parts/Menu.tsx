import type { LucideIcon } from 'lucide-react';
import { type KeyboardEvent, type ReactNode, useId, useRef, useState } from 'react';
import { cx } from './class-names';

export interface MenuItem {
  label: string;
  hint?: string | undefined;
  icon?: LucideIcon;
  shortcut?: string | undefined;
  disabled?: boolean;
  run: () => void;
}

/**
 * A button with a menu in the top layer (the popover attribute), so that no pane clips it. Arrow keys move, Enter
 * chooses, Escape and a click elsewhere close.
 */
export function Menu({
  label,
  trigger,
  items,
  triggerClassName,
  align = 'start',
}: {
  label: string;
  trigger: ReactNode;
  items: readonly MenuItem[];
  triggerClassName?: string;
  align?: 'start' | 'end';
}) {
  const id = useId();
  const button = useRef<HTMLButtonElement>(null);
  const list = useRef<HTMLDivElement>(null);
  const [open, setOpen] = useState(false);

  const place = () => {
    const anchor = button.current?.getBoundingClientRect();
    const menu = list.current;
    if (anchor === undefined || menu === null) return;
    const left = align === 'start' ? anchor.left : anchor.right - menu.offsetWidth;
    const below = anchor.bottom + 4;
    const top = below + menu.offsetHeight > innerHeight ? Math.max(4, anchor.top - menu.offsetHeight - 4) : below;
    menu.style.left = `${Math.max(4, Math.min(left, innerWidth - menu.offsetWidth - 4))}px`;
    menu.style.top = `${top}px`;
    menu.querySelector<HTMLElement>('[role=menuitem]:not(:disabled)')?.focus();
  };
  const move = (event: KeyboardEvent) => {
    const entries = [...(list.current?.querySelectorAll<HTMLElement>('[role=menuitem]:not(:disabled)') ?? [])];
    const at = entries.findIndex((entry) => entry.matches(':focus'));
    const next = { ArrowDown: at + 1, ArrowUp: at - 1 + entries.length, Home: 0, End: entries.length - 1 }[event.key];
    if (next === undefined) return;
    event.preventDefault();
    entries[next % entries.length]?.focus();
  };
  return (
    <>
      <button
        ref={button}
        type="button"
        aria-label={label}
        title={label}
        aria-haspopup="menu"
        aria-expanded={open}
        popoverTarget={id}
        className={cx(
          'inline-flex h-7 min-w-7 shrink-0 items-center justify-center gap-1.5 rounded-md text-ink2 hover:bg-sunk hover:text-ink',
          triggerClassName,
        )}
      >
        {trigger}
      </button>
      <div
        ref={list}
        id={id}
        popover="auto"
        role="menu"
        aria-label={label}
        onKeyDown={move}
        onToggle={(event) => {
          setOpen(event.newState === 'open');
          if (event.newState === 'open') place();
        }}
        className="fixed inset-auto m-0 max-h-[70vh] max-w-[min(420px,calc(100vw-16px))] min-w-45 overflow-y-auto rounded-lg border border-line bg-pane p-1 text-ink shadow-pop"
      >
        {items.map((item) => (
          <button
            key={item.label}
            type="button"
            role="menuitem"
            tabIndex={-1}
            disabled={item.disabled}
            onClick={() => {
              list.current?.hidePopover();
              item.run();
            }}
            className="flex w-full items-start gap-2 rounded-md px-2 py-1 text-left hover:bg-sunk focus:bg-sunk focus:outline-none disabled:opacity-40"
          >
            {item.icon !== undefined && <item.icon size={14} className="mt-0.75 shrink-0 text-ink3" />}
            <span className="min-w-0 flex-1">
              {item.label}
              {item.hint !== undefined && <span className="block text-sm text-ink3">{item.hint}</span>}
            </span>
            {item.shortcut !== undefined && <kbd className="text-xs text-ink3">{item.shortcut}</kbd>}
          </button>
        ))}
      </div>
    </>
  );
}
