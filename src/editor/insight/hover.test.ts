// biome-ignore-all lint/suspicious/noTemplateCurlyInString: references of the template language look so
import { describe, expect, it } from 'vitest';
import { templateHover } from './hover';
import type { TracedText } from './traced';

const text = '#foreach($p in $l)${p.name}#end';
const reference = { start: text.indexOf('${'), end: text.indexOf('#end') };
const run = (count: number): TracedText => ({
  text,
  body: undefined,
  values: Array.from({ length: count }, (_, iteration) => ({
    range: reference,
    preview: `v${iteration}`,
    type: 'java.lang.String',
    iteration: [iteration],
  })),
});
const at = (word: string) => text.indexOf(word) + 1;
const shown = (offset: number, traced: TracedText | null) =>
  templateHover(text, offset, traced)?.contents.join('\n') ?? null;

describe('templateHover', () => {
  it('shows one value with its type', () => {
    expect(shown(at('name'), run(1))).toBe('`${p.name}` was `v0` · String');
  });

  it('lists the values of all rounds and counts what is left out', () => {
    const all = shown(at('name'), run(13));
    expect(all).toContain('13 values');
    expect(all).toContain('- 1: `v0` · String');
    expect(all).toContain('… and 3 more');
  });

  it('ignores values of another text', () => {
    expect(shown(at('name'), { ...run(1), text: `${text} ` })).toBeNull();
  });

  it('explains directives, built-in names and words that are no directive', () => {
    expect(shown(at('foreach'), null)).toContain('1000 rounds');
    expect(templateHover('$context.responseOverride.status', 30, null)?.contents.join()).toContain('100 to 599');
    expect(templateHover('#evaluate("x")', 3, null)?.contents.join()).toContain('printed as it stands');
  });

  it('cannot be broken by backticks in a value', () => {
    const traced = run(1);
    const values = [{ range: reference, preview: 'a`b', type: 'java.lang.String', iteration: [] }];
    expect(shown(at('name'), { ...traced, values })).toContain('`` a`b ``');
  });
});
