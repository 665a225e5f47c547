// cspell:ignore firefx
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { chosenEngines } from '../test-engines.ts';
import { chosenServers } from '../test-hosts.ts';
import { connect, faultOf, readAnswer } from './firefox.ts';
import type { Connection } from './firefox.ts';
import { keepAndRead } from './keep.ts';
import { chord, keys, press, typing, until } from './reader.ts';
import type { ActionSource, Engine } from './reader.ts';
import { callsTo, findMiniBrowser, readScriptAnswer } from './webkit.ts';

describe('what is chosen on the command line', () => {
  test('all by default, one by name', () => {
    expect(chosenEngines([])).toEqual(['firefox', 'webkit']);
    expect(chosenEngines(['chromium'])).toEqual(['chromium']);
    expect(chosenServers([])).toEqual(['nginx', 'apache', 'caddy', 'lighttpd', 'python']);
    expect(chosenServers(['caddy'])).toEqual(['caddy']);
  });

  test('an unknown name is refused with the nearest', () => {
    expect(() => chosenEngines(['firefx'])).toThrow('Did you mean "firefox"?');
    expect(() => chosenServers(['apache2'])).toThrow('Did you mean "apache"?');
  });
});

describe('a reader', () => {
  function engineThatSays(answers: unknown[]): Engine & { done: (readonly ActionSource[])[] } {
    const done: (readonly ActionSource[])[] = [];
    return {
      name: 'Test',
      done,
      goto: () => Promise.resolve(),
      evaluate: () => {
        const next = answers.shift();
        return next instanceof Error ? Promise.reject(next) : Promise.resolve(next);
      },
      perform: (sources) => {
        done.push(sources);
        return Promise.resolve();
      },
      faults: () => [],
      close: () => Promise.resolve(),
    };
  }

  test('presses and releases each key, and holds the first of a chord', () => {
    expect(typing(['a', keys.enter])[0]?.actions).toEqual([
      { type: 'keyDown', value: 'a' },
      { type: 'keyUp', value: 'a' },
      { type: 'keyDown', value: '\uE007' },
      { type: 'keyUp', value: '\uE007' },
    ]);
    expect(chord(keys.control, 'k')[0]?.actions.map(({ type }) => type)).toEqual([
      'keyDown',
      'keyDown',
      'keyUp',
      'keyUp',
    ]);
  });

  test('asks again until the page is as expected, also over a change of page', async () => {
    expect(await until(engineThatSays([false, new Error('gone'), 'there']), 'x', 'it')).toBe('there');
  });

  test('without workers keeps nothing, and leaves the host as it is', async () => {
    const engine = engineThatSays([false]);
    let ended = 0;
    const disconnect = () => Promise.resolve(void (ended += 1));
    expect(await keepAndRead(engine, { base: 'http://host.example/', question: 'q', disconnect })).toBe(false);
    expect([ended, engine.done]).toEqual([0, []]);
  });

  test('who keeps the site ends the host only when all is saved', async () => {
    const middle = { x: 1, y: 1 };
    const saving = [
      'Saving the site.',
      'Saving the site.',
      '1 of 2 files',
      'Saving the site.',
      '2 of 2 files',
      'Done.',
    ];
    const engine = engineThatSays([true, middle, ...saving, true, true, true, true, middle, true, true]);
    let ended = 0;
    const disconnect = () => Promise.resolve(void (ended += 1));
    expect(await keepAndRead(engine, { base: 'http://host.example/', question: 'q', disconnect })).toBe(true);
    expect(ended).toBe(1);
  });

  test('presses the middle of what is there', async () => {
    const engine = engineThatSays([null, { x: 10.6, y: 20.2 }]);
    await press(engine, 'x', 'a link');
    expect(engine.done[0]?.[0]?.actions[0]).toEqual({ type: 'pointerMove', x: 11, y: 20, origin: 'viewport' });
  });
});

describe('the connection to Firefox', () => {
  function wired() {
    const sent: string[] = [];
    const events: [string, unknown][] = [];
    let heard: (text: string | undefined) => void = () => undefined;
    const connection: Connection = connect(
      { send: (text) => sent.push(text), listen: (callback) => (heard = callback) },
      (method, params) => events.push([method, params]),
    );
    return { connection, sent, events, hear: (message?: object) => heard(message && JSON.stringify(message)) };
  }

  test('matches answers to commands, in any order, and hands events on', async () => {
    const { connection, sent, events, hear } = wired();
    const first = connection.send('one', { a: 1 });
    const second = connection.send('two', {});
    expect(sent[0]).toBe('{"id":1,"method":"one","params":{"a":1}}');
    hear({ type: 'event', method: 'log.entryAdded', params: { level: 'info' } });
    hear({ type: 'success', id: 2, result: 'second' });
    hear({ type: 'success', id: 1, result: 'first' });
    hear({ type: 'success', id: 99, result: 'nobody asked' });
    expect(await Promise.all([first, second])).toEqual(['first', 'second']);
    expect(events).toEqual([['log.entryAdded', { level: 'info' }]]);
  });

  test('throws the words of the browser, and when the browser ends', async () => {
    const { connection, hear } = wired();
    const refused = connection.send('one', {});
    hear({ type: 'error', id: 1, error: 'no such frame', message: 'gone' });
    await expect(refused).rejects.toThrow('no such frame: gone');
    const cut = connection.send('two', {});
    hear();
    await expect(cut).rejects.toThrow('ended the connection');
  });

  test('reads values and errors of the page', () => {
    expect(readAnswer({ type: 'success', result: { value: '{"a":1}' } })).toEqual({ a: 1 });
    expect(() => readAnswer({ type: 'exception', exceptionDetails: { text: 'x is not defined' } })).toThrow('x is not');
    expect(() => readAnswer({})).toThrow('no answer');
  });

  test('takes errors of the console for faults, and nothing less', () => {
    expect(faultOf({ level: 'error', type: 'javascript', text: 'boom' })).toBe('javascript error: boom');
    expect(faultOf({ level: 'warn', type: 'console', text: 'hm' })).toBeUndefined();
  });
});

describe('the calls to WebKit', () => {
  const answering = (status: number, value: unknown, seen: unknown[] = []): typeof fetch =>
    ((url: string, options: RequestInit) => {
      seen.push(url, options.method, options.body);
      return Promise.resolve(new Response(JSON.stringify({ value }), { status }));
    }) as typeof fetch;

  test('carry their body, and return the value', async () => {
    const seen: unknown[] = [];
    expect(await callsTo('http://driver', answering(200, 7, seen))('POST', '/url', { url: 'x' })).toBe(7);
    expect(seen).toEqual(['http://driver/url', 'POST', '{"url":"x"}']);
  });

  test("throw the driver's words", async () => {
    const fault = { error: 'session not created', message: 'no display' };
    await expect(callsTo('http://driver', answering(500, fault))('POST', '/session', {})).rejects.toThrow(
      'session not created: no display',
    );
  });

  test('read values and errors of the page', () => {
    expect(readScriptAnswer({ json: '[1]' })).toEqual([1]);
    expect(() => readScriptAnswer({ fault: 'TypeError: no' })).toThrow('TypeError: no');
  });
});

describe('the browser of WebKit', () => {
  let folder = '';
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  test('is found for any processor and version', () => {
    folder = mkdtempSync(path.join(tmpdir(), 'lib-'));
    const place = path.join(folder, 'riscv64-linux-gnu/webkitgtk-6.0');
    mkdirSync(place, { recursive: true });
    writeFileSync(path.join(place, 'MiniBrowser'), '');
    expect(findMiniBrowser(folder)).toBe(path.join(place, 'MiniBrowser'));
  });

  test('is asked for by the name of its package', () => {
    expect(() => findMiniBrowser('/no/such/folder')).toThrow('install the package "webkit2gtk-driver"');
  });
});
