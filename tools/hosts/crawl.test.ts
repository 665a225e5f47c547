import { describe, expect, test } from 'vitest';
import { crawl, shorten } from './crawl.ts';
import type { Built, Expectation, Fetch } from './crawl.ts';
import { hostHeaders } from './headers.ts';

const base = 'http://host/a/b/';
const headers = hostHeaders("default-src 'none'");
const configured: Expectation = { headers, configured: true };

const script = `export const words = '${'word '.repeat(500)}';`;
const files: Record<string, string> = {
  '/index.html': '<title>Home</title><a href="phases/">Phases</a><script src="_astro/x.js"></script>',
  '/phases/index.html': '<title>Phases</title><a href="../">Home</a><a href="../#top">top</a>',
  '/404.html': '<title>Lost</title>',
  '/_astro/x.js': script,
};

const builtOf = (changed: Record<string, string> = {}): Built => {
  const all = { ...files, ...changed };
  return { files: Object.keys(all).sort(), read: (file) => new TextEncoder().encode(all[file] ?? '') };
};

const types: Record<string, string> = { html: 'text/html', js: 'text/javascript' };

interface Answer {
  status: number;
  headers: Record<string, string>;
  body: Uint8Array;
}

/** A host in memory that does all as it should; `spoil` changes what it answers. */
function hostOf(built: Built, spoil: (path: string, answer: Answer) => void = () => undefined): Fetch {
  return (url, asked = {}) => {
    const path = new URL(url).pathname;
    const answer: Answer = { status: 404, headers: {}, body: built.read('/404.html') };
    const common = Object.fromEntries(headers.map(({ name, value }) => [name.toLowerCase(), value]));
    const below = path.startsWith('/a/b/') ? path.slice('/a/b'.length) : undefined;
    const file = below?.endsWith('/') ? `${below}index.html` : below;
    if (path === '/a/b' || built.files.includes(`${below}/index.html`)) {
      answer.status = 301;
      answer.headers = { location: `${path}/` };
    } else if (file !== undefined && built.files.includes(file)) {
      answer.status = asked['if-none-match'] === 'tag' ? 304 : 200;
      answer.body = built.read(file);
      answer.headers = {
        ...common,
        etag: 'tag',
        'content-type': types[file.split('.').at(-1) ?? ''] ?? '',
        'cache-control': file.startsWith('/_astro/') ? 'public, max-age=31536000, immutable' : 'no-cache',
        ...(asked['accept-encoding'] === 'gzip' ? { 'content-encoding': 'gzip' } : {}),
      };
    } else {
      answer.headers = { ...common, 'content-type': 'text/html', 'cache-control': 'no-cache' };
    }
    spoil(path, answer);
    return Promise.resolve({
      status: answer.status,
      headers: new Map(Object.entries(answer.headers)),
      body: answer.body,
    });
  };
}

test('a host that does all as it should has no fault', async () => {
  const built = builtOf();
  expect(await crawl(base, built, hostOf(built), configured)).toEqual({ files: 4, pages: 3, addresses: 3, faults: [] });
});

test('a plain host need not send headers, compress or show 404.html', async () => {
  const built = builtOf();
  const plain = hostOf(built, (_path, answer) => {
    const kept = ['content-type', 'location'].flatMap((name) => {
      const value = answer.headers[name];
      return value === undefined ? [] : [[name, value] as const];
    });
    answer.headers = Object.fromEntries(kept);
    if (answer.status === 404) answer.body = new TextEncoder().encode('Not found');
  });
  expect((await crawl(base, built, plain, { headers: [], configured: false })).faults).toEqual([]);
  expect((await crawl(base, built, plain, configured)).faults.length).toBeGreaterThan(5);
});

describe('what is found', () => {
  const cases: [
    name: string,
    changed: Record<string, string>,
    spoil: (path: string, answer: Answer) => void,
    words: string,
  ][] = [
    [
      'a link that leads nowhere',
      { '/phases/index.html': '<a href="6/">6</a>' },
      () => undefined,
      'http://host/a/b/phases/6/: answers 404; it is named in /phases/index.html.',
    ],
    [
      'a link outside the path',
      { '/phases/index.html': '<a href="/phases/">root-relative</a>' },
      () => undefined,
      'http://host/a/b/phases/: "/phases/" leads to /phases/, outside /a/b/.',
    ],
    [
      'a file that is not served',
      {},
      (path, answer) => {
        if (path.endsWith('x.js')) answer.status = 403;
      },
      'http://host/a/b/_astro/x.js: answers 403.',
    ],
    [
      'other bytes',
      {},
      (path, answer) => {
        if (path === '/a/b/') answer.body = new TextEncoder().encode('<title>Other</title>');
      },
      'http://host/a/b/: sends other bytes than /index.html holds.',
    ],
    [
      'a wrong type',
      {},
      (path, answer) => {
        if (path.endsWith('x.js')) answer.headers['content-type'] = 'text/plain';
      },
      'http://host/a/b/_astro/x.js: its type is "text/plain"; text/javascript is right.',
    ],
    [
      'a missing header',
      {},
      (_path, answer) => {
        delete answer.headers['x-content-type-options'];
      },
      'http://host/a/b/: the header X-Content-Type-Options is missing.',
    ],
    [
      'another policy',
      {},
      (_path, answer) => {
        if (answer.status === 200) answer.headers['content-security-policy'] = 'img-src *';
      },
      'http://host/a/b/: the header Content-Security-Policy is "img-src *".',
    ],
    [
      'a page that is kept for a year',
      {},
      (path, answer) => {
        if (path === '/a/b/') answer.headers['cache-control'] = 'public, max-age=31536000, immutable';
      },
      'http://host/a/b/: Cache-Control is "public, max-age=31536000, immutable"; "no-cache" is right.',
    ],
    [
      'a 200 for what is not there',
      {},
      (_path, answer) => {
        if (answer.status === 404) answer.status = 200;
      },
      'http://host/a/b/no-such-page/: is not there and answers 200; 404 is right.',
    ],
    [
      "the host's own words for what is not there",
      {},
      (_path, answer) => {
        if (answer.status === 404) answer.body = new TextEncoder().encode('nginx');
      },
      'http://host/a/b/no-such-page/: does not show 404.html.',
    ],
    [
      'an answer to be kept for what is not there',
      {},
      (_path, answer) => {
        if (answer.status === 404) answer.headers['cache-control'] = 'public, max-age=31536000, immutable';
      },
      'http://host/a/b/_astro/no-such-file.js: is not there, and is to be kept: "public, max-age=31536000, immutable".',
    ],
    [
      'a folder without its slash that is answered at once',
      {},
      (path, answer) => {
        if (path === '/a/b/phases') answer.status = 200;
      },
      'http://host/a/b/phases: answers 200 "/a/b/phases/"; a redirect to http://host/a/b/phases/ is right.',
    ],
    [
      'a redirect to another host',
      {},
      (path, answer) => {
        if (path === '/a/b') answer.headers['location'] = 'http://other/a/b/';
      },
      'http://host/a/b: answers 301 "http://other/a/b/"; a redirect to http://host/a/b/ is right.',
    ],
    [
      'text that is not compressed',
      {},
      (_path, answer) => {
        delete answer.headers['content-encoding'];
      },
      'http://host/a/b/: is not compressed.',
    ],
    [
      'a second visit that costs as much as the first',
      {},
      (_path, answer) => {
        if (answer.status === 304) answer.status = 200;
      },
      'http://host/a/b/: answers 200 to one who has it already; 304 is right.',
    ],
  ];

  test.each(cases)('%s', async (_name, changed, spoil, words) => {
    const built = builtOf(changed);
    expect((await crawl(base, built, hostOf(built, spoil), configured)).faults).toContain(words);
  });

  test('a redirect without end', async () => {
    const built = builtOf({ '/phases/index.html': '<a href="round/">round</a>' });
    const fetchOnce = hostOf(built, (path, answer) => {
      if (path.endsWith('/round/')) Object.assign(answer, { status: 302, headers: { location: path } });
    });
    expect((await crawl(base, built, fetchOnce, configured)).faults).toContain(
      'http://host/a/b/phases/round/: is redirected without end; it is named in /phases/index.html.',
    );
  });
});

test('many faults of one sort are counted', () => {
  const faults = Array.from({ length: 20 }, (_, index) => `http://host/${index}: answers 404.`);
  expect(shorten(faults)).toEqual([...faults.slice(0, 5), 'and 15 more like the last.']);
  expect(shorten(['http://host/: answers 404.', 'http://host/: is not compressed.'])).toHaveLength(2);
});
