/**
 * Finds the Chromium that renders diagrams and runs the browser tests, and installs one where none is found.
 *
 * The order: `CHROMIUM_PATH`, then the browser Playwright keeps for itself, then what the system has.
 * Everything that touches the machine is a parameter, so each branch has a test.
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { chromium } from '@playwright/test';

export interface CommandResult {
  /** The exit code, or null when the command could not start or ran out of time. */
  readonly status: number | null;
  /** What the command printed, both streams. */
  readonly output: string;
}

/** What these functions need from the machine they run on. */
export interface Machine {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly platform: NodeJS.Platform;
  readonly isRoot: boolean;
  exists(file: string): boolean;
  run(command: string, args: readonly string[], timeLimitSeconds: number): CommandResult;
  /** Where Playwright keeps its own Chromium, whether or not it is there yet. */
  playwrightChromium(): string;
  /** The command and first arguments that start Playwright's command line. */
  readonly playwrightCommand: readonly [command: string, ...args: string[]];
  /** Tells the person at the terminal what is going on. */
  say(text: string): void;
}

/** The machine this process runs on. */
export const thisMachine: Machine = {
  env: process.env,
  platform: process.platform,
  isRoot: process.getuid?.() === 0,
  exists: existsSync,
  run(command, args, timeLimitSeconds) {
    const result = spawnSync(command, args, {
      encoding: 'utf8',
      timeout: timeLimitSeconds * 1000,
      killSignal: 'SIGKILL',
      maxBuffer: 64 * 1024 * 1024,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const fault = result.error ? `${result.error.message}\n` : '';
    return { status: result.error ? null : result.status, output: `${result.stdout}${result.stderr}${fault}` };
  },
  playwrightChromium: () => chromium.executablePath(),
  playwrightCommand: [process.execPath, createRequire(import.meta.url).resolve('@playwright/test/cli')],
  say: (text) => {
    console.error(text);
  },
};

const commandNames = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'] as const;

const macPlaces = [
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
] as const;

const windowsPlaces = ['Chromium/Application/chrome.exe', 'Google/Chrome/Application/chrome.exe'] as const;

/** Every place a Chromium may be, best first, leaving `CHROMIUM_PATH` aside. */
function usualPlaces(machine: Machine): string[] {
  const places = [machine.playwrightChromium()];
  if (machine.platform === 'win32') {
    for (const variable of ['LOCALAPPDATA', 'PROGRAMFILES', 'PROGRAMFILES(X86)']) {
      const folder = machine.env[variable];
      if (folder) places.push(...windowsPlaces.map((place) => path.win32.join(folder, place)));
    }
    return places;
  }
  if (machine.platform === 'darwin') places.push(...macPlaces);
  for (const name of commandNames) places.push(...onPath(machine, name));
  return places;
}

/** The places a command of this name would be started from, in the order of PATH. */
function onPath(machine: Machine, name: string): string[] {
  const folders = (machine.env['PATH'] ?? '').split(':').filter((folder) => folder.startsWith('/'));
  return folders.map((folder) => path.posix.join(folder, name));
}

/**
 * The path of a Chromium that is already on this machine, or undefined.
 *
 * Throws one sentence when `CHROMIUM_PATH` is set and nothing is there: a choice that cannot be kept is not replaced
 * by another.
 */
export function findChromium(machine: Machine = thisMachine): string | undefined {
  return chosenByEnvironment(machine) ?? usualPlaces(machine).find((place) => machine.exists(place));
}

function chosenByEnvironment(machine: Machine): string | undefined {
  const chosen = machine.env['CHROMIUM_PATH'];
  if (!chosen) return undefined;
  if (machine.exists(chosen)) return chosen;
  throw new Error(
    `CHROMIUM_PATH is "${chosen}", but there is no such file: set it to a Chromium or Chrome executable, or unset it.`,
  );
}

/**
 * The path of a Chromium that starts, installing one if need be: first Playwright's own, then, on Debian and its
 * relatives when this process may install packages, the distribution's.
 *
 * Throws one sentence that says what to do when neither is possible.
 */
export function ensureChromium(machine: Machine = thisMachine): string {
  const chosen = chosenByEnvironment(machine);
  if (chosen !== undefined) {
    if (starts(machine, chosen)) return chosen;
    throw new Error(
      `CHROMIUM_PATH is "${chosen}", but "${chosen} --version" fails: set it to a Chromium or Chrome executable that runs here, or unset it.`,
    );
  }
  const present = findWorking(machine);
  if (present !== undefined) return present;

  machine.say('No Chromium was found; installing the one Playwright brings.');
  const [command, ...firstArgs] = machine.playwrightCommand;
  attempt(machine, command, [...firstArgs, 'install', '--no-shell', 'chromium'], 300);
  // Looked for even after a failure: another process may have put one there meanwhile.
  const downloaded = findWorking(machine);
  if (downloaded !== undefined) return downloaded;

  const administrator = findAdministrator(machine);
  if (administrator !== undefined) {
    machine.say('That one is missing or does not start; installing the Chromium of this distribution.');
    const aptGet = [...administrator, 'env', 'DEBIAN_FRONTEND=noninteractive', 'apt-get'];
    const [first, ...rest] = aptGet as [string, ...string[]];
    // A failed update is no reason to stop: the lists at hand may do.
    attempt(machine, first, [...rest, 'update'], 300);
    attempt(machine, first, [...rest, 'install', '-y', '--no-install-recommends', 'chromium'], 900);
    const packaged = findWorking(machine);
    if (packaged !== undefined) return packaged;
  }
  throw new Error(
    'No working Chromium was found and none could be installed here: install Chromium or Google Chrome and set CHROMIUM_PATH to its executable, or run "npx playwright install --with-deps chromium".',
  );
}

function findWorking(machine: Machine): string | undefined {
  return usualPlaces(machine).find((place) => machine.exists(place) && starts(machine, place));
}

/**
 * Whether the file starts. A downloaded browser may lack system libraries, and Ubuntu's `chromium-browser` may be a
 * stub that only names a snap. On Windows the question would open a window, so there the file's presence is enough.
 */
function starts(machine: Machine, file: string): boolean {
  return machine.platform === 'win32' || machine.run(file, ['--version'], 60).status === 0;
}

/** Runs an installer quietly; what it said is shown only when it failed. */
function attempt(machine: Machine, command: string, args: readonly string[], timeLimitSeconds: number): void {
  const { status, output } = machine.run(command, args, timeLimitSeconds);
  if (status !== 0) machine.say(`${[command, ...args].join(' ')} failed:\n${output.trim()}`);
}

/**
 * The words to put before a command that installs packages: none for root, `sudo -n` where it asks no password,
 * undefined where packages cannot be installed.
 */
export function findAdministrator(machine: Machine): readonly string[] | undefined {
  const isDebianLike = machine.platform === 'linux' && machine.exists('/etc/debian_version');
  if (!isDebianLike || !onPath(machine, 'apt-get').some((place) => machine.exists(place))) return undefined;
  if (machine.isRoot) return [];
  return machine.run('sudo', ['-n', 'true'], 10).status === 0 ? ['sudo', '-n'] : undefined;
}
