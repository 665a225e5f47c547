import { getCollection } from 'astro:content';

let known: Promise<ReadonlyMap<string, string>> | undefined;

async function read(): Promise<ReadonlyMap<string, string>> {
  return new Map((await getCollection('docs')).map(({ id, data }) => [`/${id}/`, data.title]));
}

/** The title of the chapter at an address such as `/phases/2/`. Throws where there is none. */
export async function chapterTitle(address: string): Promise<string> {
  known ??= read();
  const title = (await known).get(new URL(address, 'https://site.invalid').pathname);
  if (title === undefined) throw new Error(`No chapter has the address ${address}. Mend the reason that names it.`);
  return title;
}
