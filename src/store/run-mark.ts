import { tabStorage } from './storage';

const KEY = 'playground.running';

/**
 * Remembers across a crash of the page that a run was under way, so that the page opens paused rather than running
 * into the same trap again. A page that is left in good order takes the mark away.
 */
export const runMark = {
  begin(): void {
    tabStorage.write(KEY, '1');
  },
  end(): void {
    tabStorage.remove(KEY);
  },
  /** Whether this tab's last page died during a run. */
  diedRunning(): boolean {
    return tabStorage.read(KEY) !== null;
  },
};

addEventListener('pagehide', () => runMark.end());
