import { X } from 'lucide-react';
import { type ReactNode, useEffect, useId, useRef } from 'react';
import { Button } from './Button';
import { cx } from './class-names';

/** A modal dialog of the browser: it keeps the focus, and Escape or a click beside it closes. */
export function Dialog({
  title,
  onClose,
  children,
  footer,
  width = 'max-w-2xl',
  bare = false,
}: {
  title: string;
  onClose: () => void;
  children: ReactNode;
  footer?: ReactNode;
  width?: string;
  /** Without the line of title and close button, for the palette. */
  bare?: boolean;
}) {
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();
  useEffect(() => {
    const before = document.activeElement;
    const node = dialog.current;
    if (node !== null && !node.open) node.showModal();
    // A dialog that is taken out of the page while open leaves the focus nowhere.
    return () => {
      if (before instanceof HTMLElement) before.focus();
    };
  }, []);
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: Escape closes, by the dialog itself
    <dialog
      ref={dialog}
      aria-labelledby={id}
      onClose={onClose}
      onClick={(event) => {
        if (event.target === dialog.current) onClose();
      }}
      className={cx(
        'm-auto mt-[8vh] max-h-[84vh] w-[calc(100vw-24px)] flex-col overflow-hidden rounded-xl border border-line bg-pane p-0 text-ink shadow-pop backdrop:bg-[#0006] open:flex',
        width,
      )}
    >
      <div className={cx('flex h-12 shrink-0 items-center border-b border-line px-5', bare && 'sr-only')}>
        <h2 id={id} className="text-lg font-semibold">
          {title}
        </h2>
      </div>
      <div className={cx('flex min-h-0 flex-1 flex-col overflow-y-auto', !bare && 'gap-3 px-5 py-4 *:shrink-0')}>
        {children}
      </div>
      {footer !== undefined && (
        <div className="flex shrink-0 items-center justify-end gap-2 border-t border-line px-5 py-3">{footer}</div>
      )}
      {/* Last, since a dialog gives the focus to what comes first in it. */}
      <Button icon className={bare ? 'sr-only' : 'absolute top-2.5 right-3'} aria-label="Close" onClick={onClose}>
        <X size={16} />
      </Button>
    </dialog>
  );
}
