import { compilePath, versionSensitive } from '../json';
import type { Problem } from '../simulation';
import type { Check } from './inspection';
import { problem } from './problem';

const CALL = /\$!?\{?input\.(?:path|json)\(\s*(?:'([^'\n]*)'|"([^"\n]*)")\s*\)/g;

/** JSONPaths in templates whose answer depends on the version of the library (JP-9). */
export const checkJsonPaths: Check = ({ run }) =>
  run.templateRuns.flatMap(({ template, path }) =>
    [...template.matchAll(CALL)].flatMap((match): Problem[] => {
      const [whole, single, double] = match;
      const jsonPath = single ?? double ?? '';
      if (jsonPath.includes('$', 1)) return [];
      const compiled = compilePath(jsonPath);
      const found = compiled.ok ? versionSensitive(compiled.path) : null;
      if (found === null) return [];
      const start = match.index + whole.lastIndexOf(jsonPath);
      return [
        problem('json-path-version', {
          message: `${jsonPath}: ${found.reason}`,
          path,
          range: { start: start + found.range.start, end: start + found.range.end },
        }),
      ];
    }),
  );
