import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addressFromRoot, refuseFixedScript, relativeAddress, relativeCss, relativeHtml } from './relative-urls.ts';

describe('an address as seen from a page', () => {
  test.each([
    ['/', '/', './'],
    ['/', '/phases/2/', '../../'],
    ['/phases/3/#why', '/phases/2/', '../3/#why'],
    ['/phases/2/#why', '/phases/2/', './#why'],
    ['/phases/2/?edition=6#why', '/phases/2/', './?edition=6#why'],
    ['/phases/2/', '/phases/2/more/', '../'],
    ['/_astro/site.css', '/', '_astro/site.css'],
    ['/_astro/font.woff2', '/_astro/site.css', 'font.woff2'],
    ['/favicon.svg', '/p2/', '../favicon.svg'],
    ['/a:b/', '/', './a:b/'],
    ['/q//odd/', '/q/', './/odd/'],
  ])('%s on %s is %s', (address, from, relative) => {
    expect(relativeAddress(address, from)).toBe(relative);
  });

  test('what does not begin at the root of the host stays', () => {
    for (const address of ['', '#why', '?x=1', '../3/', 'https://example.org/', '//example.org/', 'mailto:a@b.c']) {
      expect(relativeAddress(address, '/phases/2/')).toBe(address);
    }
  });

  test('a browser finds the same file with it, under any path, and so does the way back', () => {
    const segment = fc.stringMatching(/^[a-z0-9_.-]{1,6}$/).filter((text) => !/^\.+$/.test(text));
    const address = fc
      .tuple(fc.array(segment, { maxLength: 4 }), fc.boolean(), fc.constantFrom('', '?x=/y/', '#z', '?x#/z/'))
      .map(([parts, file, rest]) => `/${parts.join('/')}${parts.length > 0 && !file ? '/' : ''}${rest}`);
    fc.assert(
      fc.property(address, address, (to, at) => {
        const from = at.replace(/[?#].*$/, '');
        const relative = relativeAddress(to, from);
        expect(new URL(relative, `https://h.invalid/a/deep${from}`).href).toBe(`https://h.invalid/a/deep${to}`);
        expect(addressFromRoot(relative, from)).toBe(to);
      }),
    );
  });
});

describe('the way back', () => {
  test('leaves what is no relative path', () => {
    for (const address of ['', '#why', '?x=1', '/phases/2/', 'https://example.org/', '//example.org/', 'data:,']) {
      expect(addressFromRoot(address, '/phases/2/')).toBe(address);
    }
  });

  test('an address that climbs out of the site is refused', () => {
    expect(() => addressFromRoot('../../../x/', '/phases/2/')).toThrow(
      '"../../../x/" on /phases/2/ climbs out of the site. Write it from the root: "/phases/2/".',
    );
  });
});

describe('a page', () => {
  const page = (body: string) =>
    `<!doctype html><html lang="en"><head><meta charset="utf-8"></head><body>${body}</body></html>`;

  test.each([
    ['<a href="/phases/3/#why">', '<a href="../3/#why">'],
    ["<a class=x href='/phases/3/'>", '<a class=x href="../3/">'],
    ['<a href=/phases/3/>', '<a href="../3/">'],
    ['<a href="/?a=1&amp;b=2">', '<a href="../../?a=1&amp;b=2">'],
    [
      '<img src="/x.png" srcset="/x.png 1x, /y.png 2x">',
      '<img src="../../x.png" srcset="../../x.png 1x, ../../y.png 2x">',
    ],
    ['<svg><a xlink:href="/phases/3/"></a></svg>', '<svg><a xlink:href="../3/"></a></svg>'],
    ['<svg><a href="/phases/3/"></a></svg>', '<svg><a href="../3/"></a></svg>'],
    ['<noscript><a href="/">Home</a></noscript>', '<noscript><a href="../../">Home</a></noscript>'],
    ['<template><a href="/">Home</a></template>', '<template><a href="../../">Home</a></template>'],
    ['<p style="background:url(/x.png)">', '<p style="background:url(../../x.png)">'],
    ['<style>p{background:url("/x.png")}</style>', '<style>p{background:url("../../x.png")}</style>'],
    ['<meta http-equiv="refresh" content="0; url=/phases/3/">', '<meta http-equiv="refresh" content="0; url=../3/">'],
  ])('%s', (before, after) => {
    expect(relativeHtml(page(before), '/phases/2/')).toBe(page(after));
  });

  test.each([
    '<a href="#why">',
    '<a href="https://example.org/">',
    '<span data-map="/phases/2/">/phases/2/</span>',
    '<meta name="description" content="0; url=/phases/3/">',
    '<script type="application/ld+json">{"url":"/_astro/"}</script>',
  ])('%s stays', (text) => {
    expect(relativeHtml(page(text), '/phases/2/')).toBe(page(text));
  });

  test('a link that is relative already is refused', () => {
    for (const address of ['3/', './', '../3/#why']) {
      expect(() => relativeHtml(page(`<a href="${address}">`), '/phases/2/')).toThrow(
        `/phases/2/: the link to "${address}" is relative. Write an address of this site from its root`,
      );
    }
  });

  test('a wrongly nested tag, which the parser copies, is changed once', () => {
    expect(relativeHtml(page('<a href="/"><p>One</a> two</p>'), '/x/')).toBe(page('<a href="../"><p>One</a> two</p>'));
  });

  test('an address in an attribute that nobody knows is refused', () => {
    expect(() => relativeHtml(page('<p data-sheet="/_astro/x.css">'), '/phases/2/')).toThrow(
      '/phases/2/: data-sheet="/_astro/x.css" of <p> holds an address',
    );
  });

  test('an address in a script of the page is refused', () => {
    expect(() => relativeHtml(page("<script>import('/_astro/x.js')</script>"), '/phases/2/')).toThrow(
      'a script of /phases/2/ names "/_astro/x.js" from the root of the host.',
    );
  });

  test('the error page may name no file, since it is shown at any depth', () => {
    expect(() => relativeHtml(page('<a href="/">Home</a>'), '/404.html')).toThrow(
      '/404.html names an address of this site.',
    );
    expect(relativeHtml(page('<p>Lost</p>'), '/404.html')).toBe(page('<p>Lost</p>'));
  });
});

test('a sheet finds its files by where it is', () => {
  expect(
    relativeCss(
      `@import "/_astro/b.css";a{src:url(/_astro/f.woff2)}b{c:url( '/x y.png' )}d{e:url("data:image/svg+xml,%3Cg xmlns='http://www.w3.org/2000/svg'/%3E")}f{g:url(#h)}`,
      '/_astro/a.css',
    ),
  ).toBe(
    `@import "b.css";a{src:url(f.woff2)}b{c:url("../x y.png")}d{e:url("data:image/svg+xml,%3Cg xmlns='http://www.w3.org/2000/svg'/%3E")}f{g:url(#h)}`,
  );
});

test('a script that names a built file from the root is refused', () => {
  expect(() => refuseFixedScript('fetch("/_astro/x.json")', '/_astro/page.js')).toThrow(
    '/_astro/page.js names "/_astro/x.json" from the root of the host. Build the address from import.meta.url',
  );
  expect(() => refuseFixedScript('import("./x.js")', '/_astro/page.js')).not.toThrow();
});
