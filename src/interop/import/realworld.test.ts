import { describe, expect, it, vi } from 'vitest';
import type { IntegrationResponse } from '../../document';
import { realFiles } from '../realworld.fixture';
import { importText } from './import-text';
import { type Counted, countInData, countInTerraform } from './independent-count.fixture';

// Many runs each: on a busy machine they take longer than the usual limit.
vi.setConfig({ testTimeout: 60_000 });

const files = realFiles();

function imported(text: string): Counted[] {
  const result = importText(text);
  if ('error' in result) throw new Error(result.error.message);
  return result.methods.flatMap((method) => method.build().method.integration.integrationResponses).map(asCounted);
}

function asCounted(response: IntegrationResponse): Counted {
  const texts = (map: Record<string, string | null> | undefined) =>
    Object.entries(map ?? {})
      .map(
        ([key, value]) => `${key}=${(value ?? '').replace(/⟦((?:local|file)[^⟧]*)⟧/g, '$1').replace(/⟦[^⟧]*⟧/g, '')}`,
      )
      .sort();
  return {
    status: response.statusCode,
    pattern: response.selectionPattern ?? '',
    parameters: texts(response.responseParameters),
    templates: texts(response.responseTemplates),
    handling: response.contentHandling ?? '',
  };
}

function sorted(responses: readonly Counted[]): string[] {
  return responses.map((response) => JSON.stringify(response)).sort();
}

describe.skipIf(files.length === 0)('real files (../shared/realworld; skipped where it is absent)', () => {
  const data = files.filter(({ name }) => /\.(?:ya?ml|json)$/.test(name));
  it.each(data)('$name is read without loss', ({ text }) => {
    const counted = countInData(text);
    expect(counted.length).toBeGreaterThan(0);
    expect(sorted(imported(text))).toEqual(sorted(counted));
  });

  const terraform = files.filter(({ name }) => name.endsWith('.tf'));
  it.each(terraform)('$name is read without loss', ({ text }) => {
    const counted = countInTerraform(text);
    expect(counted.length).toBeGreaterThan(0);
    expect(sorted(imported(text))).toEqual(sorted(counted));
  });

  it('reads the configurations in the code blocks of a Markdown document', () => {
    const text = files.find(({ name }) => name.endsWith('.md'))?.text ?? '';
    const patterns = [...text.matchAll(/^ +pattern: '([^']*)'/gm)].map(([, pattern]) => pattern);
    const read = imported(text).map((response) => response.pattern);
    expect(patterns.length).toBeGreaterThan(4);
    for (const pattern of patterns) expect(read).toContain(pattern);
    expect(imported(text).filter(({ pattern }) => pattern === '.*"statusCode":409,.*')).toHaveLength(2);
  });

  const programs = files.filter(({ name }) => /\.(?:py|ts|cs|go)$/.test(name));
  it.each(programs)('$name is answered with what to import instead', ({ text }) => {
    expect(importText(text)).toEqual({ error: { message: expect.stringContaining('cdk synth') } });
  });
});
