import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

/** Budgets in kB (1000 bytes) of gzip -9, by part of the page. */
const BUDGETS = { 'app shell': 90, 'engine worker': 90, 'code editor': 870, 'style of the shell': 25 };

const dist = new URL('../dist/', import.meta.url).pathname;
const assets = join(dist, 'assets');
const files = readdirSync(assets);
const html = readFileSync(join(dist, 'index.html'), 'utf8');
const size = (names) =>
  names.reduce((sum, name) => sum + gzipSync(readFileSync(join(assets, name)), { level: 9 }).length, 0) / 1000;
const inPage = (end) => files.filter((name) => name.endsWith(end) && html.includes(name));

const measured = {
  'app shell': size(inPage('.js')),
  'engine worker': size(files.filter((name) => /^engine\.worker.*\.js$/.test(name))),
  'code editor': size(files.filter((name) => /^load-.*\.js$/.test(name))),
  'style of the shell': size(inPage('.css')),
};

let over = 0;
for (const [part, budget] of Object.entries(BUDGETS)) {
  const kb = measured[part];
  const fits = kb > 0 && kb <= budget;
  if (!fits) over += 1;
  console.log(`${fits ? 'ok  ' : 'OVER'} ${part.padEnd(20)} ${kb.toFixed(1).padStart(7)} kB of ${budget} kB`);
}
process.exit(over === 0 ? 0 : 1);
