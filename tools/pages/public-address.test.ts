import { describe, expect, test } from 'vitest';
import { formatProblem } from './problem.ts';
import { checkPublicAddress } from './public-address.ts';
import { toPage } from './site.ts';

const base = 'https://opt.example/a/b/';
const tags = (path: string, image = 'share/index.png') =>
  `<link rel="canonical" href="${base}${path}"><meta property="og:url" content="${base}${path}"><meta property="og:image" content="${base}${image}">`;

interface Parts {
  home?: string;
  phase?: string;
  sitemap?: readonly string[];
}

/** The faults of a site of two pages and a short form, with these tags and this sitemap. */
function faults({ home = tags(''), phase = tags('phases/2/'), sitemap = ['', 'phases/2/'] }: Parts): string[] {
  const page = (address: string, head: string) => toPage(address, `<!doctype html><html><head>${head}</head></html>`);
  const xml = sitemap.map((path) => `<url><loc>${base}${path}</loc></url>`).join('');
  return checkPublicAddress({
    files: new Set(['/share/index.png', ...(sitemap.length > 0 ? ['/sitemap-0.xml', '/sitemap-index.xml'] : [])]),
    pages: [page('/', home), page('/phases/2/', phase), page('/p2/', '<meta name="robots" content="noindex">')],
    read: () => `<urlset>${xml}</urlset>`,
  }).map(formatProblem);
}

test('with a public address, every page names its own and is in the sitemap', () => {
  expect(faults({})).toEqual([]);
});

test('without one, nothing of it is there', () => {
  expect(faults({ home: '', phase: '<meta name="description" content="x">', sitemap: [] })).toEqual([]);
});

describe('refused is', () => {
  test('a page that names another address, or none', () => {
    expect(faults({ phase: tags('phases/3/') })).toEqual([
      expect.stringContaining(`its canonical link is ${base}phases/3/, and its public address is ${base}phases/2/.`),
      expect.stringContaining(`its og:url is ${base}phases/3/`),
    ]);
    expect(faults({ phase: '' })).toEqual([
      expect.stringContaining('its canonical link is undefined'),
      expect.stringContaining('its og:url is undefined'),
      expect.stringContaining('its og:image is undefined'),
    ]);
  });

  test('a picture that is not there', () => {
    expect(faults({ phase: tags('phases/2/', 'share/no.png') })).toEqual([
      expect.stringContaining('its og:image is https://opt.example/a/b/share/no.png, and there is no such file.'),
    ]);
  });

  test('a sitemap with a page too few or an address that leads on', () => {
    expect(faults({ sitemap: [''] })).toEqual([
      expect.stringContaining('dist/phases/2/index.html: it is not in the sitemap.'),
    ]);
    expect(faults({ sitemap: ['', 'phases/2/', 'p2/'] })).toEqual([
      expect.stringContaining(`${base}p2/ is no page, or leads on to another.`),
    ]);
  });

  test('a part of it where no public address is known', () => {
    expect(faults({ home: '', phase: '<meta property="og:title" content="x">', sitemap: [''] })).toEqual([
      expect.stringContaining('dist/sitemap-0.xml: the first page names no public address'),
      expect.stringContaining('dist/sitemap-index.xml: the first page names no public address'),
      expect.stringContaining(
        'dist/phases/2/index.html: the first page names no public address, and this page has tags',
      ),
    ]);
  });
});
