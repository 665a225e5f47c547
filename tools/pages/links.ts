/** Whether every link of the built site leads somewhere, and what it loads is its own. */
import { attribute, hasClass, placeOf, textOf } from './html.ts';
import type { Element } from './html.ts';
import type { Problem } from './problem.ts';
import type { Page, Site } from './site.ts';

/** Link texts that say nothing when they are read out alone. */
const vagueTexts = new Set([
  'click here',
  'continue',
  'details',
  'here',
  'learn more',
  'link',
  'more',
  'more info',
  'more information',
  'read more',
  'read on',
  'see here',
  'see more',
  'that',
  'that page',
  'there',
  'this',
  'this chapter',
  'this link',
  'this page',
  'this part',
  'this section',
]);

function hrefOf(element: Element): string | undefined {
  return attribute(element, 'href') ?? attribute(element, 'xlink:href');
}

/** Links and anchors inside the site, of HTML and of SVG. Outgoing links may lead anywhere by http or https. */
export function checkLinks(site: Site): Problem[] {
  const pages = new Map(site.pages.map((page) => [page.address, page]));
  return site.pages.flatMap((page) =>
    page.elements
      .filter((element) => element.tagName === 'a')
      .flatMap((link) => linkFaults(page, link, pages, site).map((problem) => ({ ...problem, file: page.file }))),
  );
}

type Fault = Omit<Problem, 'file'>;

function linkFaults(page: Page, link: Element, pages: ReadonlyMap<string, Page>, site: Site): Fault[] {
  const href = hrefOf(link);
  const text = textOf(link) || (attribute(link, 'aria-label') ?? '');
  const named = `the link "${text}" at ${placeOf(link)}`;
  const faults: Fault[] = [];
  if (vagueTexts.has(text.toLowerCase().replace(/[.…!:]+$/, ''))) {
    faults.push({ fault: `${named} says nothing by itself.`, remedy: 'Name what it leads to.' });
  }
  if (text === '') {
    faults.push({ fault: `a link to "${href ?? ''}" at ${placeOf(link)} has no text.`, remedy: 'Give it words.' });
  }
  if (href === undefined || href === '') {
    faults.push({ fault: `${named} has no address.`, remedy: 'Give it an href, or make it a button.' });
    return faults;
  }
  // A mail is an address, too: a report about a question.
  if (/^https?:\/\/[^/]+/.test(href) || href.startsWith('mailto:')) return faults;
  if (!/^[/#]/.test(href) || href.startsWith('//')) {
    faults.push({
      fault: `${named} leads to "${href}".`,
      remedy: 'Write an address of this site from its root, such as "/phases/2/#why", or a whole https address.',
    });
    return faults;
  }
  const [address = '', anchor] = splitAddress(href);
  const target = address === '' ? page : pages.get(address);
  if (target === undefined) {
    if (site.files.has(address)) return faults;
    const withSlash = `${address}/`;
    faults.push({
      fault: `${named} leads to "${href}", and there is no such page.`,
      remedy: pages.has(withSlash) ? `Write "${withSlash}".` : 'Mend the address.',
    });
  } else if (target.movesTo !== undefined && target !== page) {
    faults.push({ fault: `${named} leads to "${href}", which moved.`, remedy: `Link to "${target.movesTo}".` });
  } else if (anchor !== undefined && !target.ids.has(anchor)) {
    faults.push({
      fault: `${named} leads to "${href}", and ${target.file} has no "#${anchor}".`,
      remedy: 'Mend the anchor, or give the heading that id.',
    });
  }
  return faults;
}

function splitAddress(href: string): [address: string, anchor: string | undefined] {
  const [address = '', anchor] = href.split('#');
  return [
    decodeURIComponent(address.split('?')[0] ?? ''),
    anchor === undefined ? undefined : decodeURIComponent(anchor),
  ];
}

/** Redirects lead to a page that is there and does not lead on. */
export function checkRedirects(site: Site): Problem[] {
  const pages = new Map(site.pages.map((page) => [page.address, page]));
  return site.pages.flatMap((page): Problem[] => {
    if (page.movesTo === undefined) return [];
    const target = pages.get(splitAddress(page.movesTo)[0]);
    if (target && target.movesTo === undefined) return [];
    return [
      {
        file: page.file,
        fault: `the redirect leads to "${page.movesTo}", which is ${target ? 'a redirect too' : 'no page'}.`,
        remedy: 'Mend its "to" in src/addresses/moved.ts.',
      },
    ];
  });
}

/** Attributes that name other elements of the page by id. */
const idAttributes = ['for', 'aria-labelledby', 'aria-describedby', 'aria-controls', 'popovertarget'];

/** Ids that are written twice, and names of ids that no element has. */
export function checkIds(page: Page): Problem[] {
  const seen = new Set<string>();
  const problems: Problem[] = [];
  for (const element of page.elements) {
    const id = attribute(element, 'id');
    if (id !== undefined && seen.has(id)) {
      problems.push({ file: page.file, fault: `the id "${id}" stands twice.`, remedy: 'Give one of them another id.' });
    }
    if (id !== undefined) seen.add(id);
    for (const name of idAttributes) {
      for (const wanted of (attribute(element, name) ?? '').split(/\s+/).filter(Boolean)) {
        if (page.ids.has(wanted)) continue;
        problems.push({
          file: page.file,
          fault: `${name}="${wanted}" at ${placeOf(element)} names no element of the page.`,
          remedy: 'Mend the id.',
        });
      }
    }
  }
  return problems;
}

const loadingRels = new Set([
  'stylesheet',
  'preload',
  'modulepreload',
  'prefetch',
  'preconnect',
  'dns-prefetch',
  'icon',
  'apple-touch-icon',
  'mask-icon',
  'manifest',
]);

/** Addresses that the browser fetches by itself when it shows this element. */
function loadedBy(element: Element): string[] {
  const values = (names: readonly string[]) => names.flatMap((name) => attribute(element, name) ?? []);
  const sets = values(['srcset', 'imagesrcset']).flatMap((set) =>
    set.split(',').map((candidate) => candidate.trim().split(/\s+/)[0] ?? ''),
  );
  if (element.tagName === 'link') {
    const rels = (attribute(element, 'rel') ?? '').toLowerCase().split(/\s+/);
    return rels.some((rel) => loadingRels.has(rel)) ? [...values(['href']), ...sets] : [];
  }
  if (element.tagName === 'astro-island') {
    return values(['component-url', 'renderer-url', 'before-hydration-url']);
  }
  if (element.tagName === 'use' || element.tagName === 'image') return values(['href', 'xlink:href']);
  const own = values(['src', 'poster', ...(element.tagName === 'object' ? ['data'] : [])]);
  return [...own, ...sets, ...cssAddresses(attribute(element, 'style') ?? '')];
}

/** What a style sheet fetches: `url(…)` and `@import "…"`. */
export function cssAddresses(css: string): string[] {
  const plain = css.replace(/\/\*[\s\S]*?\*\//g, '');
  return [...plain.matchAll(/url\(\s*(?:"([^"]*)"|'([^']*)'|([^)\s]*))\s*\)|@import\s+(?:"([^"]*)"|'([^']*)')/g)].map(
    (match) => match.slice(1).find((group) => group !== undefined) ?? '',
  );
}

/** What pages and style sheets load comes from this site and is there. */
export function checkLoaded(site: Site): Problem[] {
  const problems: Problem[] = [];
  const look = (file: string, base: string, addresses: readonly string[]) => {
    for (const address of addresses) {
      if (address === '' || address.startsWith('#') || address.startsWith('data:')) continue;
      const url = new URL(address, `https://site.invalid${base}`);
      if (url.origin !== 'https://site.invalid') {
        problems.push({
          file,
          fault: `"${address}" is loaded from another origin.`,
          remedy: 'Bring the file into the project; readers’ addresses are sent to nobody.',
        });
      } else if (!site.files.has(decodeURIComponent(url.pathname))) {
        problems.push({
          file,
          fault: `"${address}" is loaded and is not there.`,
          remedy: 'Add the file or drop the tag.',
        });
      }
    }
  };
  for (const page of site.pages) {
    look(page.file, page.address, page.elements.flatMap(loadedBy));
    const styles = page.elements.filter((element) => element.tagName === 'style');
    look(
      page.file,
      page.address,
      styles.flatMap((style) => cssAddresses(styleText(style))),
    );
  }
  for (const file of site.files) {
    if (file.endsWith('.css')) look(`dist${file}`, file, cssAddresses(site.read(file)));
  }
  return problems;
}

function styleText(style: Element): string {
  return style.childNodes.map((node) => ('value' in node ? node.value : '')).join('');
}

/** The largest script file a reader may get, in bytes: far below any drawing library. */
const largestScriptBytes = 200_000;

/** No drawing library reaches a reader: diagrams are drawn before the build. */
export function checkScripts(site: Site): Problem[] {
  return [...site.files]
    .filter((file) => /\.m?js$/.test(file))
    .flatMap((file): Problem[] => {
      const script = site.read(file);
      const bytes = Buffer.byteLength(script);
      return [
        ...(bytes > largestScriptBytes
          ? [
              {
                file: `dist${file}`,
                fault: `the script has ${bytes} bytes, more than ${largestScriptBytes}.`,
                remedy: 'Find what src/client or src/islands imports by mistake.',
              },
            ]
          : []),
        ...(/mermaid/i.test(script)
          ? [
              {
                file: `dist${file}`,
                fault: 'the script speaks of Mermaid.',
                remedy:
                  'Diagrams are drawn by "npm run diagrams"; import nothing of Mermaid in src/client or src/islands.',
              },
            ]
          : []),
      ];
    });
}

/** What every page has: a language, a title, one h1; in the book also a description and the notice. */
export function checkFrame(page: Page): Problem[] {
  const problems: Problem[] = [];
  const say = (fault: string, remedy: string) => problems.push({ file: page.file, fault, remedy });
  const all = (name: string) => page.elements.filter((element) => element.tagName === name);
  const html = all('html')[0];
  if (!html || (attribute(html, 'lang') ?? '') === '') say('the page names no language.', 'Set lang on <html>.');
  const titles = all('title').filter((title) => title.namespaceURI.endsWith('xhtml'));
  if (titles.length !== 1 || titles.some((title) => textOf(title) === '')) {
    say(`the page has ${titles.length} titles, or an empty one.`, 'Give it one title.');
  }
  const headings = all('h1');
  if (headings.length !== 1) {
    say(
      `the page has ${headings.length} h1 headings.`,
      'The page frame writes the only one; begin at "##" in a chapter.',
    );
  }
  if (page.bare) return problems;
  const description = all('meta').find((element) => attribute(element, 'name') === 'description');
  if (!description || (attribute(description, 'content') ?? '').length < 50) {
    say('the description is missing or shorter than 50 letters.', 'Write "description" in the frontmatter.');
  }
  const footer = page.elements.find((element) => hasClass(element, 'notice'));
  if (!footer || !textOf(footer).includes('not affiliated with or endorsed by')) {
    say('the notice of independence is missing.', 'src/overrides/Footer.astro writes it on every page of the book.');
  }
  return problems;
}
