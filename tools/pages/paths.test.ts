import { expect, test } from 'vitest';
import { withPolicy } from '../../src/build/policy.ts';
import { attribute } from './html.ts';
import { checkPath, checkPolicies, checkSheets } from './paths.ts';
import { toPage } from './site.ts';

test('the addresses of a page are read from the root of the site, however they are written', () => {
  const page = toPage(
    '/phases/2/',
    `<a href="../3/#why">Phase 3</a><a href="#why">Why</a><img src="../../x.png" srcset="../../x.png 1x, y.png 2x">`,
  );
  expect(page.elements.flatMap((element) => attribute(element, 'href') ?? [])).toEqual(['/phases/3/#why', '#why']);
  expect(page.elements.flatMap((element) => attribute(element, 'srcset') ?? [])).toEqual([
    '/x.png 1x, /phases/2/y.png 2x',
  ]);
  expect(page.fixedAddresses).toEqual([]);
  expect(checkPath(page)).toEqual([]);
});

test('a redirect is followed from where it stands', () => {
  const page = toPage('/p2/', '<meta http-equiv="refresh" content="0; url=../phases/2/">');
  expect(page.movesTo).toBe('/phases/2/');
});

test('an address from the root of the host is a fault', () => {
  expect(checkPath(toPage('/x/', `<a href="/phases/2/">Phase 2</a>`))).toEqual([
    {
      file: 'dist/x/index.html',
      fault: '"/phases/2/" begins at the root of the host, so it fails where the site stands under a path.',
      remedy: 'Let src/build/finish.ts run last in astro.config.mjs.',
    },
  ]);
});

test('a page without a policy, or with one that no longer fits, is a fault', () => {
  const finished = withPolicy('<meta charset="utf-8"><p>Words</p>', '/x/');
  const pages: Readonly<Record<string, string>> = {
    '/whole/index.html': finished,
    '/bare.html': '<p>Words</p>',
    '/changed/index.html': finished.replace('<p>', '<p style="color: red">'),
  };
  const site = {
    pages: [],
    files: new Set([...Object.keys(pages), '/a.css']),
    read: (file: string) => pages[file] ?? '',
  };
  expect(checkPolicies(site).map(({ file, fault }) => `${file}: ${fault}`)).toEqual([
    'dist/bare.html: the page has no content security policy, or was changed after it was written.',
    'dist/changed/index.html: the page has no content security policy, or was changed after it was written.',
  ]);
});

test('a link that climbs out of the site is refused', () => {
  expect(() => toPage('/x/', '<a href="../../y/">Y</a>')).toThrow('"../../y/" on /x/ climbs out of the site.');
});

test('a sheet names its files by where it is', () => {
  const site = {
    pages: [],
    files: new Set(['/_astro/a.css', '/_astro/a.js']),
    read: () => 'a{b:url(/_astro/f.woff2)}c{d:url(f.woff2)}',
  };
  expect(checkSheets(site)).toEqual([
    {
      file: 'dist/_astro/a.css',
      fault: '"/_astro/f.woff2" begins at the root of the host, so it fails where the site stands under a path.',
      remedy: 'Let src/build/finish.ts run last in astro.config.mjs.',
    },
  ]);
});
