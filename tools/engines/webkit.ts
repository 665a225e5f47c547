/** WebKit through WebDriver: Debian's WebKitWebDriver with MiniBrowser, on a display that exists in memory only. */
import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { endProcess, freePort, startProcess, waitForAnswer } from '../hosts/servers.ts';
import type { Engine } from './reader.ts';

/** How long one call may take, in milliseconds: without a display the driver never answers. */
const callLimit = 90_000;

export type Call = (method: 'GET' | 'POST' | 'DELETE', route: string, body?: unknown) => Promise<unknown>;

/** Plain WebDriver calls to a driver at `address`; throws the driver's words. */
export function callsTo(address: string, ask: typeof fetch = fetch): Call {
  return async (method, route, body) => {
    const response = await ask(`${address}${route}`, {
      method,
      signal: AbortSignal.timeout(callLimit),
      ...(body === undefined ? {} : { body: JSON.stringify(body), headers: { 'content-type': 'application/json' } }),
    });
    const { value } = (await response.json()) as { value?: { error?: string; message?: string } | null };
    if (!response.ok) throw new Error(`WebKit: ${value?.error ?? response.status}: ${value?.message ?? ''}`);
    return value;
  };
}

/** The MiniBrowser that the driver's package brings, in whatever version and for whatever processor. */
export function findMiniBrowser(libraries = '/usr/lib'): string {
  const isPlace = (folder: string) => existsSync(path.join(folder, 'MiniBrowser'));
  const entries = existsSync(libraries) ? readdirSync(libraries).sort() : [];
  for (const folder of [libraries, ...entries.map((name) => path.join(libraries, name))]) {
    for (const version of ['webkit2gtk-4.1', 'webkitgtk-6.0', 'webkit2gtk-4.0']) {
      const candidate = path.join(folder, version);
      if (isPlace(candidate)) return path.join(candidate, 'MiniBrowser');
    }
  }
  throw new Error(`There is no MiniBrowser below ${libraries}: install the package "webkit2gtk-driver".`);
}

/** Reads an answer that is JSON in a string, or an error in an object. */
export function readScriptAnswer(answer: unknown): unknown {
  const { json, fault } = answer as { json?: string; fault?: string };
  if (fault !== undefined) throw new Error(fault);
  return json === undefined ? undefined : (JSON.parse(json) as unknown);
}

/** Starts the driver inside `xvfb-run`, and a browser with it. */
export async function startWebKit(xvfbRun: string, driver: string): Promise<Engine> {
  const binary = findMiniBrowser();
  const port = await freePort();
  const { child, said } = startProcess(xvfbRun, ['-a', driver, `--port=${port}`, '--host=127.0.0.1']);
  try {
    const address = `http://127.0.0.1:${port}`;
    await waitForAnswer(`${address}/status`, child, said, 60);
    const call = callsTo(address);
    const { sessionId } = (await call('POST', '/session', {
      capabilities: { alwaysMatch: { 'webkitgtk:browserOptions': { binary, args: ['--automation'] } } },
    })) as { sessionId: string };
    const session = `/session/${sessionId}`;
    await call('POST', `${session}/timeouts`, { script: callLimit, pageLoad: callLimit });
    await call('POST', `${session}/window/rect`, { width: 1280, height: 900 });
    return {
      name: 'WebKit',
      goto: async (url) => {
        await call('POST', `${session}/url`, { url });
      },
      evaluate: async (expression) =>
        readScriptAnswer(
          await call('POST', `${session}/execute/async`, {
            script:
              `const done = arguments[arguments.length - 1]; (async () => (${expression}))()` +
              `.then((value) => done({ json: JSON.stringify(value ?? null) }), (error) => done({ fault: String(error) }));`,
            args: [],
          }),
        ),
      perform: async (actions) => {
        await call('POST', `${session}/actions`, { actions });
      },
      // WebDriver tells nothing of the console; what the policy blocks is asked of the page.
      faults: () => [],
      close: async () => {
        try {
          await call('DELETE', session);
        } finally {
          await endProcess(child);
        }
      },
    };
  } catch (error) {
    await endProcess(child);
    throw error;
  }
}
