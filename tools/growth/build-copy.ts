/** Builds a copy of this repository that holds made-up chapters instead of its own, in a folder outside it. */
import { spawn } from 'node:child_process';
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { firstSearchBytes } from './figures.ts';
import type { Run, SizedFile } from './figures.ts';
import { addressOf, syntheticFiles } from './synthetic.ts';

/** The real settings, but for Astro's cache: it lies among the packages, which the copy shares with the repository. */
const config = `import real from './astro.config.mjs';

export default { ...real, cacheDir: './.cache' };
`;

function writeCopy(repository: string, copy: string, chapters: number): void {
  for (const name of ['astro.config.mjs', 'package.json', 'tsconfig.json', 'public', 'src']) {
    cpSync(path.join(repository, name), path.join(copy, name), {
      recursive: true,
      filter: (source) => path.relative(repository, source) !== path.join('src', 'content'),
    });
  }
  symlinkSync(path.join(repository, 'node_modules'), path.join(copy, 'node_modules'), 'junction');
  writeFileSync(path.join(copy, 'growth.config.mjs'), config);
  for (const { path: file, text } of syntheticFiles(chapters)) {
    mkdirSync(path.dirname(path.join(copy, file)), { recursive: true });
    writeFileSync(path.join(copy, file), text);
  }
}

/** Runs the build; resolves with its seconds, or throws with the end of what it said. */
async function build(copy: string, costFile: string): Promise<number> {
  const startMs = performance.now();
  const child = spawn(
    process.execPath,
    [
      '--import',
      path.join(import.meta.dirname, 'report-cost.ts'),
      'node_modules/astro/bin/astro.mjs',
      'build',
      '--config',
      'growth.config.mjs',
    ],
    {
      cwd: copy,
      // Without a public address, as most builds are: with one, each chapter also gets a picture for sharing.
      env: { ...process.env, SITE_URL: '', BUILD_COST_FILE: costFile, NO_COLOR: '1' },
      stdio: ['ignore', 'pipe', 'pipe'],
    },
  );
  let said = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => {
      said = (said + text).slice(-3000);
    });
  }
  const exitCode = await new Promise<number | null>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', resolve);
  });
  if (exitCode !== 0) throw new Error(`The build in ${copy} ended with ${exitCode}. The end of what it said:\n${said}`);
  return (performance.now() - startMs) / 1000;
}

function filesOf(dist: string): SizedFile[] {
  return readdirSync(dist, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => {
      const file = path.join(entry.parentPath, entry.name);
      return { path: `/${path.relative(dist, file).split(path.sep).join('/')}`, bytes: statSync(file).size };
    });
}

/** The costs of a site of so many chapters. The copy is removed afterwards, also when the build fails. */
export async function measureBuild(repository: string, folder: string, chapters: number): Promise<Run> {
  const copy = path.join(folder, `${chapters}`);
  try {
    writeCopy(repository, copy, chapters);
    const costFile = path.join(copy, 'build-cost.json');
    const seconds = await build(copy, costFile);
    const cost = JSON.parse(readFileSync(costFile, 'utf8')) as Pick<Run, 'cpuSeconds' | 'peakBytes'>;
    const files = filesOf(path.join(copy, 'dist'));
    const chapter = `${addressOf(Math.floor(chapters / 2))}index.html`;
    return {
      chapters,
      seconds,
      cpuSeconds: cost.cpuSeconds,
      peakBytes: cost.peakBytes,
      distBytes: files.reduce((sum, { bytes }) => sum + bytes, 0),
      chapterBytes: statSync(path.join(copy, 'dist', chapter)).size,
      firstSearchBytes: firstSearchBytes(files),
    };
  } finally {
    rmSync(copy, { recursive: true, force: true });
  }
}
