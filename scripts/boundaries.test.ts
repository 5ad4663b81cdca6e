import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, it } from 'vitest';

const FORBIDDEN = [
  ['src/engine/pipeline', '../../store'],
  ['src/engine/vtl', 'react'],
  ['src/engine/vtl', '../../document/schema'],
  ['src/document', '../store'],
  ['src/worker', '../engine/vtl/lexer'],
  ['src/share', '../engine'],
  ['src/interop/import', '../../ui/App'],
  ['src/store', '../engine'],
  ['src/commands', '../ui/App'],
  ['src/editor', '../engine/vtl/lexer'],
  ['src/ui/parts', 'monaco-editor/editor'],
  ['src/ui/parts', '../../worker'],
  ['src/ui/parts', '../../engine/regex'],
  ['src/lessons', '../store'],
] as const;

const ALLOWED = [
  ['src/engine/pipeline', '../regex'],
  ['src/document', '../engine'],
  ['src/worker', '../engine'],
  ['src/store', '../worker'],
  ['src/store', '../share'],
  ['src/ui/parts', '../../store'],
  ['src/ui/dialogs', '../../interop/import-client'],
] as const;

/** Lints one file for each import, in a copy of the project's layout, and tells which files are refused. */
function refused(imports: readonly (readonly [string, string])[]): boolean[] {
  const root = mkdtempSync(join(tmpdir(), 'boundaries-'));
  try {
    const { vcs: _, ...config } = JSON.parse(readFileSync('biome.json', 'utf8'));
    writeFileSync(join(root, 'biome.json'), JSON.stringify({ ...config, $schema: undefined }));
    imports.forEach(([folder, specifier], index) => {
      const file = join(root, folder, `probe-${index}.ts`);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, `import { a } from '${specifier}';\n\nexport const b = a;\n`);
    });
    const biome = join(process.cwd(), 'node_modules/.bin/biome');
    const result = spawnSync(biome, ['lint', '--max-diagnostics=none', '.'], {
      cwd: root,
      encoding: 'utf8',
      shell: process.platform === 'win32',
    });
    const said = result.stdout + result.stderr;
    return imports.map((_, index) => new RegExp(`probe-${index}\\.ts:.*noRestrictedImports`).test(said));
  } finally {
    rmSync(root, { recursive: true });
  }
}

it('refuses what a folder may not import, and nothing else', () => {
  const forbidden = refused(FORBIDDEN);
  const allowed = refused(ALLOWED);
  expect(FORBIDDEN.filter((_, index) => !forbidden[index])).toEqual([]);
  expect(ALLOWED.filter((_, index) => allowed[index])).toEqual([]);
}, 60_000);
