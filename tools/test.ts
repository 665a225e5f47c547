/**
 * `npm test`: every check of this project, two at a time, and a closing line with the sum.
 *
 * Started as a program only; what it decides is in `test-run.ts`. With `CI` set the output is plain.
 */
import { spawn } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { ensureChromium } from './find-chromium.ts';
import { closingLine, formatTable, isSuccess, runSteps, steps } from './test-run.ts';
import type { StepRunner } from './test-run.ts';

const repository = path.join(import.meta.dirname, '..');
const isWindows = process.platform === 'win32';

// Some tools color their output in CI even without a terminal. Playwright does not, and warns of NO_COLOR.
const isPlain = Boolean(process.env['CI']);

/** Found once; every step that drives a browser gets the same one. */
let browser: string | undefined;

const runner: StepRunner = {
  run: (name, environment, write) =>
    new Promise((resolve) => {
      const child = spawn('npm', ['run', '--silent', name], {
        cwd: repository,
        stdio: write ? ['inherit', 'pipe', 'pipe'] : 'inherit',
        // npm is a command file there, which only a shell starts.
        shell: isWindows,
        env: {
          ...process.env,
          ...(isPlain && name !== 'test:e2e' ? { NO_COLOR: '1', FORCE_COLOR: undefined } : {}),
          // A step whose output is handed on does not see the terminal that shows it.
          ...(!isPlain && write && process.stdout.isTTY ? { FORCE_COLOR: '1' } : {}),
          // The tests need no network; Astro would report its use.
          ASTRO_TELEMETRY_DISABLED: '1',
          ...environment,
        },
      });
      for (const stream of [child.stdout, child.stderr]) {
        stream?.setEncoding('utf8').on('data', (text: string) => write?.(text));
      }
      child.on('error', (error) => {
        console.error(`npm could not be started: ${error.message}`);
        resolve(null);
      });
      child.on('close', resolve);
    }),
  readReport(file) {
    try {
      return JSON.parse(readFileSync(path.join(repository, file), 'utf8')) as unknown;
    } catch {
      // Missing or cut short: the step that should have written it is counted as failed.
      return undefined;
    }
  },
  removeReport(file) {
    rmSync(path.join(repository, file), { force: true });
  },
  ensureBrowser: () => (browser ??= ensureChromium()),
  isCi: Boolean(process.env['CI']),
  nowMs: () => performance.now(),
  write(text) {
    process.stdout.write(text);
  },
};

const outcomes = await runSteps(steps, runner);
console.log(`\n${formatTable(outcomes)}\n\n${closingLine(outcomes)}`);
process.exitCode = isSuccess(outcomes) ? 0 : 1;
