import { describe, expect, test } from 'vitest';
import { endProcess, freePort, serverNames, startOf, startProcess, waitForAnswer } from './servers.ts';

describe('a server is started', () => {
  test.each(serverNames)('%s: with its configuration as it stands, and nothing outside its folder', (server) => {
    const start = startOf(server, 'THE CONFIGURATION\n', '/tmp/own', 8080, true);
    expect(Object.values(start.files).some((text) => text.endsWith('THE CONFIGURATION\n'))).toBe(true);
    for (const arg of start.args.filter((text) => text.startsWith('/'))) expect(arg).toMatch(/^\/tmp\/own\//);
  });

  test.each(['nginx', 'apache', 'lighttpd'] as const)(
    '%s: gives up the rights of root, where it has them',
    (server) => {
      const text = (isRoot: boolean) => Object.values(startOf(server, '', '/tmp/own', 8080, isRoot).files).join('');
      expect(text(true)).toContain('www-data');
      expect(text(false)).not.toContain('www-data');
    },
  );
});

describe('a program', () => {
  test('that answers is waited for, and ended with what it started', async () => {
    const port = await freePort();
    const { child, said } = startProcess(process.execPath, [
      '-e',
      `require('http').createServer((q, r) => r.end('here')).listen(${port}, '127.0.0.1')`,
    ]);
    await waitForAnswer(`http://127.0.0.1:${port}/`, child, said);
    await endProcess(child);
    expect(child.signalCode).toBe('SIGTERM');
    await expect(fetch(`http://127.0.0.1:${port}/`)).rejects.toThrow();
    // Ended already: nothing to wait for.
    await endProcess(child);
  });

  test('that ends early is quoted', async () => {
    const { child, said } = startProcess(process.execPath, ['-e', 'console.error("no such setting"); process.exit(3)']);
    await expect(waitForAnswer('http://127.0.0.1:9/', child, said)).rejects.toThrow('no such setting');
  });

  test('that does not exist is quoted', async () => {
    const { child, said } = startProcess('/no/such/program', []);
    await expect(waitForAnswer('http://127.0.0.1:9/', child, said, 1)).rejects.toThrow('ENOENT');
  });

  test('that never answers is given up', async () => {
    const { child, said } = startProcess(process.execPath, ['-e', 'setInterval(() => {}, 1000)']);
    try {
      await expect(waitForAnswer('http://127.0.0.1:9/', child, said, 0.2)).rejects.toThrow('does not answer');
    } finally {
      await endProcess(child);
    }
  });
});
