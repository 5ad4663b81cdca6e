import { useEffect, useMemo, useState } from 'react';
import type { TemplateRun } from '../../document';
import type { TextRange } from '../../editor';
import { askEngine, type LinkPoint, useApp, view } from '../../store';
import { type Linked, linkedTo } from './links';

/** Key that names a template among the runs: its path in the document. */
export function templateKey(path: TemplateRun['path']): string {
  return path.join(' › ');
}

/** The response template's run of the present simulation, with its place among the runs. */
function useResponseRun(): { run: TemplateRun; index: number } | null {
  return useApp((state) => {
    const runs = state.simulation?.templateRuns ?? [];
    const index = runs.findLastIndex((run) => run.phase === 'response');
    const run = runs[index];
    return run === undefined ? null : { run, index };
  });
}

/** What lights up now; null when nothing does. */
export function useLinked(): Linked | null {
  const point = useApp((state) => state.hoverLink ?? state.pinnedLink);
  const found = useResponseRun();
  const run = found?.run;
  return useMemo(() => {
    if (point === null || run?.trace === undefined) return null;
    return linkedTo(point, run.trace, templateKey(run.path));
  }, [point, run]);
}

/** Handlers of an editor whose text is one side of the links; `toPoint` says which place an offset means. */
export function useLinkHandlers(toPoint: (offset: number) => LinkPoint | null) {
  return {
    onHoverOffset: (offset: number | null) => view({ hoverLink: offset === null ? null : toPoint(offset) }),
    onClickOffset: (offset: number) => view({ pinnedLink: toPoint(offset) }),
    onLink: (offset: number) => view({ pinnedLink: toPoint(offset) }),
  };
}

/**
 * Handlers and highlights of an editor that holds the body, or a member of it at `root`. `json` tells whether its text
 * is JSON, so that places within it can be told apart.
 */
export function useBodyLink(text: string, root: readonly (string | number)[], json: boolean) {
  const linked = useLinked();
  const [ranges, setRanges] = useState<readonly TextRange[]>([]);
  const wanted = useMemo(
    () =>
      (linked?.body ?? []).flatMap((location) =>
        root.every((key, at) => location[at] === key) ? [location.slice(root.length)] : [],
      ),
    [linked, root],
  );
  useEffect(() => {
    let current = true;
    const locate = async (location: readonly (string | number)[]): Promise<TextRange[]> => {
      if (!json) return [{ start: 0, end: text.length }];
      const range = await askEngine({ kind: 'locate-json', text, location });
      return range === undefined || range === null ? [] : [range];
    };
    void Promise.all(wanted.slice(0, SHOWN).map(locate)).then((found) => {
      if (current) setRanges(found.flat());
    });
    return () => {
      current = false;
    };
  }, [wanted, text, json]);
  const point = async (offset: number | null): Promise<LinkPoint | null> => {
    if (offset === null) return null;
    const inner = json ? ((await askEngine({ kind: 'location-at', text, offset })) ?? []) : [];
    return { side: 'body', location: [...root, ...inner] };
  };
  return {
    decorations: { linked: ranges },
    onHoverOffset: (offset: number | null) => void point(offset).then((hoverLink) => view({ hoverLink })),
    onClickOffset: (offset: number) => void point(offset).then((pinnedLink) => view({ pinnedLink })),
    onLink: (offset: number) => void point(offset).then((pinnedLink) => view({ pinnedLink })),
  };
}

/** Places of the body lit up at once at most. */
const SHOWN = 50;
