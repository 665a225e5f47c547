import { createServer } from 'node:http';
import type { RequestListener, Server } from 'node:http';
import { afterEach, expect, test } from 'vitest';
import { createFetch } from './ask.ts';

const running: Server[] = [];

afterEach(() => {
  for (const server of running.splice(0)) {
    server.closeAllConnections();
    server.close();
  }
});

function serve(listener: RequestListener): Promise<string> {
  const server = createServer(listener);
  running.push(server);
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      resolve(`http://127.0.0.1:${typeof address === 'object' && address !== null ? address.port : 0}/`);
    });
  });
}

test('bytes, status and headers come as they were sent, and no redirect is followed', async () => {
  const url = await serve((request, response) => {
    response.writeHead(302, { location: '/there', 'x-asked': request.headers['x-one'] ?? '' }).end('moved');
  });
  const { fetchOnce, close } = createFetch();
  const reply = await fetchOnce(url, { 'x-one': '1' });
  close();
  expect(reply.status).toBe(302);
  expect(reply.headers.get('location')).toBe('/there');
  expect(reply.headers.get('x-asked')).toBe('1');
  expect(new TextDecoder().decode(reply.body)).toBe('moved');
});

test('a connection that the host ends when it is used again is replaced', async () => {
  let asked = 0;
  const url = await serve((request, response) => {
    asked += 1;
    if (asked === 2) request.socket.destroy();
    else response.end(`answer ${asked}`);
  });
  const { fetchOnce, close } = createFetch();
  await fetchOnce(url);
  expect(new TextDecoder().decode((await fetchOnce(url)).body)).toBe('answer 3');
  close();
});

test('a host that ends the first connection is a fault', async () => {
  const url = await serve((request) => {
    request.socket.destroy();
  });
  const { fetchOnce, close } = createFetch();
  await expect(fetchOnce(url)).rejects.toThrow('socket hang up');
  close();
});
