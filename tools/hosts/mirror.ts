/** Copies a running site as a stranger would, with `wget --mirror`, and compares the copy with what was built. */
import { existsSync } from 'node:fs';
import path from 'node:path';
import { listFiles } from '../pages/site.ts';
import type { Built } from './crawl.ts';
import type { Program } from './packages.ts';
import { startProcess } from './servers.ts';

export const mirrorProgram: Program = { command: 'wget', package: 'wget' };

/** What wget is told: the command of `docs/hosting.md`, and where the copy goes. */
export const mirrorArguments = (url: string, folder: string): readonly string[] => [
  '--mirror',
  '--no-parent',
  '--no-host-directories',
  '--no-verbose',
  `--directory-prefix=${folder}`,
  url,
];

/**
 * Copies the site at `url` into `folder`, and returns where the first page of the copy lies.
 *
 * Throws with wget's last words when anything that was linked did not answer, or when nothing was copied.
 */
export async function mirrorSite(program: string, url: string, folder: string): Promise<string> {
  const { child, said } = startProcess(program, mirrorArguments(url, folder));
  const status = await new Promise<number | null>((resolve) => child.once('close', resolve));
  const words = said().split('\n').slice(-5).join('\n');
  if (status !== 0) throw new Error(`wget ended with ${status} while it copied ${url}. It said:\n${words}`);
  const site = path.resolve(folder, `.${new URL(url).pathname}`);
  if (!existsSync(path.join(site, 'index.html'))) throw new Error(`wget copied no first page of ${url}: ${words}`);
  return site;
}

/** What the copy lacks, has besides, or has with other bytes; one sentence each. */
export function mirrorFaults(built: Built, copied: Built): string[] {
  const wanted = new Set(built.files);
  const found = new Set(copied.files);
  return [
    ...built.files.filter((file) => !found.has(file)).map((file) => `${file}: is missing in the copy.`),
    ...copied.files.filter((file) => !wanted.has(file)).map((file) => `${file}: is in the copy alone.`),
    ...built.files
      .filter((file) => found.has(file) && Buffer.compare(built.read(file), copied.read(file)) !== 0)
      .map((file) => `${file}: has other bytes in the copy.`),
  ];
}

/** The files of a folder, read with `read`. */
export const filesOf = (folder: string, read: (file: string) => Uint8Array): Built => ({
  files: listFiles(folder),
  read: (file) => read(path.join(folder, file)),
});
