import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { matchPattern } from './match-pattern';

interface Case {
  readonly id: string;
  readonly topic: string;
  readonly pattern: string;
  readonly input: string;
  readonly expected: unknown;
}

function readCorpus(): Case[] {
  const text = readFileSync(new URL('../conformance/regex.jsonl', import.meta.url), 'utf8');
  return text
    .trimEnd()
    .split('\n')
    .map((line): Case => JSON.parse(line));
}

/** The corpus also names the exception's class, which is always the same. */
function withoutClass(expected: unknown): unknown {
  return JSON.parse(JSON.stringify(expected, (key, value: unknown) => (key === 'class' ? undefined : value)));
}

function answer(pattern: string, input: string): unknown {
  const result = matchPattern(pattern, input);
  if ('error' in result || 'exhausted' in result) return result;
  const { matches, groups, find } = result;
  return {
    matches,
    ...(groups === undefined ? {} : { groups }),
    find: find !== undefined,
    ...(find === undefined ? {} : { findStart: find.start, findEnd: find.end, findGroups: find.groups }),
  };
}

describe('answers recorded from java.util.regex', () => {
  const corpus = readCorpus();
  const topics = [...new Set(corpus.map((entry) => entry.topic))];

  it.each(topics)('agrees on %s', (topic) => {
    for (const { id, pattern, input, expected } of corpus.filter((entry) => entry.topic === topic)) {
      expect(answer(pattern, input), `${id}: ${pattern} on ${input.slice(0, 80)}`).toEqual(withoutClass(expected));
    }
  });
});
