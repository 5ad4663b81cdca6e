import { defineConfig, devices } from '@playwright/test';

const PORT = 4173;
const root = process.getuid?.() === 0;

export default defineConfig({
  testDir: 'e2e',
  timeout: 90_000,
  expect: { timeout: 15_000 },
  fullyParallel: true,
  workers: 2,
  retries: process.env['CI'] ? 2 : 1,
  reporter: process.env['CI'] ? 'line' : 'list',
  use: {
    ...devices['Desktop Chrome'],
    baseURL: `http://127.0.0.1:${PORT}/playground/`,
    viewport: { width: 1440, height: 900 },
    permissions: ['clipboard-read', 'clipboard-write'],
    trace: 'retain-on-failure',
    launchOptions: {
      ...(process.env['CHROMIUM_PATH'] === undefined ? {} : { executablePath: process.env['CHROMIUM_PATH'] }),
      args: [
        ...(root ? ['--no-sandbox'] : []),
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
  webServer: {
    // Served from a folder below the root, as any static host may.
    command: `npx vite build && npx vite preview --port ${PORT} --strictPort --host 127.0.0.1 --base /playground/`,
    url: `http://127.0.0.1:${PORT}/playground/`,
    reuseExistingServer: !process.env['CI'],
    timeout: 180_000,
  },
});
