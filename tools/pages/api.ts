/**
 * The files for other programs. `/api/*.json`: each is of the schema beside it, every address in it leads somewhere, and
 * a page tells readers of both. `/llms.txt`: its links lead somewhere, too.
 */
import Ajv from 'ajv';
import { attribute } from './html.ts';
import type { Problem } from './problem.ts';
import type { Site } from './site.ts';

/** Every text below a value that is an address of this site, relative to `/api/`. */
function addressesIn(value: unknown): string[] {
  if (typeof value === 'string') return value.startsWith('../') ? [value] : [];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(addressesIn);
}

const isSchema = (file: string) => file.endsWith('.schema.json');

/** Everything that is wrong with the files of `/api/` of a built site; their absence too. */
export function checkApi({ files, pages, read }: Pick<Site, 'files' | 'pages' | 'read'>): Problem[] {
  const problem = (file: string, fault: string): Problem => ({
    file: `dist${file}`,
    fault,
    remedy: 'The files are written by src/exports/api.',
  });
  const data = [...files].filter((file) => file.startsWith('/api/') && file.endsWith('.json') && !isSchema(file));
  if (data.length === 0) return [problem('/api/', 'there is no file for other programs.')];
  const anchors = new Map(pages.map((page) => [page.address, page.ids]));
  // The list of all files is for programs that copy the site.
  const told = new Set(
    pages.filter(({ bare }) => !bare).flatMap(({ elements }) => elements.map((element) => attribute(element, 'href'))),
  );
  return data.flatMap((file) => {
    const contents = JSON.parse(read(file)) as Readonly<Record<string, unknown>>;
    const schema = file.replace(/\.json$/, '.schema.json');
    if (`/api/${String(contents['$schema'])}` !== schema || !files.has(schema)) {
      return [problem(file, `its "$schema" is ${String(contents['$schema'])}, and ${schema} should stand beside it.`)];
    }
    const untold = [file, schema].filter((name) => !told.has(name));
    if (untold.length > 0) {
      return untold.map((name) => ({
        file: `dist${name}`,
        fault: 'no page of the book links to it.',
        remedy: 'Tell of it, and of what stays in it, in src/content/docs/about/index.mdx#data.',
      }));
    }
    const ajv = new Ajv({ allErrors: true });
    if (!ajv.validate(JSON.parse(read(schema)) as object, contents)) {
      return (ajv.errors ?? [])
        .slice(0, 10)
        .map(({ dataPath, message }) => problem(file, `it is not of its schema: ${dataPath} ${message}.`));
    }
    return [...new Set(addressesIn(contents))].flatMap((relative) => {
      const { pathname, hash } = new URL(relative, `https://site.example${file}`);
      const ids = anchors.get(pathname);
      if (ids === undefined) return [problem(file, `it leads to ${relative}, and there is no such page.`)];
      if (hash === '' || ids.has(decodeURIComponent(hash.slice(1)))) return [];
      return [problem(file, `it leads to ${relative}, and the page has no such anchor.`)];
    });
  });
}

/** Everything that is wrong with `/llms.txt` of a built site; its absence too. */
export function checkLlms({ files, pages, read }: Pick<Site, 'files' | 'pages' | 'read'>): Problem[] {
  const problem = (fault: string): Problem => ({
    file: 'dist/llms.txt',
    fault,
    remedy: 'It is written by src/pages/llms.txt.ts.',
  });
  if (!files.has('/llms.txt')) return [problem('it is missing.')];
  const canonical = pages
    .find(({ address }) => address === '/')
    ?.elements.find((element) => attribute(element, 'rel') === 'canonical');
  const base = (canonical && attribute(canonical, 'href')) ?? 'https://site.example/';
  const links = [...read('/llms.txt').matchAll(/\]\(([^)]+)\)/g)].map((match) => match[1] ?? '');
  if (links.length === 0) return [problem('it has no links.')];
  const addresses = new Set(pages.map(({ address }) => address));
  return links.flatMap((link) => {
    const { href } = new URL(link, base);
    const address = href.startsWith(base) ? `/${href.slice(base.length)}` : '';
    return addresses.has(address) || files.has(address) ? [] : [problem(`it leads to ${link}, which is not there.`)];
  });
}
