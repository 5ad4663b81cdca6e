import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { emulate } from './emulate';

const hardenFile = fileURLToPath(new URL('./harden.ts', import.meta.url));
const emulateFile = fileURLToPath(new URL('./emulate.ts', import.meta.url));

const scope = { context: '{}', params: { path: {}, querystring: {}, header: {} }, stageVariables: {} };

/** Renders a template in a process of its own whose realm was hardened. */
function renderedInHardenedRealm(template: string): string {
  const program = `
    import { emulate } from ${JSON.stringify(emulateFile)};
    import { harden } from ${JSON.stringify(hardenFile)};
    harden(globalThis);
    const scope = ${JSON.stringify(scope)};
    console.log(JSON.stringify(emulate({ template: ${JSON.stringify(template)}, body: '{"a":"x"}', scope })));`;
  const output = execFileSync(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', program], {
    encoding: 'utf8',
  });
  const outcome: unknown = JSON.parse(output);
  return typeof outcome === 'object' && outcome !== null && 'output' in outcome ? String(outcome.output) : output;
}

describe('harden', () => {
  it('leaves templates that only use what they are given as they are', { timeout: 30_000 }, () => {
    expect(renderedInHardenedRealm("$input.path('$.a').toUpperCase()")).toBe('X');
  });

  it('closes the way to the constructor of functions', { timeout: 30_000 }, () => {
    const template = [
      '#set($accessor = $input.path.__lookupGetter__("__proto__"))',
      '#set($functions = $accessor.call($input.path))',
      '[$!functions.constructor("return 7").call()]',
    ].join('');
    expect(emulate({ template, body: '{}', scope })).toMatchObject({ output: '[7]' });
    expect(renderedInHardenedRealm(template)).toBe('[]');
  });
});
