import type { KeyboardEvent } from 'react';

/** Moves along a list of tabs by arrow keys, Home and End: focuses the tab and says which it is, 0-based. */
export function moveAlongTabs(event: KeyboardEvent<HTMLElement>, at: number, choose: (index: number) => void): void {
  const tabs = event.currentTarget.querySelectorAll<HTMLElement>('[role=tab]');
  const next = { ArrowRight: at + 1, ArrowLeft: at - 1 + tabs.length, Home: 0, End: tabs.length - 1 }[event.key];
  if (next === undefined) return;
  event.preventDefault();
  choose(next % tabs.length);
  tabs[next % tabs.length]?.focus();
}
