import { useStore } from 'zustand';
import { useShallow } from 'zustand/react/shallow';
import type { AppState } from './state';
import { store } from './store';

/** Reads a part of the state; the component renders again only when that part changes (compared member by member). */
export function useApp<T>(select: (state: AppState) => T): T {
  return useStore(store, useShallow(select));
}

/** The state as it is now, for whoever is asked outside of rendering. */
export function getState(): AppState {
  return store.getState();
}

/** What undo and redo would do now; null where there is nothing. */
export function useHistory(): { undo: string | null; redo: string | null } {
  const undo = useStore(store.temporal, (state) => (state.pastStates.length > 0 ? 'past' : null));
  const redo = useStore(store.temporal, (state) => state.futureStates.at(-1)?.lastEdit?.label ?? null);
  const label = useStore(store, (state) => state.lastEdit.label);
  return { undo: undo === null ? null : label, redo };
}
