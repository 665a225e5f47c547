import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { toPage } from '../pages/site.ts';
import { lateImports, reachableScripts, weighTools } from './tool-scripts.ts';
import { brotliBytes } from './weigh.ts';

/** Text that hardly gets smaller: each line is about 64 bytes after Brotli. */
const noise = (lines: number): string =>
  Array.from({ length: lines }, (_, line) => createHash('sha512').update(`${lines} ${line}`).digest('base64')).join('');

const scripts: Readonly<Record<string, string>> = {
  '/_astro/page.js': 'document.title;import(`./search.js`)',
  '/_astro/search.js': 'let found;',
  '/_astro/tool.js': 'import{a}from"./engine.js";import"./small.js";a(()=>import("./print.js"));import(name)',
  '/_astro/engine.js': `import"./page.js";//${noise(100)}`,
  '/_astro/small.js': 'let small;',
  '/_astro/print.js': `import"./engine.js";//${noise(10)}`,
  '/_astro/huge.js': `//${noise(1_200)}`,
};
function read(path: string): string {
  const text = scripts[path];
  if (text === undefined) throw new Error(`${path} is not there`);
  return text;
}
const page = (address: string, ...names: string[]) =>
  toPage(
    address,
    ['page', ...names].map((name) => `<script type="module" src="/_astro/${name}.js"></script>`).join(''),
  );

test('lateImports finds what is loaded later, in quotes of any kind', () => {
  expect(lateImports('import("./a.js");import(`./b.js`).then(c);import( \'./d.js\');import(e);import"./f.js"')).toEqual(
    ['./a.js', './b.js', './d.js'],
  );
});

test('reachableScripts follows both sorts of imports, each file once', () => {
  expect([...reachableScripts(page('/tools/designer/', 'tool'), read)].toSorted()).toEqual([
    '/_astro/engine.js',
    '/_astro/page.js',
    '/_astro/print.js',
    '/_astro/search.js',
    '/_astro/small.js',
    '/_astro/tool.js',
  ]);
});

describe('weighTools', () => {
  test('counts what a tool can load and not every page does', () => {
    const { tools, problems } = weighTools(
      [page('/a/'), page('/b/', 'small'), page('/tools/designer/', 'tool'), page('/tools/checker/', 'engine')],
      read,
    );
    const own = ['tool', 'engine', 'print', 'small'].map((name) => `/_astro/${name}.js`);
    expect(tools.map(({ address }) => address)).toEqual(['/tools/designer/', '/tools/checker/']);
    expect(tools[0]?.scripts.toSorted()).toEqual(own.toSorted());
    expect(tools[0]?.bytes).toBe(own.reduce((sum, script) => sum + brotliBytes(read(script)), 0));
    expect(tools[1]?.scripts).toEqual(['/_astro/engine.js']);
    // A small helper may be shared.
    expect(problems).toEqual([]);
  });

  test('refuses a tool over its budget', () => {
    const { problems } = weighTools([page('/a/'), page('/tools/designer/', 'huge')], read);
    expect(problems.map(({ file, fault }) => `${file}: ${fault}`)).toEqual([
      expect.stringMatching(
        /^dist\/tools\/designer\/index\.html: bytes of script of the tool: [\d,]+, and the budget is 70,000\.$/,
      ),
    ]);
  });

  test('refuses an engine that another page can load, also later', () => {
    const { problems } = weighTools([page('/a/'), page('/b/', 'print'), page('/tools/designer/', 'tool')], read);
    expect(problems.map(({ fault }) => fault)).toEqual([
      'the script /_astro/engine.js of the tool can be loaded by other pages, too.',
    ]);
  });
});
