/**
 * Four kinds of test, told apart by their names, so that one folder can hold all that concerns one subject:
 * `*.test.ts` in Node, `*.test.tsx` in a simulated document, `*.browser.test.*` in a real page, `*.e2e.test.ts` in a
 * real browser with the built extension (run `npm test` for these, or build first).
 */
import { fileURLToPath } from 'node:url';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { findBrowser } from '../scripts/setup/find-browser.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const elsewhere = ['**/node_modules/**', '**/.output/**'];

export default defineConfig({
  root,
  resolve: { alias: { '@': root.replace(/[\\/]$/, '') } },
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['tests/**/*.test.ts'],
          exclude: [...elsewhere, '**/*.browser.test.*', '**/*.e2e.test.*'],
          environment: 'node',
          setupFiles: ['tests/setup/fake-extension.ts'],
          testTimeout: 20_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'component',
          include: ['tests/**/*.test.tsx'],
          exclude: [...elsewhere, '**/*.browser.test.*'],
          environment: 'jsdom',
          setupFiles: ['tests/setup/fake-extension.ts', 'tests/setup/components.ts'],
          testTimeout: 20_000,
        },
      },
      {
        extends: true,
        // Named beforehand: found during a run, each would make the page reload under its tests.
        optimizeDeps: {
          include: [
            'react',
            'react-dom/client',
            'react/jsx-dev-runtime',
            '@testing-library/react',
            '@testing-library/user-event',
            '@tiptap/react',
            '@tiptap/starter-kit',
            'fast-check',
            'zod/mini',
          ],
        },
        test: {
          name: 'browser',
          include: ['tests/**/*.browser.test.{ts,tsx}'],
          exclude: elsewhere,
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({
              launchOptions: {
                executablePath: findBrowser()?.path,
                args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
              },
            }),
            instances: [{ browser: 'chromium' }],
          },
        },
      },
      {
        extends: true,
        test: {
          name: 'e2e',
          include: ['tests/**/*.e2e.test.ts'],
          exclude: elsewhere,
          environment: 'node',
          fileParallelism: false,
          testTimeout: 60_000,
          hookTimeout: 240_000,
        },
      },
    ],
  },
});
