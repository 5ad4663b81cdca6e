import { evaluateJsonPath, matchPattern, renderTemplate } from '../../src/engine';
import { isObject, member, stringMember } from './json-value';

/** The engine's answer to a `regex` case, in the form of its `expected`. */
export function answerRegex(source: unknown): unknown {
  const result = matchPattern(stringMember(source, 'pattern') ?? '', stringMember(source, 'input') ?? '');
  if ('exhausted' in result) return result;
  if ('error' in result) return { error: { class: 'java.util.regex.PatternSyntaxException', ...result.error } };
  const { matches, groups, find } = result;
  return {
    matches,
    ...(groups === undefined ? {} : { groups }),
    find: find !== undefined,
    ...(find === undefined ? {} : { findStart: find.start, findEnd: find.end, findGroups: find.groups }),
  };
}

/** The engine's answer to a `jsonpath` case, in the form of its `expected`. */
export function answerJsonPath(source: unknown): unknown {
  const path = member(source, 'path');
  return evaluateJsonPath(stringMember(source, 'json') ?? '', typeof path === 'string' ? path : null);
}

/** The engine's answer to a `vtl` case, in the form of its `expected`. */
export function answerTemplate(source: unknown): unknown {
  const text = (name: string): Record<string, string> => {
    const value = stringMember(source, name);
    return value === undefined ? {} : { [name]: value };
  };
  const params = member(source, 'params');
  const stageVariables = member(source, 'stageVariables');
  const result = renderTemplate(stringMember(source, 'template') ?? '', {
    ...text('body'),
    ...text('context'),
    ...text('variables'),
    ...(isObject(params) ? { params } : {}),
    ...(isObject(stageVariables) ? { stageVariables: stringsOf(stageVariables) } : {}),
    ...(member(source, 'builtins') === false ? { builtins: false } : {}),
    limits: { foreach: Number.POSITIVE_INFINITY },
  });
  if (!('error' in result))
    return { output: result.output, ...(result.overrides === undefined ? {} : { overrides: result.overrides }) };
  const { stage, line, column } = result.error;
  return {
    error: { stage, ...(line === undefined ? {} : { line }), ...(column === undefined ? {} : { column }) },
    ...(result.overrides === undefined ? {} : { overrides: result.overrides }),
  };
}

function stringsOf(record: Record<string, unknown>): Record<string, string> {
  return Object.fromEntries(Object.entries(record).map(([name, value]) => [name, String(value)]));
}
