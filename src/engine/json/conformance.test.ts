import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { evaluateJsonPath } from './evaluate-json-path';
import { compilePath } from './path/compile-path';
import { versionSensitive } from './path/version-sensitive';

interface Case {
  readonly id: string;
  readonly json: string;
  readonly path: string | null;
  readonly expected: { definite: boolean; json: string; javaString: string } | { error: { stage: string } };
  readonly versionStable: boolean;
}

const corpus = new URL('../conformance/jsonpath.jsonl', import.meta.url);
const cases: Case[] = readFileSync(corpus, 'utf8')
  .trimEnd()
  .split('\n')
  .map((line) => JSON.parse(line));

/** Of an error only the stage is recorded. */
function comparable(result: ReturnType<typeof evaluateJsonPath>): unknown {
  return 'error' in result ? { error: { stage: result.error.stage } } : result;
}

describe('recorded answers of Jayway JsonPath 2.4.0', () => {
  it.each(cases)('$id: $path', ({ json, path, expected }) => {
    const stage = 'error' in expected ? { error: { stage: expected.error.stage } } : expected;
    expect(comparable(evaluateJsonPath(json, path))).toEqual(stage);
  });

  it('announces answers that depend on the version, but for what only the data brings out', () => {
    const unannounced = cases.filter(({ path, versionStable }) => {
      const compilation = compilePath(path ?? '');
      return !versionStable && compilation.ok && versionSensitive(compilation.path) === null;
    });
    expect(unannounced.map(({ path }) => path)).toEqual([
      '$.*.book',
      '$.users[?(@.age >= 30)].name',
      "$.users[?(@.active == 'true')].name",
      '$.users[?(@.id < @.age)].id',
      "$[?(@ == 's')]",
      '$[0:3].a',
    ]);
  });
});
