import { describe, expect, test } from 'vitest';
import { leanOutput } from './lean-output.ts';

const common = '@font-face{font-family:A;src:url(/a.woff2)}.on{color:red}.never{color:blue}';
const head = '<link rel="stylesheet" href="/_astro/print.AAAAAAAA.css" media="print">';
const link = (name: string) => `<link rel="stylesheet" href="/_astro/${name}">`;
const page = (links: string, body = '<p class="on">Words</p>') =>
  `<!DOCTYPE html><html><head>${links}</head><body>${body}</body></html>`;

const files = new Map([
  ['index.html', page(head + link('common.BBBBBBBB.css'))],
  ['_astro/print.AAAAAAAA.css', '@media print{.on{color:#000}}'],
  ['_astro/common.BBBBBBBB.css', common],
]);

/** The one sheet that is new. */
function newSheet(changes: ReturnType<typeof leanOutput>): [path: string, css: string] {
  const found = [...changes].filter(([path, text]) => path.endsWith('.css') && text !== undefined);
  expect(found).toHaveLength(1);
  return found[0] as [string, string];
}

describe('leanOutput', () => {
  test('puts the print sheet into the common one, cuts it, and links it by a new name', () => {
    const changes = leanOutput(files);
    const [path, css] = newSheet(changes);
    expect(css).toBe('@media print{.on{color:#000}}@font-face{font-family:A;src:url(/a.woff2)}.on{color:red}');
    expect(path).toMatch(/^_astro\/common\.[\w-]{8}\.css$/);
    expect(path).not.toBe('_astro/common.BBBBBBBB.css');
    expect([...changes].filter(([, text]) => text === undefined).map(([name]) => name)).toEqual([
      '_astro/print.AAAAAAAA.css',
      '_astro/common.BBBBBBBB.css',
    ]);
    expect(changes.get('index.html')).toBe(page(link(path.slice('_astro/'.length))));
  });

  test('gives the same sheet the same name', () => {
    expect(newSheet(leanOutput(files))).toEqual(newSheet(leanOutput(files)));
  });

  test('unlinks a sheet where none of its rules can match, and leaves it elsewhere', () => {
    const chart = ['_astro/chart.CCCCCCCC.css', '.chart{top:0}'] as const;
    const links = link('common.BBBBBBBB.css') + link('chart.CCCCCCCC.css');
    const changes = leanOutput(
      new Map([
        ['index.html', page(links)],
        ['drawn/index.html', page(links, '<p class="chart on never"></p>')],
        ['_astro/common.BBBBBBBB.css', common],
        chart,
      ]),
    );
    expect(changes.get('index.html')).toBe(page(link('common.BBBBBBBB.css')));
    expect(changes.has('drawn/index.html')).toBe(false);
  });

  test('takes out the memory of a sidebar that has no groups to open, and no other script', () => {
    const own = '<script type="module">var a=1;</script>';
    const memory = '<script type="module">var n=`sl-sidebar-state`;</script>';
    const changes = leanOutput(new Map([['index.html', page('', own + memory + own)]]));
    expect(changes.get('index.html')).toBe(page('', own + own));
  });

  test('leaves a sheet alone that a script fetches by its name', () => {
    const changes = leanOutput(
      new Map([
        ['index.html', page('')],
        ['_astro/dialog.DDDDDDDD.css', '.never{top:0}'],
        ['_astro/dialog.js', 'load("/_astro/dialog.DDDDDDDD.css")'],
      ]),
    );
    expect(changes.size).toBe(0);
  });

  test('finds no use of a class in a word of the search engine', () => {
    const changes = leanOutput(
      new Map([
        ['index.html', page(link('common.BBBBBBBB.css'))],
        ['_astro/common.BBBBBBBB.css', common],
        ['pagefind/pagefind.js', 'never()'],
        ['_astro/ui-core.FFFFFFFF.js', 'never()'],
      ]),
    );
    expect(newSheet(changes)[1]).not.toContain('.never');
  });

  test('refuses a print sheet with no common sheet beside it', () => {
    expect(() => leanOutput(new Map([['index.html', page(head)]]))).toThrow(
      'index.html links a print sheet, and no common sheet that could hold it.',
    );
  });

  test('refuses a print sheet that was not built', () => {
    const missing = new Map(files);
    missing.delete('_astro/print.AAAAAAAA.css');
    expect(() => leanOutput(missing)).toThrow('A page links /_astro/print.AAAAAAAA.css, which was not built.');
  });

  test('refuses pages that disagree which sheet is the common one', () => {
    const two = new Map([
      ...files,
      ['other/index.html', page(head + link('second.EEEEEEEE.css'))],
      ['_astro/second.EEEEEEEE.css', common],
    ]);
    expect(() => leanOutput(two)).toThrow(
      'The print sheet /_astro/print.AAAAAAAA.css stands beside /_astro/common.BBBBBBBB.css and, in other/index.html, beside /_astro/second.EEEEEEEE.css.',
    );
  });
});
