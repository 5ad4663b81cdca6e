import { evaluateJsonPath } from '../../engine';
import { type JsonValue, parsedJson, parsedObject } from './json-value';
import type { EmulatorInput } from './protocol';
import { utilities } from './utilities';

/** A path that names one value yields it; of several matches the first is taken, which is told to `onFirst`. */
function readPath(body: string, path: string, onFirst: (path: string) => void): JsonValue | undefined {
  const read = evaluateJsonPath(body, path);
  if ('error' in read) return undefined;
  // A JSON null and an empty string are told apart by how Java prints them.
  const value = read.json === '""' && read.javaString === 'null' ? null : parsedJson(read.json);
  if (read.definite || !Array.isArray(value)) return value;
  onFirst(path);
  return value[0];
}

/**
 * What a template sees in a local emulator such as serverless-offline: `$input`, `$util`, `$context` and
 * `$stageVariables` as plain JavaScript objects. The values are those of the simulated call, so that only the engines differ.
 */
export function emulatorVariables({ body, scope }: EmulatorInput, onFirst: (path: string) => void) {
  const { params } = scope;
  const path = (expression: unknown) => readPath(body, String(expression), onFirst);
  return {
    input: {
      body: parsedJson(body) ?? body,
      path,
      json: (expression: unknown) => JSON.stringify(path(expression)),
      params: (name: unknown) =>
        typeof name === 'string'
          ? params.path[name] || params.querystring[name] || params.header[name]
          : { header: { ...params.header }, path: { ...params.path }, querystring: { ...params.querystring } },
    },
    util: { ...utilities },
    context: parsedObject(scope.context),
    stageVariables: { ...scope.stageVariables },
  };
}
