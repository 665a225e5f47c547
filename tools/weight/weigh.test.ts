import { describe, expect, test } from 'vitest';
import { brotliBytes, firstVisitBytes, nextVisitBytes, staticImports, weighPage } from './weigh.ts';
import type { Sizes } from './weigh.ts';

const site: Readonly<Record<string, string>> = {
  '/a/index.html': `<!DOCTYPE html><html><head><link rel="shortcut icon" href="/icon.svg"><link rel="preload" href="../f.woff2" as="font">
<link rel="apple-touch-icon" href="/big.png"><link rel="stylesheet" href="/s.css"><script>let a = 1;</script></head>
<body><script type="module" src="/page.js"></script><script type="application/ld+json">{"a":1}</script>
<noscript><p>None</p></noscript><template><p></p></template>
<img src="/far.png" alt="" loading="lazy"><a href="https://example.org/x.png">x</a></body></html>`,
  '/b/index.html':
    '<html><head><link rel="stylesheet" href="/s.css"><link rel="stylesheet" href="/t.css"></head></html>',
  '/old/index.html': '<script src="/page.js"></script><script src="/late.js" defer></script>',
  '/icon.svg': '<svg/>',
  '/s.css': '@font-face{src:url(/f.woff2) format("woff2")}a{color:red}',
  '/t.css': 'b{top:0}',
  '/f.woff2': 'ffff',
  '/page.js': 'import{t as e}from"./helper.js";import "./side.js";e(()=>import(`./later.js`));',
  '/helper.js': 'export const t=1;',
  '/side.js': '1',
  '/late.js': '2',
};

function read(path: string): Uint8Array {
  const text = site[path];
  if (text === undefined) throw new Error(`${path} is not there`);
  return Buffer.from(text);
}

describe('weighPage', () => {
  const page = weighPage('/a/', read);

  test('counts what is fetched at once, each file once, and nothing that comes later', () => {
    expect(page.requests).toEqual(['/a/', '/icon.svg', '/f.woff2', '/s.css', '/page.js', '/helper.js', '/side.js']);
  });

  test('counts elements as a browser with script makes them', () => {
    // html, head, 4 links, script, body, 2 scripts, noscript, template, img, a.
    expect(page.elements).toBe(14);
  });

  test('adds up bytes by kind, inline script with the files', () => {
    expect(page.bytes.font).toBe(4);
    expect(page.bytes.other).toBe(brotliBytes('<svg/>'));
    const own = ['/page.js', '/helper.js', '/side.js'].map((path) => brotliBytes(site[path] ?? ''));
    expect(page.bytes.script).toBe(own.reduce((sum, size) => sum + size, brotliBytes('let a = 1;')));
    // Inline script comes with the HTML.
    expect(page.inlineScriptBytes).toBe(brotliBytes('let a = 1;'));
    expect(firstVisitBytes(page)).toBe(
      page.bytes.html + page.bytes.css + page.bytes.script - page.inlineScriptBytes + page.bytes.other,
    );
  });

  test('names script files that hold up the first paint', () => {
    expect(page.blocking).toEqual([]);
    expect(weighPage('/old/', read).blocking).toEqual(['/page.js']);
  });

  test('a missing file is refused', () => {
    expect(() => weighPage('/none/', read)).toThrow('/none/index.html is not there');
  });
});

test('the next page costs its HTML and what the one before did not bring', () => {
  const sizes: Sizes = new Map();
  const [first, second] = [weighPage('/a/', read, sizes), weighPage('/b/', read, sizes)];
  expect(nextVisitBytes(second, first, sizes)).toBe(second.bytes.html + brotliBytes('b{top:0}'));
});

test.each([
  ['import{t as e}from"./a.js";', ['./a.js']],
  ['import"./a.js";import b from "./b.js"', ['./a.js', './b.js']],
  ['export{a}from"./a.js"', ['./a.js']],
  ['const x=import("./later.js")', []],
  ['e(()=>import(`./later.js`))', []],
])('the modules that %s loads with itself', (code, modules) => {
  expect(staticImports(code)).toEqual(modules);
});
