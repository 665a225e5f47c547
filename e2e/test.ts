/** Playwright's test with a watch on every page: whatever a test is about, nothing may go wrong beside it. */
import { expect, test as base } from '@playwright/test';

export { expect };

interface Options {
  /** Faults that this test causes on purpose. */
  expectedFaults: RegExp | undefined;
}

interface Fixtures {
  faults: string[];
}

export const test = base.extend<Options & Fixtures>({
  expectedFaults: [undefined, { option: true }],
  faults: [
    async ({ page, baseURL, expectedFaults }, use) => {
      const faults: string[] = [];
      const origin = new URL(baseURL ?? '').origin;
      page.on('console', (message) => {
        if (['error', 'warning'].includes(message.type())) faults.push(`console ${message.type()}: ${message.text()}`);
      });
      page.on('pageerror', (error) => faults.push(`uncaught error: ${error.message}`));
      page.on('request', (request) => {
        const url = request.url();
        if (!url.startsWith(`${origin}/`) && !/^(data|blob):/.test(url))
          faults.push(`request to another origin: ${url}`);
      });
      page.on('requestfailed', (request) => {
        // Leaving a page ends what it was still loading.
        const reason = request.failure()?.errorText ?? '';
        if (reason !== 'net::ERR_ABORTED') faults.push(`request failed: ${request.url()} (${reason})`);
      });
      page.on('response', (response) => {
        if (response.status() >= 400) faults.push(`${response.status()}: ${response.url()}`);
      });
      await use(faults);
      expect(faults.filter((fault) => !expectedFaults?.test(fault))).toEqual([]);
    },
    { auto: true },
  ],
});
