/**
 * The page that lists every file which no page names in its HTML, such as what scripts fetch. Programs that copy a site
 * follow links only: from this page they find the rest, so that a copy works like the original.
 */

/** Where `src/pages/about/files.astro` wants the list. */
export const listMark = '<li>list of files</li>';

/** The address of the page. */
export const listAddress = '/about/files/';

const escape = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

/**
 * The page with a link to each file.
 *
 * Throws when the page does not say where the list goes.
 *
 * @param files From the root of the site: `/_astro/page.js`.
 */
export function writeFileList(html: string, files: readonly string[]): string {
  if (!html.includes(listMark)) {
    throw new Error(`${listAddress} has no "${listMark}". Put it back into src/pages/about/files.astro.`);
  }
  const items = [...files]
    .sort()
    .map((file) => `<li><a href="${escape(encodeURI(file))}">${escape(file.slice(1))}</a></li>`);
  return html.replace(listMark, () => items.join('\n'));
}
