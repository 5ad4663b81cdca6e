const KEY = 'playground.running';

/**
 * Remembers across a crash of the page that a run was under way, so that the page opens paused rather than running
 * into the same trap again. Session storage outlives a reload of this tab only.
 */
export const runMark = {
  begin(): void {
    sessionStorage.setItem(KEY, '1');
  },
  end(): void {
    sessionStorage.removeItem(KEY);
  },
  /** Whether the page went away while a run was under way for longer than a reload takes. */
  diedRunning(): boolean {
    return sessionStorage.getItem(KEY) !== null;
  },
};

addEventListener('pagehide', () => runMark.end());
