/** Firefox through WebDriver BiDi, spoken over a WebSocket: no package stands between. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { endProcess, freePort, startProcess, waitForAnswer } from '../hosts/servers.ts';
import type { Engine } from './reader.ts';

/** Quiet settings: no first page, no updates, nothing asked of the network by the browser itself. */
const preferences: Readonly<Record<string, string | number | boolean>> = {
  'app.normandy.enabled': false,
  'app.update.enabled': false,
  'browser.shell.checkDefaultBrowser': false,
  'browser.startup.homepage_override.mstone': 'ignore',
  'browser.startup.page': 0,
  'datareporting.policy.dataSubmissionEnabled': false,
  'dom.min_background_timeout_value': 0,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'remote.active-protocols': 1,
  'toolkit.telemetry.reportingpolicy.firstRun': false,
  'ui.prefersReducedMotion': 1,
};

/** One message of the browser: the answer to a command, or an event. */
export interface BidiMessage {
  readonly type: 'success' | 'error' | 'event';
  readonly id?: number;
  readonly result?: unknown;
  readonly error?: string;
  readonly message?: string;
  readonly method?: string;
  readonly params?: unknown;
}

/** The part of a WebSocket that a connection needs. */
export interface Wire {
  send(text: string): void;
  /** Calls back with each message, and once with undefined when the wire is cut. */
  listen(heard: (text: string | undefined) => void): void;
}

export interface Connection {
  /** Sends a command and resolves with its result; throws the browser's words, or when it does not answer in time. */
  readonly send: (method: string, params: unknown) => Promise<unknown>;
}

/** How long one command may take, in milliseconds. */
const commandLimit = 90_000;

/** Numbers commands, matches answers to them, hands events on. */
export function connect(wire: Wire, onEvent: (method: string, params: unknown) => void): Connection {
  let last = 0;
  const waiting = new Map<number, { resolve: (result: unknown) => void; reject: (error: Error) => void }>();
  wire.listen((text) => {
    if (text === undefined) {
      for (const { reject } of waiting.values()) reject(new Error('Firefox ended the connection.'));
      waiting.clear();
      return;
    }
    const message = JSON.parse(text) as BidiMessage;
    if (message.type === 'event') {
      onEvent(message.method ?? '', message.params);
      return;
    }
    const entry = waiting.get(message.id ?? -1);
    if (!entry) return;
    waiting.delete(message.id ?? -1);
    if (message.type === 'success') entry.resolve(message.result);
    else entry.reject(new Error(`Firefox: ${message.error}: ${message.message}`));
  });
  return {
    send: (method, params) =>
      new Promise((resolve, reject) => {
        const id = ++last;
        const late = setTimeout(() => {
          waiting.delete(id);
          reject(new Error(`Firefox did not answer "${method}" in ${commandLimit / 1000} seconds.`));
        }, commandLimit);
        const settle = <Value>(then: (value: Value) => void) => {
          return (value: Value) => {
            clearTimeout(late);
            then(value);
          };
        };
        waiting.set(id, { resolve: settle(resolve), reject: settle(reject) });
        wire.send(JSON.stringify({ id, method, params }));
      }),
  };
}

function openWire(url: string): Promise<Wire & { close(): void }> {
  return new Promise((resolve, reject) => {
    const socket = new WebSocket(url);
    socket.addEventListener('error', () => reject(new Error(`Firefox does not take a connection at ${url}.`)), {
      once: true,
    });
    socket.addEventListener('open', () => {
      resolve({
        send: (text) => socket.send(text),
        listen: (heard) => {
          socket.addEventListener('message', (event) => heard(String(event.data)));
          socket.addEventListener('close', () => heard(undefined));
        },
        close: () => socket.close(),
      });
    });
  });
}

/** Starts a Firefox without a window, in a profile of its own that is removed afterwards. */
export async function startFirefox(program: string): Promise<Engine> {
  const profile = mkdtempSync(path.join(tmpdir(), 'firefox-'));
  const lines = Object.entries(preferences).map(([name, value]) => `user_pref("${name}", ${JSON.stringify(value)});`);
  writeFileSync(path.join(profile, 'user.js'), `${lines.join('\n')}\n`);
  const port = await freePort();
  const { child, said } = startProcess(
    program,
    ['--headless', '--no-remote', '--profile', profile, '--remote-debugging-port', `${port}`, 'about:blank'],
    { HOME: profile, MOZ_CRASHREPORTER_DISABLE: '1' },
  );
  const end = async () => {
    await endProcess(child);
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  };
  try {
    await waitForAnswer(`http://127.0.0.1:${port}/`, child, said, 90);
    const wire = await openWire(`ws://127.0.0.1:${port}/session`);
    const faults: string[] = [];
    const { send } = connect(wire, (method, params) => {
      const fault = method === 'log.entryAdded' ? faultOf(params) : undefined;
      if (fault !== undefined) faults.push(fault);
    });
    await send('session.new', { capabilities: {} });
    await send('session.subscribe', { events: ['log.entryAdded'] });
    // A tab of our own: the first one never gets the focus, and Enter and Space then press nothing in it.
    const { context } = (await send('browsingContext.create', { type: 'tab' })) as { context: string };
    await send('browsingContext.setViewport', { context, viewport: { width: 1280, height: 800 } });
    return {
      name: 'Firefox',
      goto: async (url) => {
        await send('browsingContext.navigate', { context, url, wait: 'complete' });
      },
      evaluate: async (expression) => {
        const answer = await send('script.callFunction', {
          // JSON crosses every protocol alike.
          functionDeclaration: `async () => JSON.stringify((await (${expression})) ?? null)`,
          awaitPromise: true,
          target: { context },
        });
        return readAnswer(answer);
      },
      perform: async (actions) => {
        await send('input.performActions', { context, actions });
      },
      faults: () => faults,
      close: async () => {
        wire.close();
        await end();
      },
    };
  } catch (error) {
    await end();
    throw error;
  }
}

/** The value of a BiDi answer whose text is JSON; throws the page's error. */
export function readAnswer(answer: unknown): unknown {
  const { type, result, exceptionDetails } = answer as {
    type?: string;
    result?: { value?: unknown };
    exceptionDetails?: { text?: string };
  };
  if (type !== 'success') throw new Error(exceptionDetails?.text ?? 'The page gave no answer.');
  return typeof result?.value === 'string' ? (JSON.parse(result.value) as unknown) : undefined;
}

/** An error in the console or an uncaught one, in a line; undefined for what is less. */
export function faultOf(params: unknown): string | undefined {
  const { level, text, type } = params as { level?: string; text?: string; type?: string };
  return level === 'error' ? `${type ?? 'log'} error: ${text ?? ''}` : undefined;
}
