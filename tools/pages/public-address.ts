/**
 * What depends on the site's public address: with one, every page names its own and the sitemap lists exactly the pages;
 * without one, nothing of it is there.
 */
import { attribute } from './html.ts';
import type { Problem } from './problem.ts';
import type { Page, Site } from './site.ts';

const remedy = 'It is written by Starlight, src/overrides/Head.astro and src/build/finish.ts.';

/** The value of a link or meta of a page. */
function headValue(page: Page, tag: 'link' | 'meta', key: string, name: string): string | undefined {
  const element = page.elements.find((candidate) => candidate.tagName === tag && attribute(candidate, key) === name);
  return element && attribute(element, tag === 'link' ? 'href' : 'content');
}

/** Everything that is wrong with canonical links, share tags and the sitemap of a built site. */
export function checkPublicAddress({ pages, files, read }: Site): Problem[] {
  const book = pages.filter(({ bare }) => !bare);
  const sitemaps = [...files].filter((file) => /^\/sitemap-\d+\.xml$/.test(file));
  const home = book.find(({ address }) => address === '/');
  const base = home && headValue(home, 'link', 'rel', 'canonical');
  if (base === undefined) {
    return [
      ...[...files]
        .filter((file) => /^\/sitemap.*\.xml$/.test(file))
        .map((file) => ({
          file: `dist${file}`,
          fault: 'the first page names no public address, and here is a sitemap.',
          remedy,
        })),
      ...book
        .filter(({ elements }) =>
          elements.some(
            (element) =>
              attribute(element, 'rel') === 'canonical' ||
              /^(og|twitter):/.test(attribute(element, 'property') ?? attribute(element, 'name') ?? ''),
          ),
        )
        .map(({ file }) => ({
          file,
          fault: 'the first page names no public address, and this page has tags for one.',
          remedy,
        })),
    ];
  }
  const publicUrl = (address: string) => `${base}${address.slice(1)}`;
  const listed = new Set(
    sitemaps.flatMap((file) => [...read(file).matchAll(/<loc>([^<]+)<\/loc>/g)].map((match) => match[1] ?? '')),
  );
  return [
    ...book.flatMap((page) => {
      const url = publicUrl(page.address);
      const problem = (fault: string): Problem => ({ file: page.file, fault, remedy });
      const differs = (name: string, value: string | undefined) =>
        value === url ? [] : [problem(`its ${name} is ${value}, and its public address is ${url}.`)];
      const image = headValue(page, 'meta', 'property', 'og:image');
      const picture = image?.startsWith(base) ? `/${image.slice(base.length)}` : undefined;
      return [
        ...differs('canonical link', headValue(page, 'link', 'rel', 'canonical')),
        ...differs('og:url', headValue(page, 'meta', 'property', 'og:url')),
        ...(picture !== undefined && files.has(picture)
          ? []
          : [problem(`its og:image is ${image}, and there is no such file.`)]),
        ...(listed.has(url) ? [] : [problem('it is not in the sitemap.')]),
      ];
    }),
    ...[...listed]
      .filter((url) => !book.some(({ address }) => publicUrl(address) === url))
      .map((url) => ({ file: 'dist/sitemap-0.xml', fault: `${url} is no page, or leads on to another.`, remedy })),
  ];
}
