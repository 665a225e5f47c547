/**
 * `npm run test:engines`: the same short visit in Firefox and in WebKit, under a path of its own, and then without a
 * connection.
 *
 * Firefox is driven through WebDriver BiDi, WebKit through WebDriver; `npm run test:engines -- firefox` takes one
 * alone, and `chromium` may be named too. What is missing is installed with apt-get.
 */
import path from 'node:path';
import { parseArgs } from 'node:util';
import { nearestName } from '../src/opt/nearest.ts';
import { startChromium } from './engines/chromium.ts';
import { startFirefox } from './engines/firefox.ts';
import { keepAndRead } from './engines/keep.ts';
import type { Engine } from './engines/reader.ts';
import { smoke } from './engines/smoke.ts';
import { startWebKit } from './engines/webkit.ts';
import { ensureChromium, thisMachine } from './find-chromium.ts';
import { ensurePrograms, findProgram } from './hosts/packages.ts';
import type { Program } from './hosts/packages.ts';
import { endProgramsOnExit } from './hosts/servers.ts';
import { readBank } from './questions/read-bank.ts';
import { startServer } from './serve.ts';
import { tallyFiles, writeTally } from './tally.ts';

const repository = path.join(import.meta.dirname, '..');

/** What WebKit needs on Debian; the driver's package brings the browser. */
const webKitPrograms: readonly Program[] = [
  { command: 'xvfb-run', package: 'xvfb' },
  { command: 'WebKitWebDriver', package: 'webkit2gtk-driver' },
  // xvfb-run asks for it and does not depend on it.
  { command: 'xauth', package: 'xauth' },
];

/** How to start each engine, installing it first. */
const engines = {
  firefox: () => {
    const present = findProgram(thisMachine, 'firefox-esr') ?? findProgram(thisMachine, 'firefox');
    const [program = ''] =
      present === undefined
        ? ensurePrograms(thisMachine, [{ command: 'firefox-esr', package: 'firefox-esr' }])
        : [present];
    return startFirefox(program);
  },
  webkit: () => {
    const [xvfbRun = '', driver = ''] = ensurePrograms(thisMachine, webKitPrograms);
    return startWebKit(xvfbRun, driver);
  },
  chromium: () => startChromium(ensureChromium()),
} as const satisfies Record<string, () => Promise<Engine>>;

type EngineName = keyof typeof engines;
const engineNames = Object.keys(engines) as EngineName[];

/** The engines asked for; Firefox and WebKit when none is named. Throws with the nearest name. */
export function chosenEngines(names: readonly string[]): readonly EngineName[] {
  if (names.length === 0) return ['firefox', 'webkit'];
  return names.map((name) => {
    const found = engineNames.find((engine) => engine === name);
    if (found === undefined) {
      throw new Error(`There is no engine "${name}" to test. Did you mean "${nearestName(name, engineNames)}"?`);
    }
    return found;
  });
}

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      path: { type: 'string', default: '/a/deep/path/' },
      dist: { type: 'string', default: path.join(repository, 'dist') },
    },
  });
  const names = chosenEngines(positionals);
  const first = readBank(repository).bank.questions.find(({ question }) => question.kind === 'single');
  if (!first) throw new Error('The bank has no question of the kind "single" to answer.');
  endProgramsOnExit();
  let failed = 0;
  for (const name of names) {
    const start = performance.now();
    const steps: string[] = [];
    let fault: string | undefined;
    // Each engine finds a host that nobody has visited.
    const server = await startServer({ root: values.dist, port: 0, prefix: values.path });
    let isConnected = true;
    const disconnectOnce = async () => {
      if (isConnected) await server.close();
      isConnected = false;
    };
    try {
      const engine = await engines[name]();
      try {
        await smoke(engine, { base: server.url, question: first.question.id, lostPage: true }, (step) =>
          steps.push(step),
        );
        // Last, for it ends the host.
        const canKeep = await keepAndRead(engine, {
          base: server.url,
          question: first.question.id,
          disconnect: disconnectOnce,
        });
        steps.push(canKeep ? 'offline' : 'offline: this engine cannot');
      } finally {
        await engine.close();
      }
    } catch (error) {
      fault = error instanceof Error ? error.message : String(error);
    } finally {
      await disconnectOnce();
    }
    const seconds = ((performance.now() - start) / 1000).toFixed(1);
    console.log(
      `${fault === undefined ? 'passed' : 'FAILED'}  ${name} at ${values.path} (${seconds} s): ${steps.join(', ')}`,
    );
    if (fault !== undefined) {
      failed += 1;
      console.log(`  ${fault}`);
    }
  }
  writeTally(path.join(repository, tallyFiles.engines), names.length - failed, failed);
  console.log(`\nEngines: ${names.length - failed} passed, ${failed} failed`);
  process.exitCode = failed === 0 ? 0 : 1;
}

if (import.meta.main) {
  try {
    await main();
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
