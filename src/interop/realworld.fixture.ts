import { existsSync, readdirSync, readFileSync } from 'node:fs';

const FOLDER = '../shared/realworld';

/** Real configuration files, where they are at hand; they are other people's and no part of the project. */
export function realFiles(): { name: string; text: string }[] {
  if (!existsSync(FOLDER)) return [];
  return readdirSync(FOLDER)
    .filter((name) => name !== 'index.json')
    .map((name) => ({ name, text: readFileSync(`${FOLDER}/${name}`, 'utf8') }));
}
