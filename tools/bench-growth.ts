/**
 * `npm run bench:growth` builds this site with 12, 120 and 1,200 made-up chapters and says what each size costs and
 * whether the site's bytes grow as it promises; it fails when they do not. How time and memory grow it only tells, since
 * they depend on the machine. Other sizes: `npm run bench:growth -- 12 60`. It takes minutes, so it is no part of
 * `npm test`.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { measureBuild } from './growth/build-copy.ts';
import { formatRuns, growthOfBuild, perAddedChapter, promises } from './growth/figures.ts';
import type { Run } from './growth/figures.ts';

const usualSizes = [12, 120, 1200];

async function main(given: readonly string[]): Promise<void> {
  const sizes = [...new Set(given.length === 0 ? usualSizes : given.map(Number))].sort((one, other) => one - other);
  const wrong = sizes.find((size) => !Number.isInteger(size) || size < 1);
  if (wrong !== undefined || sizes.length < 2) {
    throw new Error('Give two numbers of chapters or more, for example "npm run bench:growth -- 12 120".');
  }
  const repository = path.join(import.meta.dirname, '..');
  const folder = mkdtempSync(path.join(tmpdir(), 'growth-'));
  const runs: Run[] = [];
  try {
    for (const size of sizes) {
      console.log(`Building ${size} chapters …`);
      const run = await measureBuild(repository, folder, size);
      runs.push(run);
      console.log(`  took ${run.seconds.toFixed(0)} s`);
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  console.log(`\n${formatRuns(runs)}\n`);
  for (const { from, to, seconds, cpuSeconds, bytes } of perAddedChapter(runs)) {
    console.log(
      `From ${from} to ${to}, one more chapter costs ${(seconds * 1000).toFixed(0)} ms, ${(cpuSeconds * 1000).toFixed(0)} ms of computing and ${(bytes / 1000).toFixed(1)} KB.`,
    );
  }
  for (const sentence of growthOfBuild(runs)) console.log(`        ${sentence}`);
  const promised = promises(runs);
  for (const { text, holds } of promised) console.log(`${holds ? 'holds ' : 'BROKEN'}  ${text}`);
  process.exitCode = promised.every(({ holds }) => holds) ? 0 : 1;
}

if (import.meta.main) {
  try {
    await main(process.argv.slice(2));
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
