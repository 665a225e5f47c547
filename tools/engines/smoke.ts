/** What a reader does first, in any engine: read, choose a theme, search, answer by keyboard, get lost. */
import { chord, keys, press, typing, until } from './reader.ts';
import type { Engine } from './reader.ts';

/** Records what the page's policy blocks from now on; asked again before each page is left. */
const watch = `(() => { if (!window.blocked) { window.blocked = [];
  document.addEventListener('securitypolicyviolation', (e) => window.blocked.push(e.violatedDirective + ' ' + e.blockedURI)); } return true; })()`;

/** The same smoke as in every other engine; a step that fails throws one sentence with the engine's name. */
export interface Smoke {
  /** Address of the first page, with a slash at its end. */
  readonly base: string;
  /** A question with one right choice, to be answered on its own page. */
  readonly question: string;
  /** Whether the host shows the site's own page for what is missing. */
  readonly lostPage: boolean;
}

/** Goes through all steps, calling `done` with the name of each. */
export async function smoke(engine: Engine, what: Smoke, done: (step: string) => void): Promise<void> {
  const { base } = what;
  const open = async (address: string) => {
    await engine.goto(`${base}${address}`);
    await engine.evaluate(watch);
  };
  const blocked: string[] = [];
  const leave = async () => {
    blocked.push(...((await engine.evaluate('window.blocked ?? []')) as string[]));
  };

  await open('');
  await until(engine, `document.querySelector('h1')?.textContent.trim()`, 'a heading on the first page');
  await until(
    engine,
    `document.fonts.ready.then(() => [...document.fonts].some((f) => f.status === 'loaded'))`,
    'the font of the site',
  );
  await leave();
  await press(engine, `document.querySelector('a[href$="phases/2/"]')`, 'a link to Phase 2');
  await until(engine, `location.href === ${JSON.stringify(`${base}phases/2/`)}`, 'the page of Phase 2');
  done('read');

  await open('phases/2/');
  // The keyboard first meets the link to the content.
  await engine.perform(typing([keys.tab]));
  await until(engine, `document.activeElement?.matches('a[href="#_top"]')`, 'the skip link as the first stop');
  await engine.perform(typing([keys.enter]));
  await until(engine, `location.hash === '#_top'`, 'the jump to the content');
  done('keyboard');

  await choose(engine, 'dark');
  await leave();
  await open('model/');
  await until(engine, `document.documentElement.dataset.theme === 'dark'`, 'the dark theme on the next page');
  await choose(engine, 'auto');
  done('theme');

  await engine.perform(chord(keys.control, 'k'));
  const input = `document.querySelector('dialog[open] input')`;
  await until(engine, `${input} && ${input} === document.activeElement`, 'the search with its field ready');
  await engine.perform(typing([...'superset']));
  const result = `document.querySelector('dialog[open] a[href*="phases/2/"]')`;
  // Results that are still coming in move those that are there: who presses beside one presses again.
  const arrived = `location.href.startsWith(${JSON.stringify(`${base}phases/2/`)})`;
  await until(engine, `!!${result}`, 'Phase 2 among the results for "superset"');
  for (let tries = 0; tries < 20; tries += 1) {
    const isThere = await engine.evaluate(`!${arrived} && !!${result}`).catch(() => false);
    if (isThere) await press(engine, result, 'Phase 2 among the results for "superset"');
    if (await until(engine, arrived, 'the page that was found', 3_000).catch(() => false)) break;
  }
  await until(engine, arrived, 'the page that was found');
  done('search');

  await open(`q/${what.question}/`);
  const card = `document.querySelector('#question-${what.question}.alive')`;
  await until(engine, card.replace(/^/, '!!'), 'a live question');
  await until(engine, `(${card}.querySelector('[type=radio]').focus(), true)`, 'a choice to focus');
  await engine.perform(typing([keys.space, keys.down]));
  await until(engine, `!!${card}.querySelector('[type=radio]:checked')`, 'a choice by keyboard');
  await until(
    engine,
    `!${card}.querySelector('.explain').checkVisibility()`,
    'no explanation before the answer is checked',
  );
  const sure = `[...${card}.querySelectorAll('button')].find((b) => b.textContent.trim() === 'Fairly sure')`;
  await until(engine, `(${sure}.focus(), document.activeElement === ${sure})`, 'the button that checks');
  await engine.perform(typing([keys.enter]));
  await until(
    engine,
    `/^(?:Right|Not)/.test(${card}.querySelector('[role=status]').textContent.trim())`,
    'a verdict in words',
  );
  await until(engine, `${card}.querySelector('.explain').checkVisibility()`, 'the explanation');
  const saved = `!!localStorage.getItem('phase-by-phase.learner')?.includes('"${what.question}"')`;
  // It is written right after the verdict is shown; no reader leaves as quickly as a program.
  await until(engine, saved, 'the saved answer');
  await leave();
  await open(`q/${what.question}/`);
  await until(engine, saved, 'the answer saved after the page was left');
  done('answer');

  await open('p2/');
  await until(engine, `location.href === ${JSON.stringify(`${base}phases/2/`)}`, 'Phase 2 from its short address');
  done('redirect');

  const faults = [...engine.faults()];
  if (what.lostPage) {
    await open('phases/no/such/page/');
    const link = `[...document.querySelectorAll('a')].find((a) => /first page/.test(a.textContent))`;
    await press(engine, link, 'a link to the first page where nothing is');
    await until(engine, `location.href === ${JSON.stringify(base)}`, 'the way back from where nothing is');
    done('lost');
  }

  faults.push(...blocked.map((text) => `the policy blocked ${text}`));
  if (faults.length > 0) throw new Error(`${engine.name} reports:\n  ${[...new Set(faults)].join('\n  ')}`);
}

async function choose(engine: Engine, theme: string): Promise<void> {
  // How a list opens differs from engine to engine; what it tells the page does not.
  const select = `[...document.querySelectorAll('.theme-select select')].find((s) => s.checkVisibility())`;
  await until(
    engine,
    `(() => { const s = ${select}; if (!s) return false; s.value = '${theme}'; s.dispatchEvent(new Event('change', { bubbles: true })); return true; })()`,
    'a control for the theme',
  );
  if (theme !== 'auto')
    await until(engine, `document.documentElement.dataset.theme === '${theme}'`, `the ${theme} theme`);
}
