/** Where a variable of a template comes from. */
export interface TemplateVariable {
  name: string;
  from: 'set' | 'foreach' | 'define';
}

const SET = /#(?:set|\{set\}) *\(\s*\$([A-Za-z_][\w-]*)(?=[\s=])/g;
const FOREACH = /#(?:foreach|\{foreach\})\s*\(\s*\$!?\{?([A-Za-z_][\w-]*)/g;
const DEFINE = /#(?:define|\{define\})\s*\(\s*\$([A-Za-z_][\w-]*)/g;

/** Variables that a template makes, each once, in order of appearance. `#set(${x} = …)` makes none (SET-2). */
export function variablesOf(text: string): TemplateVariable[] {
  const found: (TemplateVariable & { at: number })[] = [];
  const collect = (pattern: RegExp, from: TemplateVariable['from']) => {
    for (const match of text.matchAll(pattern)) found.push({ name: match[1] ?? '', from, at: match.index });
  };
  collect(SET, 'set');
  collect(FOREACH, 'foreach');
  collect(DEFINE, 'define');
  const first = new Map<string, TemplateVariable>();
  for (const { name, from } of found.sort((a, b) => a.at - b.at)) {
    if (!first.has(name)) first.set(name, { name, from });
  }
  return [...first.values()];
}
