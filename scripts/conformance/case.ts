import { readFileSync } from 'node:fs';
import { isObject, member, stringMember } from './json-value';

type Operation = 'vtl' | 'regex' | 'jsonpath' | 'aws';

/** One recorded answer. */
export interface Case {
  id: string;
  topic: string;
  operation: Operation;
  /** The case as it stands in the file. */
  source: Record<string, unknown>;
  expected: unknown;
}

function operationOf(source: Record<string, unknown>): Operation | undefined {
  const op = source['op'];
  if (op === 'vtl' || op === 'regex' || op === 'jsonpath') return op;
  return typeof source['kind'] === 'string' ? 'aws' : undefined;
}

/** Reads a file of JSON Lines. A line that is no case of a known kind is an error of the file. */
export function readCases(file: string): Case[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line, index) => {
      const source: unknown = JSON.parse(line);
      const id = stringMember(source, 'id');
      const operation = isObject(source) ? operationOf(source) : undefined;
      if (!isObject(source) || id === undefined || operation === undefined)
        throw new Error(`${file}:${index + 1} is no case of a known kind`);
      const topic = stringMember(source, 'topic') ?? stringMember(source, 'kind') ?? '';
      return { id, topic, operation, source, expected: member(source, 'expected') };
    });
}
