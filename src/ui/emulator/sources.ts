import type { TemplateRun } from '../../document';

/** How often a variable is replaced by what it was set to. */
const DEEPEST = 4;

const MADE = /#(?:set\s*\(\s*\$([A-Za-z_][\w-]*)\s*=|foreach\s*\(\s*\$\{?([A-Za-z_][\w-]*)\}?\s+in\s)([^\n]*)/g;

/** The template text that wrote a part of the output, with that of the variables in it. */
export function sourceOf(run: TemplateRun, range: { start: number; end: number }): string {
  const spans = run.trace?.spans ?? [];
  const touched = spans.filter(({ outStart, outEnd }) =>
    range.start === range.end ? outStart === range.start : outStart < range.end && outEnd > range.start,
  );
  const written = touched.slice(0, 20).map(({ srcStart, srcEnd }) => run.template.slice(srcStart, srcEnd));
  return withMakings(written.join('\n'), run.template);
}

function withMakings(source: string, template: string): string {
  let all = source;
  const known = new Set<string>();
  for (let depth = 0; depth < DEEPEST; depth++) {
    const wanted = new Set([...all.matchAll(/\$!?\{?([A-Za-z_][\w-]*)/g)].map((found) => found[1] ?? ''));
    const fresh = [...template.matchAll(MADE)].filter((made) => {
      const name = made[1] ?? made[2] ?? '';
      return wanted.has(name) && !known.has(made[0]);
    });
    if (fresh.length === 0) return all;
    for (const made of fresh) known.add(made[0]);
    all = [all, ...fresh.map((made) => made[3] ?? '')].join('\n');
  }
  return all;
}
