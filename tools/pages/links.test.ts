import { describe, expect, test } from 'vitest';
import { checkFrame, checkIds, checkLinks, checkLoaded, checkRedirects, checkScripts, cssAddresses } from './links.ts';
import { formatProblem } from './problem.ts';
import { toPage } from './site.ts';
import type { Site } from './site.ts';

/** A site from the HTML of its pages and the text of its other files. */
function siteOf(pages: Record<string, string>, files: Record<string, string> = {}): Site {
  return {
    pages: Object.entries(pages).map(([address, html]) => toPage(address, html)),
    files: new Set([...Object.keys(pages).map((address) => `${address}index.html`), ...Object.keys(files)]),
    read: (file) => files[file] ?? '',
  };
}

const moved = '<meta http-equiv="refresh" content="0; url=/phases/2/"><meta name="robots" content="noindex">';

describe('links', () => {
  const linkFaults = (html: string) =>
    checkLinks(
      siteOf(
        { '/': html, '/phases/2/': '<h2 id="why">Why</h2>', '/p2/': moved },
        { '/files/plan.pdf': '', '/_astro/page.js': '' },
      ),
    ).map(formatProblem);

  test.each([
    '<a href="/phases/2/">Phase 2</a>',
    '<a href="/phases/2/#why">Why Phase 2</a>',
    '<a href="#top">To the top</a><p id="top">',
    '<a href="https://www.nasm.org/">NASM</a>',
    '<a href="/files/plan.pdf">The plan as PDF</a>',
    '<svg><a href="/phases/2/"><text>Phase 2</text></a></svg>',
    '<a href="#note" aria-label="Note 1"></a><p id="note">',
  ])('%s leads somewhere', (html) => {
    expect(linkFaults(html)).toEqual([]);
  });

  test('to an anchor that is not there are named with page, anchor and remedy', () => {
    expect(linkFaults('<p id="intro"><a href="/phases/2/#how">How it is trained</a></p>')).toEqual([
      'dist/index.html: the link "How it is trained" at #intro leads to "/phases/2/#how", and dist/phases/2/index.html has no "#how". Mend the anchor, or give the heading that id.',
    ]);
    expect(linkFaults('<a href="#nowhere">Nowhere</a>')).toEqual([expect.stringContaining('has no "#nowhere"')]);
  });

  test('to a page that is not there, or without its slash', () => {
    expect(linkFaults('<a href="/phases/6/">Phase 6</a>')).toEqual([expect.stringContaining('there is no such page')]);
    expect(linkFaults('<a href="/phases/2">Phase 2</a>')).toEqual([expect.stringContaining('Write "/phases/2/".')]);
    expect(linkFaults('<a href="//phases/2/">Phase 2</a>')).toEqual([
      expect.stringContaining('Write an address of this site from its root'),
    ]);
    expect(linkFaults('<a href="//elsewhere.invalid/">Elsewhere</a>')).toHaveLength(1);
  });

  test('inside a drawing are checked too', () => {
    expect(linkFaults('<svg id="map"><a href="/phases/6/"><text>Phase 6</text></a></svg>')).toEqual([
      expect.stringContaining('at #map leads to "/phases/6/"'),
    ]);
    expect(linkFaults('<svg><a xlink:href="/phases/6/"><text>Phase 6</text></a></svg>')).toHaveLength(1);
  });

  test('to a redirect are sent to its target', () => {
    expect(linkFaults('<a href="/p2/">Phase 2</a>')).toEqual([
      expect.stringContaining('which moved. Link to "/phases/2/".'),
    ]);
  });

  test.each(['here', 'Read more…', 'this page', 'Learn more.'])('that say only "%s" are refused', (text) => {
    expect(linkFaults(`<a href="/phases/2/">${text}</a>`)).toEqual([
      expect.stringContaining('says nothing by itself. Name what it leads to.'),
    ]);
  });

  test('without words or without an address are refused', () => {
    expect(linkFaults('<a href="/phases/2/"></a>')).toEqual([expect.stringContaining('has no text')]);
    expect(linkFaults('<a>Phase 2</a>')).toEqual([expect.stringContaining('has no address')]);
  });
});

test('a redirect leads to a page that stays', () => {
  const pages = { '/p2/': moved, '/phases/2/': '' };
  expect(checkRedirects(siteOf(pages))).toEqual([]);
  expect(checkRedirects(siteOf({ '/p2/': moved })).map(formatProblem)).toEqual([
    'dist/p2/index.html: the redirect leads to "/phases/2/", which is no page. Mend its "to" in src/addresses/moved.ts.',
  ]);
  expect(checkRedirects(siteOf({ '/p2/': moved, '/phases/2/': moved })).map(({ fault }) => fault)).toContain(
    'the redirect leads to "/phases/2/", which is a redirect too.',
  );
});

describe('ids', () => {
  const idFaults = (html: string) => checkIds(toPage('/phases/2/', html)).map(formatProblem);

  test('stand once, and are there when they are named', () => {
    expect(idFaults('<h2 id="why">Why</h2><section aria-labelledby="why">')).toEqual([]);
    expect(idFaults('<h2 id="why">Why</h2><p id="why">')).toEqual([
      'dist/phases/2/index.html: the id "why" stands twice. Give one of them another id.',
    ]);
    expect(idFaults('<button popovertarget="note">Note</button>')).toEqual([
      expect.stringContaining('popovertarget="note" at <button> names no element'),
    ]);
    expect(idFaults('<p id="a"></p><p aria-describedby="a b"></p>')).toEqual([expect.stringContaining('="b"')]);
  });
});

describe('what the site loads', () => {
  const files = { '/_astro/page.css': 'body{background:url(../paper.png)}', '/paper.png': '', '/favicon.svg': '' };
  const loadFaults = (html: string, css = '') =>
    checkLoaded(siteOf({ '/': html }, { ...files, ...(css === '' ? {} : { '/_astro/other.css': css }) })).map(
      formatProblem,
    );

  test('is its own and is there', () => {
    expect(loadFaults('<link rel="stylesheet" href="/_astro/page.css"><link rel="icon" href="/favicon.svg">')).toEqual(
      [],
    );
  });

  test.each([
    '<script src="https://cdn.invalid/a.js"></script>',
    '<link rel="stylesheet" href="//fonts.invalid/css">',
    '<link rel="preconnect" href="https://fonts.invalid">',
    '<img alt="" src="http://elsewhere.invalid/a.png">',
    '<img alt="" srcset="/paper.png 1x, https://elsewhere.invalid/b.png 2x">',
    '<iframe src="https://video.invalid/1"></iframe>',
    '<p style="background: url(https://elsewhere.invalid/a.png)">',
    '<style>@import "https://fonts.invalid/a.css";</style>',
    '<svg><use href="https://elsewhere.invalid/icons.svg#a"/></svg>',
  ])('%s is another origin', (html) => {
    expect(loadFaults(html)).toEqual([expect.stringContaining('is loaded from another origin')]);
  });

  test('by a style sheet is looked at too', () => {
    expect(loadFaults('', '@font-face{src:url("https://fonts.invalid/f.woff2")}')).toEqual([
      expect.stringContaining('dist/_astro/other.css: "https://fonts.invalid/f.woff2" is loaded from another origin.'),
    ]);
    expect(loadFaults('', '.a{background:url(missing.png)}')).toEqual([
      expect.stringContaining('"missing.png" is loaded and is not there'),
    ]);
  });

  test('leaves outgoing links and canonical addresses alone', () => {
    expect(
      loadFaults('<a href="https://www.nasm.org/">NASM</a><link rel="canonical" href="https://site.example/">'),
    ).toEqual([]);
  });

  test('that is missing is named', () => {
    expect(loadFaults('<link rel="apple-touch-icon" href="/icon-192.png">')).toEqual([
      'dist/index.html: "/icon-192.png" is loaded and is not there. Add the file or drop the tag.',
    ]);
  });

  test('a style sheet’s addresses are read in every form', () => {
    expect(cssAddresses(`@import 'a.css'; .x{background:url( "b.png" ) url(c.png)} /* url(d.png) */`)).toEqual([
      'a.css',
      'b.png',
      'c.png',
    ]);
  });
});

test('no drawing library and no large script reaches a reader', () => {
  const faults = (script: string) =>
    checkScripts(siteOf({ '/': '' }, { '/_astro/page.js': script, '/_astro/page.css': 'mermaid' })).map(formatProblem);
  expect(faults('export const a = 1;')).toEqual([]);
  expect(faults('import("./Mermaid.js")')).toEqual([expect.stringContaining('the script speaks of Mermaid')]);
  expect(faults('x'.repeat(200_001))).toEqual([
    expect.stringContaining('dist/_astro/page.js: the script has 200001 bytes, more than 200000.'),
  ]);
});

describe('the frame of a page', () => {
  const notice = '<div class="notice">It is not affiliated with or endorsed by the academy.</div>';
  const description =
    '<meta name="description" content="Two exercises, one rest, and the reason for both, with a picture.">';
  const page = (head: string, body: string, lang = ' lang="en"') =>
    `<!doctype html><html${lang}><head>${head}</head><body>${body}</body></html>`;
  const frameFaults = (html: string) => checkFrame(toPage('/phases/2/', html)).map(({ fault }) => fault);
  const head = `<title>Phase 2</title>${description}`;
  const body = `<h1>Phase 2</h1>${notice}`;

  test('is whole', () => {
    expect(frameFaults(page(head, body))).toEqual([]);
  });

  test.each([
    ['a language', page(head, body, ''), 'the page names no language.'],
    ['a title', page(description, body), 'the page has 0 titles, or an empty one.'],
    ['one h1', page(head, `${body}<h1>Again</h1>`), 'the page has 2 h1 headings.'],
    ['a description', page('<title>Phase 2</title>', body), 'the description is missing or shorter than 50 letters.'],
    ['the notice', page(head, '<h1>Phase 2</h1>'), 'the notice of independence is missing.'],
  ])('needs %s', (_, html, fault) => {
    expect(frameFaults(html)).toEqual([fault]);
  });

  test('of a redirect needs no description and no notice', () => {
    expect(frameFaults(page(`<title>Moved</title>${moved}`, '<h1>Moved</h1>'))).toEqual([]);
  });
});
