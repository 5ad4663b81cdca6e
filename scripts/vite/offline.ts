import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { Plugin } from 'vite';

const PUBLIC = ['./', 'theme.js', 'icon.svg', 'manifest.webmanifest'];
/** What the first visit fetches late: the code editor. It joins the cache when the page is idle. */
const LATE = /assets\/(load-|editor\.worker|codicon)/;

/** Emits the service worker with the list of the build's files, so that the page works offline after one visit. */
export function offline(): Plugin {
  return {
    name: 'offline',
    apply: 'build',
    generateBundle(_, bundle) {
      const files = Object.keys(bundle).filter((file) => file !== 'index.html' && !file.endsWith('.map'));
      const early = [...PUBLIC, ...files.filter((file) => !LATE.test(file))];
      const late = files.filter((file) => LATE.test(file));
      const source = readFileSync(new URL('./service-worker.js', import.meta.url), 'utf8');
      const version = createHash('sha256').update(files.sort().join()).digest('hex').slice(0, 12);
      this.emitFile({
        type: 'asset',
        fileName: 'sw.js',
        source: `const VERSION = ${JSON.stringify(version)};\nconst EARLY = ${JSON.stringify(early)};\nconst LATE = ${JSON.stringify(late)};\n${source}`,
      });
    },
  };
}
