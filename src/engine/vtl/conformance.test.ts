import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { renderTemplate, type TemplateInput } from './render';

interface Case extends TemplateInput {
  readonly id: string;
  readonly topic: string;
  readonly template: string;
  readonly expected:
    | { readonly output: string }
    | { readonly error: { stage: string; line?: number; column?: number } };
}

const corpus = readFileSync(new URL('../conformance/vtl.jsonl', import.meta.url), 'utf8')
  .trimEnd()
  .split('\n')
  .map((line): Case => JSON.parse(line));

/** The answer in the form of `expected`: a position only where one was recorded. */
function answer(entry: Case): unknown {
  const { template, expected } = entry;
  const result = renderTemplate(template, entry);
  const overrides = result.overrides === undefined ? {} : { overrides: JSON.parse(JSON.stringify(result.overrides)) };
  if ('output' in result) return { output: result.output, ...overrides };
  const { stage, line, column } = result.error;
  const positioned = 'error' in expected && expected.error.line !== undefined;
  return { error: positioned ? { stage, line, column } : { stage }, ...overrides };
}

describe('answers recorded from Velocity 1.7 with the settings of API Gateway', () => {
  const topics = [...new Set(corpus.map((entry) => entry.topic))];
  it.each(topics)('%s', (topic) => {
    for (const entry of corpus.filter((other) => other.topic === topic)) {
      expect(answer(entry), `${entry.id} ${entry.template}`).toEqual(entry.expected);
    }
  });
});
