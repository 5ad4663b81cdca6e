import type { KeyboardEvent, PointerEvent } from 'react';
import { cx } from '../parts/class-names';

const STEP = 16;

/** A bar between two panes that is dragged, or moved with the arrow keys. `size` is that of the pane it sizes, in px. */
export function Splitter({
  label,
  axis,
  size,
  min,
  max,
  direction,
  onResize,
}: {
  label: string;
  axis: 'x' | 'y';
  size: number;
  min: number;
  max: number;
  /** 1 where moving right or down grows the pane, -1 where it shrinks it. */
  direction: 1 | -1;
  onResize: (size: number) => void;
}) {
  const clamp = (value: number) => Math.round(Math.max(min, Math.min(max, value)));
  const drag = (event: PointerEvent<HTMLElement>) => {
    event.preventDefault();
    const bar = event.currentTarget;
    const start = axis === 'x' ? event.clientX : event.clientY;
    bar.setPointerCapture(event.pointerId);
    const move = (next: globalThis.PointerEvent) =>
      onResize(clamp(size + direction * ((axis === 'x' ? next.clientX : next.clientY) - start)));
    const stop = () => {
      bar.removeEventListener('pointermove', move);
      bar.removeEventListener('pointerup', stop);
    };
    bar.addEventListener('pointermove', move);
    bar.addEventListener('pointerup', stop);
  };
  const nudge = (event: KeyboardEvent) => {
    const [back, forth] = axis === 'x' ? ['ArrowLeft', 'ArrowRight'] : ['ArrowUp', 'ArrowDown'];
    const by = event.key === back ? -STEP : event.key === forth ? STEP : 0;
    if (by === 0) return;
    event.preventDefault();
    onResize(clamp(size + direction * by));
  };
  return (
    <div
      role="separator"
      tabIndex={0}
      aria-label={label}
      aria-orientation={axis === 'x' ? 'vertical' : 'horizontal'}
      aria-valuenow={size}
      aria-valuemin={min}
      aria-valuemax={max}
      onPointerDown={drag}
      onKeyDown={nudge}
      className={cx(
        'relative z-10 shrink-0 bg-line after:absolute hover:bg-accent focus-visible:bg-accent',
        axis === 'x'
          ? 'w-px cursor-col-resize after:inset-y-0 after:-inset-x-1'
          : 'h-px cursor-row-resize after:inset-x-0 after:-inset-y-1',
      )}
    />
  );
}
