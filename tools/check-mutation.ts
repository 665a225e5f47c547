/**
 * `npm run check:mutation`: changes facts in a copy of the project, builds it, and looks for stale numbers. The
 * copy is told a public address with a path, which the build in `dist/` is not, so what depends on one is looked at here.
 * Also holds what a build refuses: a stale drawing, and a chapter with an unknown fact. Run `npm run build` first.
 *
 * The copy lies in `test-results/mutation`, inside the repository, so that it finds the same installed packages.
 */
// cspell:ignore strenght
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { changeFact, idOf, staleNumbers } from './mutation/changed-facts.ts';
import type { ChangedFact } from './mutation/changed-facts.ts';
import { checkLlms } from './pages/api.ts';
import { checkJsonLd } from './pages/json-ld.ts';
import { formatProblem } from './pages/problem.ts';
import { checkPublicAddress } from './pages/public-address.ts';
import { readSite } from './pages/site.ts';
import type { Site } from './pages/site.ts';
import { readChapters } from './pages/sources.ts';

const repository = path.join(import.meta.dirname, '..');
const copy = path.join(repository, 'test-results/mutation');
const siteUrl = 'https://opt.example/a/b/';
const factFile = 'src/opt/acute-variables/resistance.ts';

/** Numbers that tables, running text, questions, charts, diagrams and the home page state. */
const changes: readonly ChangedFact[] = [
  {
    rowId: 'res7-p2-strength',
    field: 'reps',
    from: { min: 8, max: 12, text: '8–12' },
    to: { min: 9, max: 13, text: '9–13' },
  },
  {
    rowId: 'res7-p2-strength',
    field: 'rm',
    from: { min: 8, max: 12, text: '8–12RM' },
    to: { min: 9, max: 13, text: '9–13RM' },
  },
  {
    rowId: 'res7-p3',
    field: 'reps',
    from: { min: 6, max: 12, text: '6–12' },
    to: { min: 7, max: 13, text: '7–13' },
  },
  {
    rowId: 'res7-p5-power',
    field: 'percentOneRm',
    from: { min: 30, max: 45, text: '30–45%' },
    to: { min: 31, max: 47, text: '31–47%' },
  },
];

/** Runs a program in the copy; its output, and whether it ended well. */
function run(...args: readonly string[]): { ok: boolean; output: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, args, {
    cwd: copy,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
    env: { ...process.env, SITE_URL: siteUrl, ASTRO_TELEMETRY_DISABLED: '1', NO_COLOR: '1', FORCE_COLOR: undefined },
  });
  return { ok: status === 0, output: `${stdout}${stderr}` };
}

const astro = path.join(repository, 'node_modules/astro/bin/astro.mjs');
const build = () => run(astro, 'build');

function edit(file: string, change: (text: string) => string): void {
  const target = path.join(copy, file);
  writeFileSync(target, change(readFileSync(target, 'utf8')));
}

/** Expects a build of the copy to fail with these words. */
function refusal(what: string, words: readonly string[]): string[] {
  const { ok, output } = build();
  if (ok) return [`${what}: the build went through.`];
  const missing = words.filter((text) => !output.includes(text)).map((text) => `"${text}"`);
  return missing.length === 0
    ? []
    : [`${what}: the build does not say ${missing.join(' or ')}. It said:\n${output.slice(-1500)}`];
}

/** What is wrong with the addresses that a site tells others, given that it knows its own. */
function checkAddresses(site: Site): string[] {
  const home = site.read('/index.html');
  if (!home.includes(`<link rel="canonical" href="${siteUrl}"`)) {
    return [`The first page does not name ${siteUrl} as its canonical address. See src/build/public-address.ts.`];
  }
  // The share images are not drawn in the copy, but their addresses are written.
  const shareImages = site.pages.map(({ address }) => `/share/${address.slice(1, -1) || 'index'}.png`);
  return [
    ...checkPublicAddress({ ...site, files: new Set([...site.files, ...shareImages]) }),
    ...checkLlms(site),
    ...checkJsonLd(site.pages, readChapters(copy)),
  ].map(formatProblem);
}

function main(): string[] {
  const before = readSite(path.join(repository, 'dist')).pages;
  rmSync(copy, { recursive: true, force: true });
  mkdirSync(copy, { recursive: true });
  for (const name of ['src', 'public', 'tools', 'astro.config.mjs', 'package.json', 'tsconfig.json']) {
    cpSync(path.join(repository, name), path.join(copy, name), { recursive: true });
  }
  // Drawing the share images takes longer than all the rest, and they show no number.
  rmSync(path.join(copy, 'src/pages/share'), { recursive: true, force: true });

  edit(factFile, (source) => changes.reduce(changeFact, source));
  const failures = refusal('A stale drawing', ['is stale', 'src/diagrams/rendered/', 'run "npm run diagrams"']);
  report('a build with a stale drawing is refused', failures);

  const drawn = run('tools/render-diagrams.ts');
  if (!drawn.ok) return [...failures, `The diagrams could not be drawn:\n${drawn.output.slice(-3000)}`];
  const built = build();
  if (!built.ok) return [...failures, `The changed copy could not be built:\n${built.output.slice(-3000)}`];
  const changed = readSite(path.join(copy, 'dist'));
  const stale = staleNumbers(before, changed.pages, changes).map(formatProblem);
  report(`${changes.map(idOf).join(', ')}: every place that states them changed`, stale);
  failures.push(...stale);
  const wrongAddresses = checkAddresses(changed);
  report(`${siteUrl}: canonical and share tags, sitemap, llms.txt and descriptions say it whole`, wrongAddresses);
  failures.push(...wrongAddresses);

  const chapter = 'src/content/docs/phases/2.mdx';
  edit(chapter, (text) => `${text}\n\nAt <Fact id="res7-p2-strenght.tempo" />.\n`);
  const unknown = refusal('An unknown fact in a chapter', [
    `${chapter}: No fact "res7-p2-strenght.tempo". Did you mean "res7-p2-strength.tempo"?`,
  ]);
  report('a chapter with an unknown fact is refused', unknown);
  failures.push(...unknown);
  if (failures.length === 0) rmSync(copy, { recursive: true, force: true });
  return failures;
}

function report(what: string, failures: readonly string[]): void {
  console.log(`${failures.length === 0 ? '✓' : '✗'} ${what} (${Math.round(process.uptime())} s)`);
  for (const failure of failures) console.error(failure);
}

if (import.meta.main) {
  try {
    const failures = main();
    if (failures.length > 0) console.error(`${failures.length} problems. The copy is left in ${copy}.`);
    process.exitCode = failures.length === 0 ? 0 : 1;
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
