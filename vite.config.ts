import tailwindcss from '@tailwindcss/vite';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { contentSecurityPolicy } from './scripts/vite/content-security-policy.ts';
import { lateParts } from './scripts/vite/late-parts.ts';
import { offline } from './scripts/vite/offline.ts';

export default defineConfig({
  base: './',
  plugins: [react(), tailwindcss(), contentSecurityPolicy(), offline()],
  worker: { format: 'es', plugins: () => [lateParts()] },
  // The editor's worker entries cannot be pre-bundled.
  optimizeDeps: { exclude: ['monaco-editor'] },
  build: { target: 'es2023', chunkSizeWarningLimit: 4000 },
  test: { include: ['src/**/*.test.{ts,tsx}', 'scripts/**/*.test.ts'], environment: 'node' },
});
