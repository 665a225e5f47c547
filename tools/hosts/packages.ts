/** Installs Debian packages that a test needs, or says what to do. */
import { findAdministrator } from '../find-chromium.ts';
import type { Machine } from '../find-chromium.ts';

/** A program, by its command or (a module, say) by its whole path, and the Debian package that brings it. */
export interface Program {
  readonly command: string;
  readonly package: string;
}

/** Folders of programs for administrators are not on everybody's PATH. */
const moreFolders = ['/usr/sbin', '/usr/local/sbin', '/sbin'];

/** Where a program is, or undefined. */
export function findProgram(machine: Machine, command: string): string | undefined {
  if (command.startsWith('/')) return machine.exists(command) ? command : undefined;
  const folders = (machine.env['PATH'] ?? '').split(':').filter((folder) => folder.startsWith('/'));
  return [...folders, ...moreFolders]
    .map((folder) => `${folder}/${command}`)
    .find((candidate) => machine.exists(candidate));
}

/**
 * The paths of programs, in order, installing the packages of those that are missing.
 *
 * Throws one sentence with the command to run when they cannot be installed here.
 */
export function ensurePrograms(machine: Machine, programs: readonly Program[]): string[] {
  const missing = programs.filter(({ command }) => findProgram(machine, command) === undefined);
  if (missing.length > 0) install(machine, [...new Set(missing.map((program) => program.package))]);
  return programs.map(({ command, package: name }) => {
    const found = findProgram(machine, command);
    if (found === undefined) {
      throw new Error(
        `"${command}" is still missing after "${name}" was installed: install it yourself and try again.`,
      );
    }
    return found;
  });
}

function install(machine: Machine, packages: readonly string[]): void {
  const wanted = packages.join(' ');
  const administrator = findAdministrator(machine);
  if (administrator === undefined) {
    throw new Error(
      `${wanted} ${packages.length === 1 ? 'is' : 'are'} needed and cannot be installed from here: run "apt-get install --no-install-recommends ${wanted}" as root on Debian or Ubuntu, and try again.`,
    );
  }
  machine.say(`Installing ${wanted}.`);
  const quietly = ['DEBIAN_FRONTEND=noninteractive', 'RUNLEVEL=1', 'apt-get'];
  const [first = '', ...rest] = [...administrator, 'env', ...quietly];
  // A failed update is no reason to stop: the lists at hand may do.
  machine.run(first, [...rest, 'update'], 300);
  const { status, output } = machine.run(
    first,
    [...rest, 'install', '-y', '--no-install-recommends', ...packages],
    900,
  );
  if (status !== 0) {
    throw new Error(
      `apt-get could not install ${wanted}; install ${packages.length === 1 ? 'it' : 'them'} yourself and try again. It said:\n${output.trim().split('\n').slice(-5).join('\n')}`,
    );
  }
}
