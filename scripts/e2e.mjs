import { spawnSync } from 'node:child_process';
import { findChromium } from './chromium.mjs';

const result = spawnSync('npx', ['playwright', 'test', ...process.argv.slice(2)], {
  stdio: 'inherit',
  env: { ...process.env, CHROMIUM_PATH: findChromium() },
  shell: process.platform === 'win32',
});
process.exit(result.status ?? 1);
