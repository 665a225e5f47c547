/**
 * The public address of the site, where it is known. Astro keeps only the host of its `site`, so a site that lives
 * under a path of a host would get wrong canonical addresses. It is built with a stand-in, which the finished files
 * then exchange for the whole address.
 */

/** What Astro is told. No other text of the site holds it; the ending `.invalid` belongs to nobody, ever. */
export const standIn = 'https://public-address.invalid';

/**
 * The public address with its slash at the end, from the variable `SITE_URL`; undefined when that is not set or empty.
 * Throws when it is no address that pages can be under.
 */
export function parseSiteUrl(text: string | undefined): string | undefined {
  if (text === undefined || text.trim() === '') return undefined;
  const refuse = () =>
    new Error(`SITE_URL is "${text}". Give the whole address of the first page, for example https://example.org/opt/.`);
  let url: URL;
  try {
    url = new URL(text.trim());
  } catch {
    throw refuse();
  }
  if (!/^https?:$/.test(url.protocol) || url.search !== '' || url.hash !== '' || url.username !== '') throw refuse();
  return url.href.endsWith('/') ? url.href : `${url.href}/`;
}

/** A file's text with the public address in place of the stand-in. */
export function writePublicAddress(text: string, address: string): string {
  return text.replaceAll(`${standIn}/`, address).replaceAll(standIn, address.slice(0, -1));
}
