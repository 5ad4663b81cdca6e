import { readFileSync } from 'node:fs';
import { isObject, member, stringMember } from './json-value';

/** What a case asks; `unknown` is answered with null and agrees with nothing. */
type Operation = 'vtl' | 'regex' | 'jsonpath' | 'aws' | 'unknown';

/** One recorded answer. */
export interface Case {
  id: string;
  topic: string;
  operation: Operation;
  /** The case as it stands in the file. */
  source: Record<string, unknown>;
  expected: unknown;
}

/** The operation that a case names, else the one whose inputs it has. */
function operationOf(source: Record<string, unknown>): Operation {
  const { op } = source;
  if (op === 'vtl' || op === 'regex' || op === 'jsonpath') return op;
  if (typeof source['kind'] === 'string') return 'aws';
  const has = (name: string): boolean => typeof source[name] === 'string';
  if (has('pattern') && has('input')) return 'regex';
  if (has('json') && Object.hasOwn(source, 'path')) return 'jsonpath';
  return has('template') ? 'vtl' : 'unknown';
}

function readLine(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}

/**
 * Reads a file of JSON Lines; blank lines and a byte order mark do not count. A case without an id is called by its
 * line.
 */
export function readCases(file: string): Case[] {
  const lines = readFileSync(file, 'utf8').split(/\r?\n/);
  return lines.flatMap((line, index): Case[] => {
    const text = line.replace(/^\ufeff/, '').trim();
    if (text === '') return [];
    const read = readLine(text);
    const source = isObject(read) ? read : {};
    const id = stringMember(source, 'id') ?? `line ${index + 1}`;
    const topic = stringMember(source, 'topic') ?? stringMember(source, 'kind') ?? '';
    return [{ id, topic, operation: operationOf(source), source, expected: member(source, 'expected') }];
  });
}
