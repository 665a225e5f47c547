/** Playwright's test with a watch on every page: whatever a test is about, nothing may go wrong beside it. */
import { expect as baseExpect, test as base } from '@playwright/test';
import type { Locator, Request } from '@playwright/test';

export const expect = baseExpect.extend({
  /** Where a link leads on this host, however its address is written: `/phases/2/#why`. */
  async toLeadTo(link: Locator, address: string) {
    let actual = '';
    let pass = true;
    try {
      await baseExpect
        .poll(async () => {
          actual = await link.evaluate((element: HTMLAnchorElement) => {
            const { pathname, search, hash } = new URL(element.getAttribute('href') ?? '', document.baseURI);
            return pathname + search + hash;
          });
          return actual;
        })
        .toBe(address);
    } catch {
      pass = false;
    }
    return { pass, message: () => `${String(link)} leads to "${actual}"; expected was "${address}".` };
  },
});

/**
 * Whether a request ended because its page was left, as those do that a page still had open. A file that is not there,
 * and a host that is gone, fail with another reason.
 */
export function isCutShort(request: Request): boolean {
  return request.failure()?.errorText === 'net::ERR_ABORTED';
}

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
        if (isCutShort(request)) return;
        faults.push(`request failed: ${request.url()} (${request.failure()?.errorText ?? ''})`);
      });
      page.on('response', (response) => {
        if (response.status() >= 400) faults.push(`${response.status()}: ${response.url()}`);
      });
      await use(faults);
      baseExpect(faults.filter((fault) => !expectedFaults?.test(fault))).toEqual([]);
    },
    { auto: true },
  ],
});
