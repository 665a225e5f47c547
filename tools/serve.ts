/**
 * Serves a built folder the way an ordinary static host does, so that `npm start` and the browser tests see what a
 * reader will see: directory indexes, a redirect to the trailing slash, `404.html` with status 404, exact MIME types.
 *
 * From a shell: `node tools/serve.ts [--root dist] [--prefix /a/b/] [--port 4321] [--strict-port] [--keep-hashed]`.
 * `PORT` and `HOST` in the environment do the same as a flag; set `HOST=0.0.0.0` to reach the site from another machine.
 */
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { IncomingMessage, OutgoingHttpHeaders, Server, ServerResponse } from 'node:http';
import path from 'node:path';
import { parseArgs } from 'node:util';

const octets = 'application/octet-stream';

/** MIME types by file ending. An ending that is missing here is sent as plain octets. */
const mimeTypes: Readonly<Record<string, string>> = {
  '.apkg': octets,
  '.avif': 'image/avif',
  '.css': 'text/css; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.gif': 'image/gif',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.ics': 'text/calendar; charset=utf-8',
  '.jpg': 'image/jpeg',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.md': 'text/markdown; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.pagefind': octets,
  '.pdf': 'application/pdf',
  '.pf_fragment': octets,
  '.pf_index': octets,
  '.pf_meta': octets,
  '.png': 'image/png',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.wasm': 'application/wasm',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.webp': 'image/webp',
  '.woff': 'font/woff',
  '.woff2': 'font/woff2',
  '.xml': 'application/xml; charset=utf-8',
  '.zip': 'application/zip',
};

/** The MIME type sent for a file, chosen by its ending. */
export function mimeTypeOf(fileName: string): string {
  return mimeTypes[path.extname(fileName).toLowerCase()] ?? octets;
}

export interface ServeOptions {
  /** The folder to serve. */
  readonly root: string;
  /** The port to try first; 0 takes any free one. */
  readonly port?: number;
  /** Serve the folder under this path, such as `/a/b/`; everything outside it is not found. */
  readonly prefix?: string;
  /** The network address to listen on; this machine alone unless told otherwise. */
  readonly host?: string;
  /** Refuse a taken port instead of trying the ones after it. */
  readonly strictPort?: boolean;
  /** Let the browser keep the files whose names change with what they hold, as `docs/hosting.md` has hosts do it. */
  readonly keepHashed?: boolean;
}

export interface RunningServer {
  /** Address of the first page, with the prefix and a trailing slash. */
  readonly url: string;
  readonly port: number;
  close(): Promise<void>;
}

/** How many ports after the wanted one are tried before giving up. */
const portsToTry = 20;

/**
 * Starts serving `root` and resolves once the port is open.
 *
 * Throws when the folder has no `index.html` (naming the command that makes it), and when no port is free.
 */
export async function startServer(options: ServeOptions): Promise<RunningServer> {
  const root = path.resolve(options.root);
  if (!(await isFile(path.join(root, 'index.html')))) {
    throw new Error(`There is no built site in ${root}: index.html is missing. Run "npm run build" first.`);
  }
  const prefix = normalizePrefix(options.prefix ?? '/');
  const host = options.host ?? '127.0.0.1';
  const server = createServer((request, response) => {
    answer(request, response, { root, prefix, keepHashed: options.keepHashed ?? false }).catch(() => {
      if (!response.headersSent) sendText(response, 500, 'The file could not be read.');
      else response.destroy();
    });
  });
  const port = await listen(server, host, options.port ?? 4321, options.strictPort ?? false);
  const shownHost = host === '0.0.0.0' || host === '::' ? '127.0.0.1' : host.includes(':') ? `[${host}]` : host;
  return {
    url: `http://${shownHost}:${port}${prefix}`,
    port,
    close: () =>
      new Promise((resolve, reject) => {
        server.close((error) => {
          if (error) reject(error);
          else resolve();
        });
        server.closeAllConnections();
      }),
  };
}

function normalizePrefix(prefix: string): string {
  const segments = prefix.split('/').filter((segment) => segment !== '');
  return segments.length === 0 ? '/' : `/${segments.join('/')}/`;
}

async function listen(server: Server, host: string, wanted: number, strict: boolean): Promise<number> {
  const last = strict || wanted === 0 ? wanted : Math.min(wanted + portsToTry, 65_535);
  for (let port = wanted; port <= last; port += 1) {
    try {
      await new Promise<void>((resolve, reject) => {
        server.once('error', reject);
        server.listen(port, host, () => {
          server.off('error', reject);
          resolve();
        });
      });
      const address = server.address();
      return typeof address === 'object' && address !== null ? address.port : port;
    } catch (error) {
      if (!isErrorWithCode(error) || error.code !== 'EADDRINUSE') throw error;
    }
  }
  const range = last === wanted ? `Port ${wanted} is` : `Ports ${wanted} to ${last} are`;
  throw new Error(`${range} already in use. Set PORT to a free one, for example PORT=${wanted + 1000} npm start.`);
}

interface Place {
  readonly root: string;
  readonly prefix: string;
  readonly keepHashed: boolean;
}

async function answer(
  request: IncomingMessage,
  response: ServerResponse,
  { root, prefix, keepHashed }: Place,
): Promise<void> {
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.setHeader('allow', 'GET, HEAD');
    sendText(response, 405, 'This server only reads: use GET or HEAD.');
    return;
  }
  // Split by hand: `new URL` would resolve "..", and would read "//name/" as another host.
  const [rawPath = '/', ...queryParts] = (request.url ?? '/').split('?');
  const query = queryParts.length > 0 ? `?${queryParts.join('?')}` : '';
  if (`${rawPath}/` === prefix) {
    redirect(response, `${prefix}${query}`);
    return;
  }
  if (!rawPath.startsWith(prefix)) {
    sendText(response, 404, `Nothing is served here. The site is at ${prefix}`);
    return;
  }
  const relative = decodePath(rawPath.slice(prefix.length));
  if (relative === undefined) {
    sendText(response, 400, 'This is not an address of this site.');
    return;
  }
  const target = path.join(root, relative);
  const kind = await kindOf(target);
  const wantsFolder = relative === '' || relative.endsWith('/');
  if (kind === 'folder' && (await isFile(path.join(target, 'index.html')))) {
    if (wantsFolder) await sendFile(request, response, path.join(target, 'index.html'), 200);
    else redirect(response, `${rawPath}/${query}`);
    return;
  }
  if (kind === 'file' && !wantsFolder) {
    const isKept = keepHashed && relative.startsWith('_astro/');
    await sendFile(request, response, target, 200, isKept ? keptHeaders : {});
    return;
  }
  const notFoundPage = path.join(root, '404.html');
  if (await isFile(notFoundPage)) await sendFile(request, response, notFoundPage, 404);
  else sendText(response, 404, 'There is no page at this address.');
}

/** The decoded path below the root, or undefined when it is malformed or tries to leave the root. */
function decodePath(rawRelativePath: string): string | undefined {
  let decoded: string;
  try {
    decoded = decodeURIComponent(rawRelativePath);
  } catch {
    return undefined;
  }
  if (decoded.includes('\0') || decoded.includes('\\') || decoded.startsWith('/')) return undefined;
  return decoded.split('/').includes('..') ? undefined : decoded;
}

async function sendFile(
  request: IncomingMessage,
  response: ServerResponse,
  file: string,
  status: number,
  headers: OutgoingHttpHeaders = {},
): Promise<void> {
  const { size } = await stat(file);
  const own = { 'content-type': mimeTypeOf(file), 'content-length': size };
  response.writeHead(status, { ...commonHeaders, ...headers, ...own });
  if (request.method === 'HEAD') {
    response.end();
    return;
  }
  await new Promise<void>((resolve, reject) => {
    response.once('close', resolve);
    createReadStream(file).once('error', reject).pipe(response);
  });
}

/** Nothing is kept by the browser unless asked for, so a rebuilt page is seen at once; a wrong MIME type shows up as a fault. */
const commonHeaders = { 'cache-control': 'no-cache', 'x-content-type-options': 'nosniff' };

/** For a file that is never changed, only replaced by one of another name. */
const keptHeaders = { 'cache-control': 'public, max-age=31536000, immutable' };

function redirect(response: ServerResponse, location: string): void {
  response.writeHead(301, { ...commonHeaders, location }).end();
}

function sendText(response: ServerResponse, status: number, sentence: string): void {
  response.writeHead(status, { ...commonHeaders, 'content-type': 'text/plain; charset=utf-8' }).end(`${sentence}\n`);
}

async function isFile(file: string): Promise<boolean> {
  return (await kindOf(file)) === 'file';
}

async function kindOf(target: string): Promise<'file' | 'folder' | 'none'> {
  try {
    const found = await stat(target);
    return found.isFile() ? 'file' : found.isDirectory() ? 'folder' : 'none';
  } catch (error) {
    if (isErrorWithCode(error) && ['ENOENT', 'ENOTDIR', 'ENAMETOOLONG'].includes(error.code)) return 'none';
    throw error;
  }
}

function isErrorWithCode(error: unknown): error is Error & { code: string } {
  return error instanceof Error && 'code' in error && typeof error.code === 'string';
}

/** Reads a port from a flag or the environment; throws one sentence when it is not a port. */
export function parsePort(text: string): number {
  const port = Number(text);
  if (!/^\d+$/.test(text) || port > 65_535) {
    throw new Error(`"${text}" is not a port. Give a whole number from 0 to 65535, for example PORT=4321.`);
  }
  return port;
}

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      root: { type: 'string', default: path.join(import.meta.dirname, '..', 'dist') },
      prefix: { type: 'string', default: '/' },
      port: { type: 'string', default: process.env['PORT'] ?? '4321' },
      'strict-port': { type: 'boolean', default: false },
      'keep-hashed': { type: 'boolean', default: false },
    },
  });
  const server = await startServer({
    root: values.root,
    prefix: values.prefix,
    port: parsePort(values.port),
    host: process.env['HOST'] ?? '127.0.0.1',
    strictPort: values['strict-port'],
    keepHashed: values['keep-hashed'],
  });
  console.log(`Phase by Phase is at ${server.url}`);
}

if (import.meta.main) {
  try {
    await main();
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
