/**
 * `npm run test:hosts`: the built site on real servers, with the configurations that `docs/hosting.md` shows.
 *
 * Each of nginx, Apache, Caddy, lighttpd and Python's server serves `dist/` at `/` and under `/a/deep/path/`. Every
 * file is asked for, every link and asset is followed, types and headers are compared; then a Chromium reads,
 * searches and answers a question. At last the site is copied from the first server with `wget --mirror`, and the copy is
 * looked at in the same way. `npm run test:hosts -- nginx caddy` takes those two alone, `--path /` one path,
 * `--no-browser` leaves the browser out, `--no-mirror` the copy. What is missing is installed with apt-get.
 */
import { chmodSync, cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { nearestName } from '../src/opt/nearest.ts';
import { startChromium } from './engines/chromium.ts';
import { smoke } from './engines/smoke.ts';
import { ensureChromium, thisMachine } from './find-chromium.ts';
import { recordedPolicy } from './hosts.ts';
import { createFetch } from './hosts/ask.ts';
import { crawl, shorten } from './hosts/crawl.ts';
import type { Built } from './hosts/crawl.ts';
import { hostHeaders } from './hosts/headers.ts';
import type { Header } from './hosts/headers.ts';
import { filesOf, mirrorFaults, mirrorProgram, mirrorSite } from './hosts/mirror.ts';
import { ensurePrograms } from './hosts/packages.ts';
import { endProgramsOnExit, serverNames, serverPrograms, startHost } from './hosts/servers.ts';
import type { ServerName } from './hosts/servers.ts';
import { listFiles } from './pages/site.ts';
import { readBank } from './questions/read-bank.ts';
import { tallyFiles, writeTally } from './tally.ts';

const repository = path.join(import.meta.dirname, '..');

/** Files that a host reads itself and need not send. */
const notSent = new Set(['/_headers', '/_redirects', '/.nojekyll']);

/** The servers asked for; all when none is named. Throws with the nearest name. */
export function chosenServers(names: readonly string[]): readonly ServerName[] {
  if (names.length === 0) return serverNames;
  return names.map((name) => {
    const found = serverNames.find((server) => server === name);
    if (found === undefined) {
      throw new Error(`There is no server "${name}" to test. Did you mean "${nearestName(name, serverNames)}"?`);
    }
    return found;
  });
}

interface Run {
  readonly name: string;
  readonly seconds: number;
  readonly told: string;
  readonly faults: readonly string[];
}

/** What every run looks at. */
interface Site {
  /** The copy of the build that the servers read. */
  readonly root: string;
  readonly built: Built;
  readonly question: string;
  readonly policy: string;
  /** Undefined when no browser is to look. */
  readonly browser: string | undefined;
}

/** Looks at a running host: by HTTP at everything, then with a browser as a reader would. Returns what was seen. */
async function look(
  url: string,
  site: Site,
  server: ServerName,
  faults: string[],
  headers: readonly Header[],
): Promise<string> {
  const isPython = server === 'python';
  const asking = createFetch();
  const steps: string[] = [];
  try {
    const report = await crawl(url, site.built, asking.fetchOnce, { headers, configured: !isPython });
    faults.push(...report.faults);
    if (site.browser !== undefined) {
      const engine = await startChromium(site.browser);
      try {
        await smoke(engine, { base: url, question: site.question, lostPage: !isPython }, (step) => steps.push(step));
      } finally {
        await engine.close();
      }
    }
    const counts = `${report.files} files, ${report.pages} pages, ${report.addresses} addresses`;
    return steps.length === 0 ? counts : `${counts}; ${steps.join(', ')}`;
  } finally {
    asking.close();
  }
}

/** Runs `work`, which may add faults, and times it; what it throws is a fault too. */
async function timed(name: string, work: (faults: string[]) => Promise<string>): Promise<Run> {
  const start = performance.now();
  const faults: string[] = [];
  let told = 'not to the end';
  try {
    told = await work(faults);
  } catch (error) {
    faults.push(error instanceof Error ? error.message : String(error));
  }
  return { name, seconds: (performance.now() - start) / 1000, told, faults };
}

const testServer = (server: ServerName, sitePath: string, site: Site, folder: string): Promise<Run> =>
  timed(`${server} at ${sitePath}`, async (faults) => {
    const headers = server === 'python' ? [] : hostHeaders(site.policy);
    const host = await startHost(server, programOf(server), { root: site.root, path: sitePath, headers }, folder);
    try {
      return await look(host.url, site, server, faults, headers);
    } finally {
      await host.close();
    }
  });

/** Copies the site from one server with wget; the copy, a plain folder, is served by another under another path. */
const testMirror = (server: ServerName, site: Site, folder: string): Promise<Run> =>
  timed('a copy by wget --mirror', async (faults) => {
    const [wget = ''] = ensurePrograms(thisMachine, [mirrorProgram]);
    const headers = server === 'python' ? [] : hostHeaders(site.policy);
    const place = { root: site.root, path: '/a/deep/path/', headers };
    const host = await startHost(server, programOf(server), place, path.join(folder, 'from'));
    let root: string;
    try {
      root = await mirrorSite(wget, host.url, path.join(folder, 'copy'));
    } finally {
      await host.close();
    }
    faults.push(...shorten(mirrorFaults(site.built, filesOf(root, readFileSync))));
    const copy = await startHost('python', programOf('python'), { root, path: '/copy/', headers: [] }, folder);
    try {
      return await look(copy.url, site, 'python', faults, []);
    } finally {
      await copy.close();
    }
  });

/** The program of a server, which is there by now. */
const programOf = (server: ServerName): string => ensurePrograms(thisMachine, serverPrograms[server])[0] ?? '';

/** Does all work, two pieces at a time: one asks by HTTP while the other waits for its browser. */
async function twoAtATime(work: readonly (() => Promise<void>)[]): Promise<void> {
  const waiting = [...work];
  const worker = async () => {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) await next();
  };
  await Promise.all([worker(), worker()]);
}

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    allowNegative: true,
    options: {
      path: { type: 'string', multiple: true, default: ['/', '/a/deep/path/'] },
      browser: { type: 'boolean', default: true },
      mirror: { type: 'boolean', default: true },
      dist: { type: 'string', default: path.join(repository, 'dist') },
    },
  });
  const servers = chosenServers(positionals);
  const files = listFiles(values.dist).filter((file) => !notSent.has(file));
  // All at once, so that packages are asked for once.
  ensurePrograms(thisMachine, [
    ...[...servers, ...(values.mirror ? (['python'] as const) : [])].flatMap((server) => serverPrograms[server]),
    ...(values.mirror ? [mirrorProgram] : []),
  ]);
  const browser = values.browser ? ensureChromium() : undefined;
  const first = readBank(repository).bank.questions.find(({ question }) => question.kind === 'single');
  if (!first) throw new Error('The bank has no question of the kind "single" to answer.');

  endProgramsOnExit();
  // Servers give up root's rights, so the copy lies where everybody may read.
  const folder = mkdtempSync(path.join(tmpdir(), 'hosts-'));
  chmodSync(folder, 0o755);
  try {
    const root = path.join(folder, 'site');
    cpSync(values.dist, root, { recursive: true });
    const bytes = new Map<string, Uint8Array>();
    const read = (file: string) => {
      const known = bytes.get(file) ?? readFileSync(path.join(root, file));
      bytes.set(file, known);
      return known;
    };
    const site: Site = { root, built: { files, read }, question: first.question.id, policy: recordedPolicy(), browser };
    let passed = 0;
    let failed = 0;
    const tell = ({ name, seconds, told, faults }: Run) => {
      if (faults.length > 0) failed += 1;
      else passed += 1;
      console.log(`${faults.length > 0 ? 'FAILED' : 'passed'}  ${name} (${seconds.toFixed(1)} s): ${told}`);
      for (const fault of faults) console.log(`  ${fault}`);
    };
    const own = (name: string) => {
      const place = path.join(folder, name);
      mkdirSync(place, { mode: 0o755 });
      return place;
    };
    const runs = servers.flatMap((server) =>
      values.path.map((sitePath, place) => () => testServer(server, sitePath, site, own(`${server}-${place}`))),
    );
    const [source = 'python'] = servers;
    if (values.mirror) runs.push(() => testMirror(source, site, own('mirror')));
    await twoAtATime(runs.map((run) => async () => tell(await run())));
    writeTally(path.join(repository, tallyFiles.hosts), passed, failed);
    console.log(`\nHosts: ${passed} passed, ${failed} failed`);
    process.exitCode = failed === 0 ? 0 : 1;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

if (import.meta.main) {
  try {
    await main();
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
