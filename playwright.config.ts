import { defineConfig } from '@playwright/test';
import { findChromium } from './tools/find-chromium.ts';

// Another port than `npm start` and `npm run dev` use, so that all three can run at once.
const port = Number(process.env['E2E_PORT'] ?? '4330');
const address = `http://127.0.0.1:${port}/`;
const executablePath = findChromium();

/** The browser tests look at the built site: run `npm run build` first. */
export default defineConfig({
  testDir: 'e2e',
  testMatch: '**/*.spec.ts',
  // A folder of its own: Playwright empties it, and the reports beside it must stay.
  outputDir: 'test-results/playwright',
  reporter: [['list'], ['json', { outputFile: 'test-results/playwright.json' }]],
  forbidOnly: Boolean(process.env['CI']),
  fullyParallel: true,
  retries: 0,
  workers: 2,
  // A busy machine is no fault of the site.
  timeout: 90_000,
  expect: { timeout: 15_000 },
  use: {
    baseURL: address,
    viewport: { width: 1280, height: 800 },
    // A page kept by a worker would hide the one that was just built.
    serviceWorkers: 'block',
    // A trace of every test takes longer than the tests; to keep those of failures, add --trace retain-on-failure.
    trace: 'off',
    // Nothing glides while a test looks at it.
    contextOptions: { reducedMotion: 'reduce' },
    launchOptions: {
      ...(executablePath === undefined ? {} : { executablePath }),
      // Chromium's sandbox does not start for root, as which containers usually run.
      chromiumSandbox: process.getuid?.() !== 0,
      args: [
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
  projects: [
    { name: 'chromium', testIgnore: '**/*.noscript.spec.ts' },
    { name: 'no-script', testMatch: '**/*.noscript.spec.ts', use: { javaScriptEnabled: false } },
  ],
  webServer: {
    // A test that opens many pages fetches and compiles their scripts and styles once, as a reader's browser does.
    command: `node tools/serve.ts --port ${port} --strict-port --keep-hashed`,
    url: address,
    reuseExistingServer: false,
    timeout: 20_000,
    stdout: 'ignore',
    stderr: 'pipe',
  },
});
