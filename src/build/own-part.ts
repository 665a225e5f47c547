import type { StarlightRouteData } from '@astrojs/starlight/route-data';

type Entry = StarlightRouteData['sidebar'][number];

/** The addresses a part of the sidebar leads to, in its order. */
function linksIn(entry: Entry): Extract<Entry, { type: 'link' }>[] {
  return entry.type === 'link' ? [entry] : entry.entries.flatMap(linksIn);
}

/** How much of an address an entry's address covers: the length of the match, 0 for none. */
const covers = (href: string, address: string): number => (href !== '/' && address.startsWith(href) ? href.length : 0);

/** How many parts before and after its own a page links to. The book has fewer; a much longer one would not. */
const nearParts = 10;

/**
 * The sidebar of one page: its own part of the book with every chapter, and each near part as one link to its first
 * page. A page then costs the same however long the book grows; the first page lists all of it.
 *
 * A page that no part lists belongs to the part whose longest address begins its own (`/exercises/legs/` to
 * `/exercises/`). A page of no part gets links only, to the first parts.
 */
export function ownPart(sidebar: readonly Entry[], address: string): Entry[] {
  const reaches = sidebar.map((entry) => Math.max(0, ...linksIn(entry).map(({ href }) => covers(href, address))));
  const longest = Math.max(0, ...reaches);
  const isOwn = (at: number) => longest > 0 && reaches[at] === longest;
  const first = sidebar.findIndex((_, at) => isOwn(at));
  const near = first < 0 ? nearParts : first;
  return sidebar.flatMap((entry, at) => {
    if (isOwn(at)) return entry;
    if (Math.abs(at - near) > nearParts) return [];
    const [firstPage] = linksIn(entry);
    if (entry.type === 'link' || firstPage === undefined) return entry;
    return { ...firstPage, label: entry.label, isCurrent: false, attrs: {}, badge: entry.badge };
  });
}
