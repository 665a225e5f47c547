/**
 * Starts the real servers with the configurations of `templates/`, each in the foreground on a free port of this
 * machine, from a temporary folder. What stands around a configuration on a real host (modules, process ids) is here.
 */
import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import path from 'node:path';
import type { Program } from './packages.ts';
import { renderHost } from './render.ts';
import type { Place } from './render.ts';
import type { Header } from './headers.ts';

export const serverNames = ['nginx', 'apache', 'caddy', 'lighttpd', 'python'] as const;
export type ServerName = (typeof serverNames)[number];

/** What each server needs; the first is the server itself. */
export const serverPrograms: Readonly<Record<ServerName, readonly [Program, ...Program[]]>> = {
  nginx: [{ command: 'nginx', package: 'nginx-light' }],
  apache: [{ command: 'apache2', package: 'apache2' }],
  caddy: [{ command: 'caddy', package: 'caddy' }],
  lighttpd: [
    { command: 'lighttpd', package: 'lighttpd' },
    { command: '/usr/lib/lighttpd/mod_deflate.so', package: 'lighttpd-mod-deflate' },
  ],
  python: [{ command: 'python3', package: 'python3' }],
};

/** A program to start, with the files it reads. */
export interface Start {
  readonly files: Readonly<Record<string, string>>;
  readonly args: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
}

/** The modules that Debian's Apache loads or that the configuration's first lines switch on. */
const apacheModules = ['mpm_event', 'authz_core', 'alias', 'deflate', 'dir', 'filter', 'headers', 'mime'] as const;

/**
 * How to start a server in `folder`, which is its own and empty: what to write there, and the arguments.
 *
 * `snippet` is the configuration as the documentation shows it.
 */
export function startOf(server: ServerName, snippet: string, folder: string, port: number, isRoot: boolean): Start {
  const at = (name: string) => path.join(folder, name);
  switch (server) {
    case 'nginx':
      return {
        files: {
          'site.conf': snippet,
          'nginx.conf': [
            ...(isRoot ? ['user www-data;'] : []),
            'daemon off;',
            'worker_processes 1;',
            `pid ${at('pid')};`,
            `error_log ${at('errors')} warn;`,
            'events {}',
            'http {',
            '  access_log off;',
            ...['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((name) => `  ${name}_temp_path ${at(name)};`),
            `  include ${at('site.conf')};`,
            '}',
            '',
          ].join('\n'),
        },
        args: ['-e', at('errors'), '-c', at('nginx.conf')],
      };
    case 'apache':
      return {
        files: {
          'site.conf': snippet,
          'apache.conf': [
            'ServerRoot /etc/apache2',
            ...apacheModules.map((name) => `LoadModule ${name}_module /usr/lib/apache2/modules/mod_${name}.so`),
            'ServerName 127.0.0.1',
            `Listen 127.0.0.1:${port}`,
            `PidFile ${at('pid')}`,
            `ErrorLog ${at('errors')}`,
            `DefaultRuntimeDir ${folder}`,
            `Mutex file:${folder} default`,
            'TypesConfig /etc/mime.types',
            ...(isRoot ? ['User www-data', 'Group www-data'] : []),
            `DocumentRoot ${at('nothing')}`,
            '<Directory />',
            '  Require all denied',
            '</Directory>',
            `<Directory ${at('nothing')}>`,
            '  Require all granted',
            '</Directory>',
            `Include ${at('site.conf')}`,
            '',
          ].join('\n'),
        },
        args: ['-X', '-f', at('apache.conf')],
      };
    case 'caddy':
      return {
        files: { Caddyfile: `{\n  admin off\n  auto_https off\n}\n\n${snippet}` },
        args: ['run', '--adapter', 'caddyfile', '--config', at('Caddyfile')],
        env: { HOME: folder, XDG_DATA_HOME: folder, XDG_CONFIG_HOME: folder },
      };
    case 'lighttpd':
      return {
        files: {
          'site.conf': snippet,
          'lighttpd.conf': [
            `server.document-root = "${at('nothing')}"`,
            `server.port = ${port}`,
            'server.bind = "127.0.0.1"',
            ...(isRoot ? ['server.username = "www-data"', 'server.groupname = "www-data"'] : []),
            `include "${at('site.conf')}"`,
            '',
          ].join('\n'),
        },
        args: ['-D', '-f', at('lighttpd.conf')],
      };
    case 'python':
      // Its configuration is a command; the shell runs it.
      return { files: { 'serve.sh': snippet }, args: [at('serve.sh')] };
  }
}

export interface RunningHost {
  /** Address of the first page, with a slash at its end. */
  readonly url: string;
  close(): Promise<void>;
}

/** A port that is free now; another program may still take it before it is used. */
export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => {
        if (typeof address === 'object' && address !== null) resolve(address.port);
        else reject(new Error('The system named no free port.'));
      });
    });
  });
}

/** Ends a program that was started, and what it started; resolves when it is gone. */
export async function endProcess(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null || child.pid === undefined) return;
  const gone = new Promise<void>((resolve) => child.once('close', () => resolve()));
  signalGroup(child, 'SIGTERM');
  const last = setTimeout(() => signalGroup(child, 'SIGKILL'), 5_000);
  await gone;
  clearTimeout(last);
}

/** Programs that still run; they end with this process, whatever ends it. */
const running = new Set<ChildProcess>();

/** Lets Ctrl+C and a stop from outside end the programs too. To be called once by a command. */
export function endProgramsOnExit(): void {
  process.once('exit', () => {
    for (const child of running) signalGroup(child, 'SIGKILL');
  });
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(1));
}

function signalGroup(child: ChildProcess, signal: NodeJS.Signals): void {
  if (child.pid === undefined) return;
  try {
    process.kill(-child.pid, signal);
  } catch {
    // Gone already.
  }
}

/** Starts a program in a group of its own, and keeps what it says for a message. */
export function startProcess(
  command: string,
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): { child: ChildProcess; said: () => string } {
  const child = spawn(command, args, {
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, ...env },
  });
  running.add(child);
  child.once('close', () => running.delete(child));
  let text = '';
  const keep = (part: Buffer) => {
    text = `${text}${part.toString('utf8')}`.slice(-4_000);
  };
  child.stdout.on('data', keep);
  child.stderr.on('data', keep);
  child.once('error', (error) => {
    text += error.message;
  });
  return { child, said: () => text.trim() };
}

/** Asks an address again and again until something answers; throws with the program's words when it ended or is late. */
export async function waitForAnswer(
  url: string,
  child: ChildProcess,
  said: () => string,
  timeLimitSeconds = 30,
): Promise<void> {
  const end = Date.now() + timeLimitSeconds * 1000;
  while (Date.now() < end) {
    if (child.exitCode !== null || child.signalCode !== null) break;
    try {
      await fetch(url, { redirect: 'manual', signal: AbortSignal.timeout(5_000) });
      return;
    } catch {
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }
  throw new Error(`${url} does not answer. The program said: ${said() || 'nothing'}`);
}

/**
 * Starts a server on `root`, under `sitePath`, with its files in `folder` (made if need be).
 *
 * Throws with what the server said when it does not answer within half a minute.
 */
export async function startHost(
  server: ServerName,
  program: string,
  site: { readonly root: string; readonly path: string; readonly headers: readonly Header[] },
  folder: string,
): Promise<RunningHost> {
  const port = await freePort();
  const place: Place = {
    root: site.root,
    path: site.path,
    port,
    name: '127.0.0.1',
    address: `http://127.0.0.1:${port}`,
    front: path.join(folder, 'front'),
  };
  mkdirSync(path.join(folder, 'nothing'), { recursive: true });
  const isRoot = process.getuid?.() === 0;
  const start = startOf(server, renderHost(server, place, site.headers), folder, port, isRoot);
  for (const [name, text] of Object.entries(start.files)) writeFileSync(path.join(folder, name), text);
  const command = server === 'python' ? '/bin/sh' : program;
  const { child, said } = startProcess(command, start.args, start.env);
  try {
    await waitForAnswer(`http://127.0.0.1:${port}/`, child, said);
  } catch (error) {
    await endProcess(child);
    throw error;
  }
  return { url: `http://127.0.0.1:${port}${site.path}`, close: () => endProcess(child) };
}
