import { describe, expect, test } from 'vitest';
import type { CommandResult, Machine } from '../find-chromium.ts';
import { ensurePrograms, findProgram } from './packages.ts';

const good: CommandResult = { status: 0, output: '' };

/** A Debian machine; `install` is what apt-get puts there. */
function machineWith(files: readonly string[], options: Partial<Machine> & { install?: readonly string[] } = {}) {
  const present = new Set(['/etc/debian_version', '/usr/bin/apt-get', ...files]);
  const commands: string[] = [];
  const machine: Machine = {
    env: { PATH: '/usr/bin:/bin' },
    platform: 'linux',
    isRoot: true,
    exists: (file) => present.has(file),
    run(command, args) {
      commands.push([command, ...args].join(' '));
      if (args.includes('install')) for (const file of options.install ?? []) present.add(file);
      return good;
    },
    playwrightChromium: () => '',
    playwrightCommand: ['playwright'],
    say: () => undefined,
    ...options,
  };
  return { machine, commands };
}

const nginx = { command: 'nginx', package: 'nginx-light' };
const apache = { command: 'apache2', package: 'apache2' };
const module = { command: '/usr/lib/m.so', package: 'a-module' };

test('what is there is used, from the folders of administrators too', () => {
  const { machine, commands } = machineWith(['/usr/sbin/nginx', '/usr/bin/apache2', '/usr/lib/m.so']);
  expect(ensurePrograms(machine, [nginx, apache, module])).toEqual([
    '/usr/sbin/nginx',
    '/usr/bin/apache2',
    '/usr/lib/m.so',
  ]);
  expect(commands).toEqual([]);
  expect(findProgram(machine, 'caddy')).toBeUndefined();
});

test('what is missing is installed at once, and nothing else', () => {
  const { machine, commands } = machineWith(['/usr/bin/apache2'], { install: ['/usr/sbin/nginx', '/usr/lib/m.so'] });
  expect(ensurePrograms(machine, [nginx, apache, module])).toEqual([
    '/usr/sbin/nginx',
    '/usr/bin/apache2',
    '/usr/lib/m.so',
  ]);
  expect(commands.at(-1)).toMatch(/apt-get install -y --no-install-recommends nginx-light a-module$/);
});

describe('what cannot be installed is said plainly', () => {
  test('on another system', () => {
    const { machine } = machineWith([], { platform: 'darwin' });
    expect(() => ensurePrograms(machine, [nginx, apache])).toThrow(
      'nginx-light apache2 are needed and cannot be installed from here: run "apt-get install --no-install-recommends nginx-light apache2" as root',
    );
  });

  test('without the right to', () => {
    const { machine } = machineWith([], { isRoot: false, run: () => ({ status: 1, output: '' }) });
    expect(() => ensurePrograms(machine, [nginx])).toThrow('nginx-light is needed');
  });

  test('when apt-get fails', () => {
    const { machine } = machineWith([], { run: () => ({ status: 100, output: 'E: no network' }) });
    expect(() => ensurePrograms(machine, [nginx])).toThrow('E: no network');
  });

  test('when the package did not bring it', () => {
    const { machine } = machineWith([]);
    expect(() => ensurePrograms(machine, [nginx])).toThrow('"nginx" is still missing');
  });
});
