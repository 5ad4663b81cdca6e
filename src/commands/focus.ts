import { type Pane, view } from '../store';

/** Moves the focus to a pane; on a narrow screen its tab opens first. */
export function focusPane(pane: Pane): void {
  view({ narrowPane: pane });
  requestAnimationFrame(() => document.querySelector<HTMLElement>(`[data-pane="${pane}"]`)?.focus());
}

/** Moves the focus to the pane after or before the one that has it. */
export function nextPane(by: 1 | -1): void {
  const panes = [...document.querySelectorAll<HTMLElement>('[data-pane]')];
  const at = panes.findIndex((pane) => pane.contains(document.activeElement));
  panes.at((at + by + (at < 0 && by < 0 ? 1 : 0)) % panes.length)?.focus();
}
