/** Serves `dist/` as a good host does: compressed with Brotli, hashed files kept by the browser. For measuring only. */
import { readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import type { Server } from 'node:http';
import path from 'node:path';
import { promisify } from 'node:util';
import { brotliBytesOf, isCompressible } from './brotli.ts';
import { mimeTypeOf } from '../serve.ts';

export interface BrotliServer {
  /** Where the first page is, without a slash at the end. */
  readonly origin: string;
  close(): Promise<void>;
}

function fileOf(root: string, url: string): string | undefined {
  const { pathname } = new URL(url, 'http://x');
  const file = path.join(root, decodeURIComponent(pathname), pathname.endsWith('/') ? 'index.html' : '');
  if (file !== root && !file.startsWith(root + path.sep)) return undefined;
  return statSync(file, { throwIfNoEntry: false })?.isFile() ? file : undefined;
}

/** Starts on a free port of this machine. Throws when `root` holds no built site. */
export async function serveBrotli(root: string): Promise<BrotliServer> {
  if (!statSync(path.join(root, 'index.html'), { throwIfNoEntry: false })) {
    throw new Error(`There is no built site in ${root}. Run "npm run build" first.`);
  }
  const known = new Map<string, Uint8Array>();
  const server: Server = createServer((request, response) => {
    const file = fileOf(root, request.url ?? '/');
    if (file === undefined) {
      response.writeHead(404, { 'content-type': 'text/plain' }).end('There is no such file.');
      return;
    }
    const pack = isCompressible(file);
    const body = known.get(file) ?? (pack ? brotliBytesOf(readFileSync(file)) : readFileSync(file));
    known.set(file, body);
    response.writeHead(200, {
      'content-type': mimeTypeOf(file),
      'content-length': body.length,
      'cache-control': file.includes(`${path.sep}_astro${path.sep}`)
        ? 'public, max-age=31536000, immutable'
        : 'no-cache',
      'x-content-type-options': 'nosniff',
      ...(pack && { 'content-encoding': 'br' }),
    });
    response.end(request.method === 'HEAD' ? undefined : body);
  });
  await new Promise<void>((resolve, reject) => server.once('error', reject).listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('No port of this machine could be opened.');
  return {
    origin: `http://127.0.0.1:${address.port}`,
    async close() {
      server.closeAllConnections();
      await promisify(server.close.bind(server))();
    },
  };
}
