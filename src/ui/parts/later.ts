import { type ComponentType, type LazyExoticComponent, lazy } from 'react';

const fetches: (() => Promise<unknown>)[] = [];

/**
 * A component whose code is fetched when it is first shown, or when the page has nothing else to do: the first paint
 * does not wait for parts that are hidden at first. Stands under a Suspense, as every pane and tab panel has.
 */
export function later<P extends object>(load: () => Promise<ComponentType<P>>): LazyExoticComponent<ComponentType<P>> {
  fetches.push(load);
  return lazy(async () => ({ default: await load() }));
}

/** The same for a part that is in view from the start: fetched beside the page's frame, which is painted first. */
export function soon<P extends object>(load: () => Promise<ComponentType<P>>): LazyExoticComponent<ComponentType<P>> {
  const loading = load();
  return lazy(async () => ({ default: await loading }));
}

/** Fetches the code of every part that is not there yet. */
export function fetchAllLater(): void {
  for (const load of fetches) void load();
}
