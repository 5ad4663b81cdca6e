import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

const source = (path: string): string => fileURLToPath(new URL(`../../src/${path}`, import.meta.url));

/** Parts of the engine that few documents need, and the one function each exports. */
const PARTS = [
  { path: 'engine/java/formatter/format.ts', name: 'formatString' },
  { path: 'engine/json/path/read-arguments.ts', name: 'readArguments' },
  { path: 'engine/json/read/call-function.ts', name: 'callFunction' },
  { path: 'engine/regex/sets/blocks.ts', name: 'blockSet' },
  { path: 'engine/regex/syntax/character-names.ts', name: 'characterByName' },
].map(({ path, name }) => ({ file: source(path), name }));

const NOT_HERE_YET = source('engine/not-here-yet.ts');
const FIRST = source('worker/engine.worker.ts');
const REST = source('worker/whole.ts');
const SLOT = '\0late:';

/** What stands in for a part until `provide` has been called. */
function slot(name: string): string {
  return `import { NotHereYet } from ${JSON.stringify(NOT_HERE_YET)};
let part;
export function provide(given) { part = given; }
export function ${name}(...args) {
  if (part === undefined) throw new NotHereYet(${JSON.stringify(name)});
  return part(...args);
}`;
}

/** Imports that hand over the parts. */
function provisions(): string {
  return PARTS.map(
    ({ file, name }, at) => `import { provide as provide${at} } from ${JSON.stringify(SLOT + file)};
import { ${name} as part${at} } from ${JSON.stringify(`${file}?part`)};
provide${at}(part${at});`,
  ).join('\n');
}

/** Keeps the engine's rarely used parts out of what the worker loads before its first answer. */
export function lateParts(): Plugin {
  let active = false;
  return {
    name: 'late-parts',
    enforce: 'pre',
    buildStart({ input }) {
      active = Object.values(input).includes(FIRST);
    },
    async resolveId(id, importer, options) {
      if (!active || id.startsWith(SLOT)) return active ? id : null;
      const asked = PARTS.find(({ file }) => id === `${file}?part`);
      if (asked !== undefined) return asked.file;
      const found = await this.resolve(id, importer, { ...options, skipSelf: true });
      return PARTS.some(({ file }) => file === found?.id) ? SLOT + found?.id : found;
    },
    load(id) {
      const part = PARTS.find(({ file }) => id === SLOT + file);
      return part === undefined ? null : { code: slot(part.name), moduleType: 'js', moduleSideEffects: false };
    },
    transform(code, id) {
      return active && id === REST ? { code: `${code}\n${provisions()}`, map: null } : null;
    },
  };
}
