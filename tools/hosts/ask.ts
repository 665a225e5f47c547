/** Asks a host by plain HTTP and takes the bytes as they come: nothing is unpacked, no redirect is followed. */
import { Agent, request } from 'node:http';
import type { Fetch, Reply } from './crawl.ts';

/** How long one answer may take, in milliseconds. */
const answerLimit = 30_000;

/** A way to ask that keeps its connections open, and a way to close them. */
export function createFetch(): { readonly fetchOnce: Fetch; readonly close: () => void } {
  const agent = new Agent({ keepAlive: true, maxSockets: 2 });
  const fetchOnce: Fetch = (url, headers = {}) =>
    new Promise<Reply>((resolve, reject) => {
      let answered = false;
      const call = request(url, { agent, headers, timeout: answerLimit }, (response) => {
        answered = true;
        const parts: Buffer[] = [];
        response.on('data', (part: Buffer) => parts.push(part));
        response.once('error', reject);
        response.once('end', () => {
          const sent = Object.entries(response.headers).map(
            ([name, value]) => [name, Array.isArray(value) ? value.join(', ') : (value ?? '')] as const,
          );
          resolve({ status: response.statusCode ?? 0, headers: new Map(sent), body: Buffer.concat(parts) });
        });
      });
      call.once('timeout', () => call.destroy(new Error(`${url} did not answer in ${answerLimit / 1000} seconds.`)));
      call.once('error', (error) => {
        // A host may end a waiting connection at the very moment when it is used again: that is no fault.
        if (call.reusedSocket && !answered) resolve(fetchOnce(url, headers));
        else reject(error);
      });
      call.end();
    });
  return { fetchOnce, close: () => agent.destroy() };
}
