/** What the builds of different sizes cost, side by side, and whether the site grows as it promises. */

/** One build. */
export interface Run {
  readonly chapters: number;
  /** From beginning to end. */
  readonly seconds: number;
  /** What the build's own process computed; unlike `seconds` it hardly depends on what else the machine does. */
  readonly cpuSeconds: number;
  /** The most memory that the build's own process held, in bytes; the search indexer runs beside it. */
  readonly peakBytes: number;
  /** All files of the built site, in bytes. */
  readonly distBytes: number;
  /** The HTML of the chapter in the middle, in bytes. */
  readonly chapterBytes: number;
  /** What a first search downloads at most, in bytes. */
  readonly firstSearchBytes: number;
}

export interface Promised {
  readonly text: string;
  readonly holds: boolean;
}

/** A file of the built site: its path from the root and its size in bytes. */
export interface SizedFile {
  readonly path: string;
  readonly bytes: number;
}

/** Results that the search dialog loads at once (Pagefind's own number). */
const resultsAtOnce = 5;

/**
 * What a first search downloads at most: Pagefind's program and its list of pages, the largest part of the index, and
 * the largest results. Sizes are those on disk; all but the program are compressed there.
 */
export function firstSearchBytes(files: readonly SizedFile[]): number {
  const search = files.filter(({ path }) => path.startsWith('/pagefind/'));
  const sizes = (folder: string) =>
    search
      .filter(({ path }) => path.startsWith(`/pagefind/${folder}/`))
      .map(({ bytes }) => bytes)
      .sort((one, other) => other - one);
  // One of the two programs is for languages that Pagefind has no rules for.
  const always = search.filter(({ path }) => /^\/pagefind\/[^/]+$/.test(path) && !path.includes('wasm.unknown'));
  const largest = [...sizes('index').slice(0, 1), ...sizes('fragment').slice(0, resultsAtOnce)];
  if (always.length === 0 || largest.length < 2) {
    throw new Error(
      'The built site has no search index in pagefind/. Build it with the search of Starlight switched on.',
    );
  }
  return [...always.map(({ bytes }) => bytes), ...largest].reduce((sum, bytes) => sum + bytes, 0);
}

/** Costs of a build that should grow with the number of chapters and no faster. They depend on the machine. */
const buildCosts = [
  { name: 'Build time', of: ({ seconds }: Run) => seconds },
  { name: 'Computing time', of: ({ cpuSeconds }: Run) => cpuSeconds },
  { name: 'Peak memory', of: ({ peakBytes }: Run) => peakBytes },
] as const;

/** A chapter may grow to so many times its size in the smallest book. */
const mostChapterGrowth = 1.5;
/**
 * And a first search to so many times its download there, in a book of a hundred times as many chapters: Pagefind's
 * list of pages, and the places of a word that all chapters share, grow with the book.
 */
const mostSearchGrowth = 2;
/** One more chapter of a long book may cost so many times the bytes that it costs in a short one. */
const mostAddedGrowth = 1.1;

const times = (value: number) => `${value.toFixed(2)} times`;

/** The sizes in order, and the smallest beside the others. Throws with fewer than two. */
function inOrder(runs: readonly Run[]): { smallest: Run; larger: readonly Run[] } {
  const [smallest, ...larger] = runs.toSorted((one, other) => one.chapters - other.chapters);
  if (smallest === undefined || larger.length === 0) {
    throw new Error('Growth needs two sizes or more, for example "npm run bench:growth -- 12 120".');
  }
  return { smallest, larger };
}

const span = (from: Run, to: Run) => `from ${from.chapters} to ${to.chapters} chapters`;

/**
 * What the site promises of its bytes, from the smallest book to each larger one, and from three sizes on also what one
 * more chapter adds. These are the same on every machine. Throws with fewer than two sizes.
 */
export function promises(runs: readonly Run[]): Promised[] {
  const { smallest, larger } = inOrder(runs);
  const [firstAdded, ...added] = perAddedChapter(runs);
  return [
    ...larger.flatMap((run) => {
      const chapters = run.chapters / smallest.chapters;
      const dist = run.distBytes / smallest.distBytes;
      const chapter = run.chapterBytes / smallest.chapterBytes;
      const search = run.firstSearchBytes / smallest.firstSearchBytes;
      return [
        {
          text: `The built site grows ${times(dist)} ${span(smallest, run)}; linear is ${times(chapters)}.`,
          holds: dist <= chapters,
        },
        {
          text: `One chapter's HTML grows ${times(chapter)} ${span(smallest, run)}; at most ${times(mostChapterGrowth)}.`,
          holds: chapter <= mostChapterGrowth,
        },
        {
          text: `A first search grows ${times(search)} ${span(smallest, run)}; at most ${times(mostSearchGrowth)}.`,
          holds: search <= mostSearchGrowth,
        },
      ];
    }),
    ...added.map(({ from, to, bytes }) => {
      const growth = bytes / (firstAdded?.bytes ?? bytes);
      return {
        text: `One more chapter between ${from} and ${to} adds ${times(growth)} the bytes of the first ones; at most ${times(mostAddedGrowth)}.`,
        holds: growth <= mostAddedGrowth,
      };
    }),
  ];
}

/**
 * How the build's time and memory grow, a sentence each. They are no promises: they depend on the machine and on what
 * else it does. Throws with fewer than two sizes.
 */
export function growthOfBuild(runs: readonly Run[]): string[] {
  const { smallest, larger } = inOrder(runs);
  return larger.flatMap((run) =>
    buildCosts.map(({ name, of }) => {
      const growth = of(run) / of(smallest);
      const linear = run.chapters / smallest.chapters;
      return `${name} grows ${times(growth)} ${span(smallest, run)}, ${growth <= linear ? 'no faster' : 'FASTER'} than linearly (${times(linear)}).`;
    }),
  );
}

/**
 * What one more chapter costs between two neighboring sizes: seconds, and bytes of the built site. Fixed costs, such as
 * fonts and the start of the build, drop out, so a cost that grows with the square shows here first.
 */
export function perAddedChapter(
  runs: readonly Run[],
): { from: number; to: number; seconds: number; cpuSeconds: number; bytes: number }[] {
  const sorted = runs.toSorted((one, other) => one.chapters - other.chapters);
  return sorted.slice(1).flatMap((run, index) => {
    const before = sorted[index];
    if (before === undefined || before.chapters === run.chapters) return [];
    const added = run.chapters - before.chapters;
    return {
      from: before.chapters,
      to: run.chapters,
      seconds: (run.seconds - before.seconds) / added,
      cpuSeconds: (run.cpuSeconds - before.cpuSeconds) / added,
      bytes: (run.distBytes - before.distBytes) / added,
    };
  });
}

const inKb = (bytes: number) => (bytes / 1000).toFixed(1);

/** The table of all sizes, as Markdown. */
export function formatRuns(runs: readonly Run[]): string {
  const rows = runs.map((run) => [
    `${run.chapters}`,
    run.seconds.toFixed(1),
    run.cpuSeconds.toFixed(1),
    (run.peakBytes / 1e6).toFixed(0),
    (run.distBytes / 1e6).toFixed(1),
    inKb(run.distBytes / run.chapters),
    inKb(run.chapterBytes),
    inKb(run.firstSearchBytes),
  ]);
  const head = [
    'Chapters',
    'Build s',
    'CPU s',
    'Peak MB',
    'dist MB',
    'dist KB a chapter',
    'one chapter KB',
    'first search KB',
  ];
  return [head, head.map(() => '---:'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}
