import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { mimeTypeOf, parsePort, startServer } from './serve.ts';
import type { RunningServer, ServeOptions } from './serve.ts';

let folder = '';
let root = '';
const running: RunningServer[] = [];

beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'serve-'));
  root = path.join(folder, 'dist');
  mkdirSync(path.join(root, 'phases/2'), { recursive: true });
  mkdirSync(path.join(root, 'empty'));
  writeFileSync(path.join(root, 'index.html'), '<h1>Home</h1>');
  writeFileSync(path.join(root, '404.html'), '<h1>Lost</h1>');
  writeFileSync(path.join(root, 'phases/2/index.html'), '<h1>Phase 2</h1>');
  writeFileSync(path.join(root, 'two words.txt'), 'two words');
  writeFileSync(path.join(root, 'site.webmanifest'), '{}');
  mkdirSync(path.join(root, '_astro'));
  writeFileSync(path.join(root, '_astro/page.Cx1.css'), 'h1{}');
  writeFileSync(path.join(folder, 'secret.txt'), 'not for readers');
});

afterEach(async () => {
  await Promise.all(running.splice(0).map((server) => server.close()));
});

afterAll(() => {
  rmSync(folder, { recursive: true });
});

async function serve(options: Partial<ServeOptions> = {}): Promise<RunningServer> {
  const server = await startServer({ root, port: 0, ...options });
  running.push(server);
  return server;
}

interface Answer {
  status: number | undefined;
  type: string | undefined;
  location: string | undefined;
  length: string | undefined;
  body: string;
}

/** Sends the path exactly as written; `fetch` would tidy "..", which is what is being tested. */
function get(server: RunningServer, rawPath: string, method = 'GET'): Promise<Answer> {
  return new Promise((resolve, reject) => {
    request({ host: '127.0.0.1', port: server.port, path: rawPath, method }, (response) => {
      let body = '';
      response.setEncoding('utf8');
      response.on('data', (part: string) => (body += part));
      response.on('end', () => {
        resolve({
          status: response.statusCode,
          type: response.headers['content-type'],
          location: response.headers.location,
          length: response.headers['content-length'],
          body,
        });
      });
    })
      .on('error', reject)
      .end();
  });
}

describe('pages', () => {
  test('a folder answers with its index page', async () => {
    const server = await serve();
    expect(await get(server, '/')).toMatchObject({ status: 200, body: '<h1>Home</h1>' });
    expect(await get(server, '/phases/2/?from=mail')).toMatchObject({ status: 200, body: '<h1>Phase 2</h1>' });
  });

  test('a folder without its slash is redirected, and keeps its query', async () => {
    const server = await serve();
    expect(await get(server, '/phases/2')).toMatchObject({ status: 301, location: '/phases/2/' });
    expect(await get(server, '/phases/2?a=b?c')).toMatchObject({ status: 301, location: '/phases/2/?a=b?c' });
  });

  test('what does not exist answers with 404.html and status 404', async () => {
    const server = await serve();
    const lost = { status: 404, type: 'text/html; charset=utf-8', body: '<h1>Lost</h1>' };
    expect(await get(server, '/phases/6/')).toMatchObject(lost);
    expect(await get(server, '/empty/')).toMatchObject(lost);
    expect(await get(server, '/empty')).toMatchObject(lost);
    expect(await get(server, '/index.html/')).toMatchObject(lost);
    expect(await get(server, `/${'x'.repeat(300)}`)).toMatchObject(lost);
  });

  test('a name with a space is found', async () => {
    expect(await get(await serve(), '/two%20words.txt')).toMatchObject({ status: 200, body: 'two words' });
  });

  test('HEAD sends the headers alone; anything that writes is refused', async () => {
    const server = await serve();
    expect(await get(server, '/', 'HEAD')).toMatchObject({ status: 200, length: '13', body: '' });
    expect(await get(server, '/', 'POST')).toMatchObject({ status: 405 });
  });
});

// cspell:ignore csecret fsecret
describe('paths that try to leave the folder are refused', () => {
  const attempts = [
    '/../secret.txt',
    '/phases/../../secret.txt',
    '/%2e%2e/secret.txt',
    '/..%2fsecret.txt',
    '/..%5csecret.txt',
    '//etc/passwd',
    '/index.html%00.txt',
    '/%zz',
  ];
  test.each(attempts)('%s', async (attempt) => {
    const answer = await get(await serve(), attempt);
    expect(answer.status).toBe(400);
    expect(answer.body).not.toContain('not for readers');
    expect(answer.location).toBeUndefined();
  });
});

describe('MIME types', () => {
  test.each([
    ['a.html', 'text/html; charset=utf-8'],
    ['a.css', 'text/css; charset=utf-8'],
    ['a.JS', 'text/javascript; charset=utf-8'],
    ['a.svg', 'image/svg+xml; charset=utf-8'],
    ['a.woff2', 'font/woff2'],
    ['a.wasm', 'application/wasm'],
    ['wasm.en.pagefind', 'application/octet-stream'],
    ['en_1.pf_index', 'application/octet-stream'],
    ['a.unheard-of', 'application/octet-stream'],
  ])('%s is %s', (file, type) => {
    expect(mimeTypeOf(file)).toBe(type);
  });

  test('the type is sent with the file', async () => {
    expect(await get(await serve(), '/site.webmanifest')).toMatchObject({
      status: 200,
      type: 'application/manifest+json; charset=utf-8',
    });
  });
});

describe('under a path of its own', () => {
  test.each(['/a/b/', 'a/b', '/a/b'])('prefix %s serves the site there and nowhere else', async (prefix) => {
    const server = await serve({ prefix });
    expect(server.url).toBe(`http://127.0.0.1:${server.port}/a/b/`);
    expect(await get(server, '/a/b/')).toMatchObject({ status: 200, body: '<h1>Home</h1>' });
    expect(await get(server, '/a/b')).toMatchObject({ status: 301, location: '/a/b/' });
    expect(await get(server, '/a/b/phases/2')).toMatchObject({ status: 301, location: '/a/b/phases/2/' });
    expect(await get(server, '/a/b/phases/6/')).toMatchObject({ status: 404, body: '<h1>Lost</h1>' });
    const outside = await get(server, '/phases/2/');
    expect(outside).toMatchObject({ status: 404, type: 'text/plain; charset=utf-8' });
    expect(await get(server, '/a/b/../../secret.txt')).toMatchObject({ status: 400 });
  });
});

describe('starting', () => {
  test('a taken port gives way to the next free one', async () => {
    const first = await serve();
    const second = await serve({ port: first.port });
    expect(second.port).toBeGreaterThan(first.port);
    expect(await get(second, '/')).toMatchObject({ status: 200 });
  });

  test('a taken port is refused when it must be that one', async () => {
    const first = await serve();
    await expect(serve({ port: first.port, strictPort: true })).rejects.toThrow(
      `Port ${first.port} is already in use. Set PORT to a free one`,
    );
  });

  test('a folder without a site names the command that makes one', async () => {
    await expect(serve({ root: path.join(root, 'empty') })).rejects.toThrow(
      /There is no built site in .*empty: index\.html is missing\. Run "npm run build" first\./,
    );
  });

  test('a port must be a port', () => {
    expect(parsePort('4321')).toBe(4321);
    for (const wrong of ['', 'http', '-1', '70000', '1.5']) {
      expect(() => parsePort(wrong)).toThrow(`"${wrong}" is not a port.`);
    }
  });
});

test('a browser keeps nothing, or what is named after what it holds when asked to', async () => {
  const keptOf = async (server: RunningServer) => {
    const replies = ['', '_astro/page.Cx1.css', '_astro/gone.css'].map((name) => fetch(server.url + name));
    return (await Promise.all(replies)).map(({ headers }) => headers.get('cache-control'));
  };
  expect(await keptOf(await serve())).toEqual(['no-cache', 'no-cache', 'no-cache']);
  expect(await keptOf(await serve({ keepHashed: true }))).toEqual([
    'no-cache',
    'public, max-age=31536000, immutable',
    'no-cache',
  ]);
});
