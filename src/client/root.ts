// Ships to the browser with scripts that write addresses. The site may stand under any path of its host, so an address
// that comes from data (`/phases/2/#why`) is written from where the site begins.

/** The address of the first page. Every page names the icon that lies beside it. */
const rootUrl = new URL('.', document.querySelector<HTMLLinkElement>('link[rel~="icon"]')?.href ?? location.origin);

/** An address of this site as a link has to name it: `/phases/2/` is `/a/b/phases/2/` where the site stands under `/a/b/`. */
export function inSite(address: string): string {
  return /^\/(?!\/)/.test(address) ? rootUrl.pathname + address.slice(1) : address;
}

/** The way back: where a link of the page leads, from the first page on, as data names it. */
export function fromRoot(link: Element | null): string {
  const { pathname, search, hash } = new URL(link?.getAttribute('href') ?? '', document.baseURI);
  return pathname.slice(rootUrl.pathname.length - 1) + search + hash;
}
