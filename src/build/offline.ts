// cspell:ignore llms nojekyll
/** Writes the offline worker over the finished site, so that a reader can keep all of it. */
import { readFile, readdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import { build } from 'vite';
import { digestOf, listFile, sizeFile, workerFile } from '../offline/release.ts';
import type { Release, ReleaseSize } from '../offline/release.ts';

const compress = promisify(gzip);

/** What this step writes. */
export const offlineFiles: readonly string[] = [workerFile, sizeFile, listFile];

/** What no page loads: pictures for other sites, lists for machines, settings of hosts. */
const leftOut: readonly RegExp[] = [
  /^404\.html$/,
  /^(?:share|api)\//,
  /^(?:robots\.txt|llms[^/]*\.txt|sitemap[^/]*\.xml)$/,
  // Pagefind's engine for languages that it does not know: this site is in English, which has one of its own.
  /^pagefind\/wasm\.unknown\./,
  // Settings for a host, such as `_headers` or `.nojekyll`: hosts do not hand them out.
  /(?:^|\/)\.|^_[^/]*$/,
];

/** Whether a file of `dist/` belongs to what a reader can keep. */
export const isKept = (file: string): boolean =>
  !offlineFiles.includes(file) && !leftOut.some((pattern) => pattern.test(file));

/** The files below a folder that a reader can keep, with forward slashes, in the order of their names. */
async function listKept(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)).split(path.sep).join('/'))
    .filter(isKept)
    .sort();
}

/** The worker in one classic script without imports: Firefox ran no others for a long time. */
async function bundleWorker(): Promise<string> {
  const entry = path.join(import.meta.dirname, '..', 'offline', 'worker.ts');
  const result = await build({
    configFile: false,
    envDir: false,
    logLevel: 'warn',
    publicDir: false,
    root: path.join(import.meta.dirname, '..', '..'),
    build: { write: false, lib: { entry, formats: ['iife'], name: 'offline' }, minify: true, target: 'es2022' },
  });
  const chunks = [result].flat().flatMap((one) => ('output' in one ? one.output : []));
  const [chunk] = chunks;
  if (chunks.length !== 1 || chunk?.type !== 'chunk') {
    throw new Error('The offline worker must be one script: keep dynamic imports and styles out of src/offline.');
  }
  return chunk.code;
}

/**
 * Reads every file of a finished site and writes three more: the worker `sw.js` with the list of files in it,
 * `offline.json` with what the reader is told first, and `offline-files.json` with the list alone. Must run after every
 * step that changes a file, since the list holds digests of their bytes.
 *
 * Throws when the folder has no `index.html`.
 *
 * @param dist The folder of the built site.
 */
export async function writeOffline(dist: string): Promise<ReleaseSize> {
  const names = await listKept(dist).catch((): readonly string[] => []);
  if (!names.includes('index.html')) {
    throw new Error(`There is no built site in ${dist}: index.html is missing. Build the site before this step.`);
  }
  const files: Record<string, string> = {};
  let bytes = 0;
  let download = 0;
  for (const name of names) {
    const content = await readFile(path.join(dist, name));
    files[name] = await digestOf(content);
    bytes += content.length;
    download += Math.min(content.length, (await compress(content)).length);
  }
  const worker = await bundleWorker();
  // A worker that works otherwise is another release, too, even over the same files.
  const id = await digestOf(new TextEncoder().encode(JSON.stringify([files, worker])));
  const release: Release = { id, files };
  const size: ReleaseSize = { id, count: names.length, bytes, download };
  // The worker comes last: whoever finds the new one also finds the files it names.
  await rm(path.join(dist, workerFile), { force: true });
  await writeFile(path.join(dist, listFile), `${JSON.stringify(release)}\n`);
  await writeFile(path.join(dist, sizeFile), `${JSON.stringify(size)}\n`);
  await writeFile(path.join(dist, workerFile), `const offlineRelease=${JSON.stringify(release)};\n${worker}`);
  return size;
}
