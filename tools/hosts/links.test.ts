import { describe, expect, test } from 'vitest';
import { cssAddresses, htmlAddresses, resolveAddress } from './links.ts';

describe('a page', () => {
  test.each([
    ['<a href="../b/#c">b</a>', ['../b/#c']],
    [
      '<script src="x.js"></script><img src="y.png" srcset="z.png 1x, z@2.png 2x">',
      ['x.js', 'y.png', 'z.png', 'z@2.png'],
    ],
    ['<link rel="preload" as="image" imagesrcset="a.webp 400w,b.webp 800w">', ['a.webp', 'b.webp']],
    ['<meta http-equiv="refresh" content="0; url=../phases/1/">', ['../phases/1/']],
    ['<svg><a xlink:href="#here"></a><use href="s.svg#i"/></svg>', ['#here', 's.svg#i']],
    ['<style>body { background: url(bg.png) }</style>', ['bg.png']],
    ['<p style="background: url(\'q.png\')">', ['q.png']],
    ['<noscript><link rel="stylesheet" href="n.css"></noscript>', ['n.css']],
    ['<form action="go"><button formaction="there">', ['go', 'there']],
    ['<video poster="p.jpg"></video><object data="o.pdf"></object>', ['p.jpg', 'o.pdf']],
    ['<a href="same">1</a><a href="same">2</a>', ['same']],
  ])('%s', (html, found) => {
    expect(htmlAddresses(html)).toEqual(found);
  });

  test('public addresses are not asked for', () => {
    expect(htmlAddresses('<link rel="canonical" href="https://opt.example.edu/a/">')).toEqual([]);
  });
});

test('a style sheet', () => {
  expect(
    cssAddresses(
      `@import "one.css"; /* url(no.png) */ a { b: url( "two.png" ); c: URL(three.svg) } @import 'four.css';`,
    ),
  ).toEqual(['two.png', 'three.svg', 'one.css', 'four.css']);
});

describe('an address resolved', () => {
  const base = 'http://h/a/b/';
  test.each([
    ['../c/?d=e#f', 'http://h/a/c/?d=e'],
    ['/root/', 'http://h/root/'],
    ['', undefined],
    ['#top', undefined],
    ['mailto:a@b', undefined],
    ['data:,', undefined],
    ['http://[', undefined],
  ])('%j', (address, url) => {
    expect(resolveAddress(address, base)?.href).toBe(url);
  });
});
