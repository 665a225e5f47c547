/** Chromium through Playwright, as an engine of the smoke. */
import { chromium } from '@playwright/test';
import type { Page } from '@playwright/test';
import { keys } from './reader.ts';
import type { ActionSource, Engine } from './reader.ts';

const names: Readonly<Record<string, string>> = {
  [keys.control]: 'Control',
  [keys.enter]: 'Enter',
  [keys.escape]: 'Escape',
  [keys.tab]: 'Tab',
  [keys.space]: 'Space',
  [keys.down]: 'ArrowDown',
};

/** Carries out W3C actions with Playwright's keyboard and mouse. */
async function perform(page: Page, sources: readonly ActionSource[]): Promise<void> {
  for (const action of sources.flatMap((source) => source.actions)) {
    switch (action.type) {
      case 'keyDown':
        await page.keyboard.down(names[action.value] ?? action.value);
        break;
      case 'keyUp':
        await page.keyboard.up(names[action.value] ?? action.value);
        break;
      case 'pointerMove':
        await page.mouse.move(action.x, action.y);
        break;
      case 'pointerDown':
        await page.mouse.down();
        break;
      case 'pointerUp':
        await page.mouse.up();
    }
  }
}

/** Starts a Chromium without a window; `executablePath` is the one to use. */
export async function startChromium(executablePath: string): Promise<Engine> {
  const browser = await chromium.launch({
    executablePath,
    chromiumSandbox: process.getuid?.() !== 0,
    args: ['--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking'],
  });
  try {
    const page = await browser.newPage({ viewport: { width: 1280, height: 800 }, reducedMotion: 'reduce' });
    const faults: string[] = [];
    page.on('console', (message) => {
      if (['error', 'warning'].includes(message.type())) faults.push(`console ${message.type()}: ${message.text()}`);
    });
    page.on('pageerror', (error) => faults.push(`uncaught error: ${error.message}`));
    page.on('response', (response) => {
      if (response.status() >= 400) faults.push(`${response.status()}: ${response.url()}`);
    });
    return {
      name: 'Chromium',
      goto: async (url) => {
        await page.goto(url);
      },
      // Through the debugger, which the page's policy against eval does not bind.
      evaluate: (expression) => page.evaluate(expression),
      perform: (sources) => perform(page, sources),
      faults: () => faults,
      close: () => browser.close(),
    };
  } catch (error) {
    await browser.close();
    throw error;
  }
}
