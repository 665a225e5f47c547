/** What a reader does who keeps the site on the device, and then has no connection, in any engine. */
import { chord, keys, press, typing, until } from './reader.ts';
import type { Engine } from './reader.ts';

export interface Keeping {
  /** Address of the first page, with a slash at its end. */
  readonly base: string;
  /** A question to find alive without a connection. */
  readonly question: string;
  /** Takes the connection away: ends the host. */
  readonly disconnect: () => Promise<void>;
}

const part = (name: string) => `document.querySelector('[data-part="${name}"]')`;

/**
 * Keeps the site, ends the host, and reads, searches and opens a question. Resolves with false, and does none of it,
 * in an engine without workers or stores; throws one sentence with the engine's name when a step fails.
 */
export async function keepAndRead(engine: Engine, what: Keeping): Promise<boolean> {
  const { base } = what;
  await engine.goto(`${base}offline/`);
  const can = await engine.evaluate(`'serviceWorker' in navigator && 'caches' in window`);
  if (can !== true) return false;
  await press(engine, `[${part('keep')}].find((e) => e?.checkVisibility())`, 'the button that keeps the site');
  const said = `${part('said')}.textContent`;
  await until(engine, said, 'a word that the site is being saved');
  // However slow the machine is: as long as files come, the saving goes on.
  for (let last: unknown; ;) {
    const words = String(await engine.evaluate(said));
    if (!words.startsWith('Saving')) break;
    const count = `${part('count')}.textContent`;
    last = await until(
      engine,
      `!${said}.startsWith('Saving') || (${count} !== ${JSON.stringify(last ?? null)} && ${count})`,
      'one more file',
    );
  }
  await until(engine, `${said}.startsWith('Done.')`, 'the whole site kept');
  await what.disconnect();

  await engine.goto(`${base}phases/4/`);
  await until(engine, `/Maximal Strength/.test(document.querySelector('h1')?.textContent)`, 'a page that is kept');
  await until(engine, `getComputedStyle(document.body).fontFamily.includes('Atkinson')`, 'the style of a page kept');
  await engine.perform(chord(keys.control, 'k'));
  const input = `document.querySelector('dialog[open] input')`;
  await until(engine, `${input} && ${input} === document.activeElement`, 'the search that is kept');
  await engine.perform(typing([...'superset']));
  await press(engine, `document.querySelector('dialog[open] a[href*="phases/2/"]')`, 'a result without a connection');
  await until(engine, `location.href.startsWith(${JSON.stringify(`${base}phases/2/`)})`, 'the page that was found');
  await engine.goto(`${base}q/${what.question}/`);
  await until(engine, `!!document.querySelector('#question-${what.question}.alive')`, 'a live question that is kept');
  return true;
}
