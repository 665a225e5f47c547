/**
 * What happens to the built folder after everyone else is done with it. The order matters: each step reads what the
 * ones before it wrote.
 */
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { listAddress, writeFileList } from './file-list.ts';
import { leanOutput } from './lean-output.ts';
import { offlineFiles, writeOffline } from './offline.ts';
import { withPolicy } from './policy.ts';
import { writePublicAddress } from './public-address.ts';
import { refuseFixedScript, relativeCss, relativeHtml } from './relative-urls.ts';
import { isUnlisted, withoutPages } from './sitemap.ts';
import { unusedSearchFiles } from './tidy-output.ts';

export interface FinishSettings {
  /** The address of the first page, with its slash at the end, where it is known. */
  readonly publicAddress: string | undefined;
}

/** The built folder as the steps see it: paths begin at its root, as `/phases/2/index.html`. */
interface Folder {
  readonly list: () => string[];
  readonly read: (file: string) => string;
  /** Replaces a file's text; leaves the file alone when nothing changes. */
  readonly change: (file: string, edit: (text: string) => string) => void;
  readonly write: (file: string, text: string) => void;
  readonly remove: (file: string) => void;
}

function openFolder(root: string): Folder {
  const place = (file: string) => path.join(root, file);
  return {
    list: () =>
      readdirSync(root, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => `/${path.relative(root, path.join(entry.parentPath, entry.name)).split(path.sep).join('/')}`)
        .sort(),
    read: (file) => readFileSync(place(file), 'utf8'),
    change(file, edit) {
      const before = readFileSync(place(file), 'utf8');
      const after = edit(before);
      if (after !== before) writeFileSync(place(file), after);
    },
    write: (file, text) => writeFileSync(place(file), text),
    remove: (file) => rmSync(place(file), { force: true }),
  };
}

/** Takes out of pages, sheets and scripts what no page uses; a sheet that changed gets another name. */
function makeLean(folder: Folder): void {
  const texts = folder.list().filter((file) => /\.(?:html|css|js)$/.test(file));
  const changes = leanOutput(new Map(texts.map((file) => [file.slice(1), folder.read(file)])));
  for (const [name, text] of changes) {
    if (text === undefined) folder.remove(`/${name}`);
    else folder.write(`/${name}`, text);
  }
}

/** Whether a page is a redirect. */
const leadsOn = (html: string) => /<meta http-equiv="refresh"/.test(html);

/** The address of a file: a folder's page goes by the folder. */
const addressOf = (file: string) => file.replace(/\/index\.html$/, '/');

/**
 * Finishes a built folder. Throws, with the file's name and what to do, when something in it could not work under every
 * path or under the policy.
 *
 * @returns How many pages and other files it holds.
 */
export function finishFolder(root: string, { publicAddress }: FinishSettings): { pages: number; files: number } {
  const folder = openFolder(root);
  for (const file of unusedSearchFiles) folder.remove(file);
  makeLean(folder);

  const files = folder.list();
  const ending = (...endings: string[]) => files.filter((file) => endings.includes(path.extname(file)));
  if (publicAddress !== undefined) {
    for (const file of ending('.html', '.xml', '.json', '.txt', '.webmanifest')) {
      folder.change(file, (text) => writePublicAddress(text, publicAddress));
    }
    const unlisted = ending('.html').filter((file) => isUnlisted(folder.read(file)));
    const addresses = new Set(unlisted.map((file) => `${publicAddress}${addressOf(file).slice(1)}`));
    for (const file of files.filter((name) => /^\/sitemap-\d+\.xml$/.test(name))) {
      folder.change(file, (xml) => withoutPages(xml, addresses));
    }
  }
  for (const file of ending('.css')) folder.change(file, (css) => relativeCss(css, file));
  for (const file of ending('.js')) {
    folder.change(file, (script) => {
      refuseFixedScript(script, file);
      return script;
    });
  }
  const list = `${listAddress}index.html`;
  const pages = ending('.html');
  if (files.includes(list)) {
    // Links lead to every page but those that only lead on, and the error page.
    const linked = new Set(pages.filter((file) => file !== '/404.html' && !leadsOn(folder.read(file))));
    // The offline worker and its lists do not stand there yet: they come last, over these bytes.
    folder.change(list, (html) =>
      writeFileList(html, [...files.filter((file) => !linked.has(file)), ...offlineFiles.map((file) => `/${file}`)]),
    );
  }
  for (const file of pages) {
    const address = addressOf(file);
    // The policy is over the final bytes: nothing may change a page after it.
    folder.change(file, (html) => withPolicy(relativeHtml(html, address), address));
  }
  return { pages: pages.length, files: files.length - pages.length };
}

/**
 * Makes the built folder one that works on any host under any path, with a policy in every page. Stands last among the
 * integrations, since the order there is the order after the build.
 */
export function finish(settings: FinishSettings): AstroIntegration {
  return {
    name: 'finish',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({
          vite: {
            experimental: {
              // Scripts find each other by where they are. What is written into HTML is made relative afterwards.
              renderBuiltUrl: (_file: string, { ssr }: { readonly ssr: boolean }) =>
                ssr ? undefined : { relative: true },
            },
          },
        });
      },
      'astro:build:done': async ({ dir, logger }) => {
        const { pages, files } = finishFolder(fileURLToPath(dir), settings);
        logger.info(`${pages} pages and ${files} other files now work under any path, each page with its policy`);
        // Over the final bytes: nothing may change a file after it.
        const { count, bytes } = await writeOffline(fileURLToPath(dir));
        logger.info(`${count} files, ${(bytes / 1e6).toFixed(1)} MB, can be kept for offline reading`);
      },
    },
  };
}
