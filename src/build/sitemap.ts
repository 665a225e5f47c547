/** Which pages search engines are told of: those that a reader should land on. */

/** Whether a page asks search engines to pass it over, as redirects and lists of files do. */
export const isUnlisted = (html: string): boolean => /<meta name="robots" content="[^"]*\bnoindex\b/.test(html);

/**
 * The sitemap's XML without the pages that ask to be passed over.
 *
 * @param unlisted Their whole addresses.
 */
export function withoutPages(xml: string, unlisted: ReadonlySet<string>): string {
  return xml.replace(/<url><loc>([^<]*)<\/loc>(?:(?!<\/url>)[^])*<\/url>/g, (entry, address: string) =>
    unlisted.has(address) ? '' : entry,
  );
}
