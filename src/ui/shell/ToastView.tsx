import { X } from 'lucide-react';
import { useEffect } from 'react';
import { undo, useApp, view } from '../../store';
import { Button } from '../parts/Button';

const SHOWN_MS = 6000;

/** A short message at the foot of the page, with a way back where there is one. */
export function ToastView() {
  const toast = useApp((state) => state.toast);
  useEffect(() => {
    if (toast === null) return;
    const timer = setTimeout(() => view({ toast: null }), SHOWN_MS);
    return () => clearTimeout(timer);
  }, [toast]);
  if (toast === null) return null;
  return (
    <div
      role="status"
      className="fixed bottom-4 left-1/2 z-50 flex max-w-[calc(100vw-32px)] -translate-x-1/2 items-center gap-3 rounded-lg border border-line2 bg-pane py-1.5 pr-1.5 pl-4 shadow-pop"
    >
      <span className="min-w-0">{toast.text}</span>
      {toast.undo && (
        <Button
          look="link"
          onClick={() => {
            undo();
            view({ toast: null });
          }}
        >
          Undo
        </Button>
      )}
      <Button icon aria-label="Dismiss" onClick={() => view({ toast: null })}>
        <X size={13} />
      </Button>
    </div>
  );
}
