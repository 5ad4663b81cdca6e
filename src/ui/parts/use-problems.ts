import type { DocumentPath, Problem } from '../../document';
import { useApp } from '../../store';

const startsWith = (path: DocumentPath, prefix: DocumentPath): boolean => prefix.every((key, at) => path[at] === key);

/** Problems that belong to a field of the document, or to a part of it. */
export function useProblemsAt(path: DocumentPath): readonly Problem[] {
  return useApp((state) => state.simulation?.problems.filter((problem) => startsWith(problem.path, path)) ?? []);
}
