import { useEffect, useEffectEvent } from 'react';
import type { DocumentPath, Range } from '../../document';
import { useApp, view } from '../../store';

/** Calls `show` when the user asks to be taken to this place of the document; the asking is then done. */
export function useReveal(path: DocumentPath, show: (range: Range | undefined) => void): void {
  const revealed = useApp((state) => state.revealed);
  const act = useEffectEvent(show);
  const here =
    revealed !== null && revealed.path.length === path.length && revealed.path.every((key, at) => key === path[at]);
  useEffect(() => {
    if (!here) return;
    act(revealed.range);
    view({ revealed: null });
  }, [here, revealed]);
}
