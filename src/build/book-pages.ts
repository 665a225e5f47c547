import { getCollection } from 'astro:content';

async function read(): Promise<ReadonlySet<string>> {
  return new Set((await getCollection('docs')).map(({ id }) => id));
}

let known: Promise<ReadonlySet<string>> | undefined;

/**
 * The ids of the pages of the book: `phases/2`. A build reads them once, since Astro copies the whole collection for
 * each who asks; the preview for authors reads them again for each page, as files change under it.
 */
export function bookPageIds(): Promise<ReadonlySet<string>> {
  if (!import.meta.env.PROD) return read();
  known ??= read();
  return known;
}
