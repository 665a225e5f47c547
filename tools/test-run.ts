/**
 * What `npm test` does, apart from touching the machine: which steps there are, which need which, and how their
 * results become one closing line.
 */

/** One command of package.json that the test command runs. */
export interface Step {
  /** Its name in package.json, so that it can be run alone with `npm run <name>`. */
  readonly name: string;
  /** Steps without whose success this one has nothing to look at. */
  readonly needs?: readonly string[];
  /** The report it leaves, whose tests are counted one by one. Other steps count as one. */
  readonly report?: { readonly kind: 'vitest' | 'playwright' | 'tally'; readonly file: string };
  /** Whether it drives a browser. */
  readonly browser?: boolean;
  /**
   * Whether it runs only where `CI` is set: what installs packages, or takes minutes. Elsewhere it is left out with a
   * sentence, and counts neither as passed nor as failed.
   */
  readonly ciOnly?: boolean;
  /** Steps that write what this one reads or writes too: it waits for their end, good or bad. */
  readonly after?: readonly string[];
  /** Whether it keeps all cores busy by itself, so that nothing else runs meanwhile. */
  readonly alone?: boolean;
}

/** In the order in which they are told, and started as soon as a lane is free: long ones early, so that none is last. */
export const steps: readonly Step[] = [
  { name: 'check:types' },
  { name: 'check:format' },
  { name: 'check:spelling' },
  { name: 'check:questions' },
  // Both write `.astro`, whose types the linter reads.
  { name: 'build', after: ['check:types'] },
  { name: 'check:mutation', needs: ['build'], browser: true },
  { name: 'test:unit', report: { kind: 'vitest', file: 'test-results/vitest.json' } },
  { name: 'lint', after: ['check:types', 'build'] },
  { name: 'check:diagrams', browser: true },
  { name: 'check:html', needs: ['build'] },
  { name: 'check:pages', needs: ['build'] },
  { name: 'check:ledger', needs: ['build'] },
  { name: 'check:budget', needs: ['build'] },
  { name: 'check:hosts', needs: ['build'] },
  {
    name: 'test:e2e',
    alone: true,
    needs: ['build'],
    browser: true,
    report: { kind: 'playwright', file: 'test-results/playwright.json' },
  },
  {
    name: 'test:hosts',
    alone: true,
    needs: ['build'],
    browser: true,
    ciOnly: true,
    report: { kind: 'tally', file: 'test-results/hosts.json' },
  },
  {
    name: 'test:engines',
    alone: true,
    needs: ['build'],
    ciOnly: true,
    report: { kind: 'tally', file: 'test-results/engines.json' },
  },
];

export interface Counts {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

export interface Outcome extends Counts {
  readonly name: string;
  readonly seconds: number;
  /** Why it failed, where its own output does not say so, or why it was left out. */
  readonly note?: string;
  /** Whether it is not for this machine and was not run. */
  readonly leftOut?: true;
}

/** What running the steps needs from the machine. */
export interface StepRunner {
  /**
   * Runs `npm run <name>` and hands over its output as it comes, or passes it through where there is nobody to hand it
   * to; resolves with the exit code, null when it was ended.
   */
  run(
    name: string,
    environment: Readonly<Record<string, string>>,
    write?: (text: string) => void,
  ): Promise<number | null>;
  /** The parsed report, or undefined when there is none. */
  readReport(file: string): unknown;
  /** Removes a report, so that an old one is never counted. */
  removeReport(file: string): void;
  /** The path of a browser that starts; throws one sentence when there is none. */
  ensureBrowser(): string;
  /** Whether this is CI, where the steps marked `ciOnly` run too. */
  readonly isCi: boolean;
  nowMs(): number;
  /** Prints text as it is. */
  write(text: string): void;
}

/** How many steps run at a time. */
const lanes = 2;

/**
 * Runs every step, two at a time, going on after a failure unless a later step needs what failed. What they print comes
 * whole and in the order of the list, and so do the outcomes, whichever step ends first.
 */
export async function runSteps(list: readonly Step[], runner: StepRunner): Promise<Outcome[]> {
  const pages = inTurn(list.length, (text) => runner.write(text));
  const outcomes: (Outcome | undefined)[] = list.map(() => undefined);
  const running = new Map<number, Promise<void>>();
  /** Whether every step of these names that is in the list has ended. */
  const haveEnded = (names: readonly string[]) =>
    list.every(({ name }, index) => !names.includes(name) || outcomes[index] !== undefined);
  const hasFailed = (name: string) => outcomes.some((outcome) => outcome?.name === name && outcome.failed > 0);

  /** The first step that may start now. One that runs alone is not overtaken. */
  const next = (): number => {
    if (running.size >= lanes || running.keys().some((index) => list[index]?.alone)) return -1;
    const waiting = list.keys().filter((index) => outcomes[index] === undefined && !running.has(index));
    for (const index of waiting) {
      const { alone, needs = [], after = [] } = list[index] ?? {};
      const isReady = haveEnded([...needs, ...after]);
      if (alone) return isReady && running.size === 0 ? index : -1;
      if (isReady) return index;
    }
    return -1;
  };

  const start = async (index: number, step: Step): Promise<void> => {
    const { write, end } = pages(index);
    const startMs = runner.nowMs();
    write(`\n── ${step.name} ──\n`);
    const missing = step.needs?.find(hasFailed);
    const isLeftOut = step.ciOnly === true && !runner.isCi;
    const result = isLeftOut
      ? leftOut(step.name)
      : missing !== undefined
        ? failure(`not run, because ${missing} failed`)
        : await runStep(step, runner, step.alone ? undefined : write);
    if (result.note !== undefined) write(`${result.note}\n`);
    const seconds = isLeftOut ? 0 : (runner.nowMs() - startMs) / 1000;
    outcomes[index] = { name: step.name, ...result, seconds, ...(isLeftOut && { leftOut: true as const }) };
    end();
    running.delete(index);
  };

  for (;;) {
    for (let index = next(); index >= 0; index = next()) {
      const step = list[index];
      // Entered before it starts, for one that does not run at all ends at once.
      if (step)
        running.set(
          index,
          Promise.resolve().then(() => start(index, step)),
        );
    }
    if (running.size === 0) break;
    await Promise.race(running.values());
  }
  const ended = outcomes.filter((outcome) => outcome !== undefined);
  if (ended.length === list.length) return ended;
  const stuck = list.filter((_step, index) => outcomes[index] === undefined).map(({ name }) => name);
  throw new Error(
    `These steps wait for each other: ${stuck.join(', ')}. See "needs" and "after" in tools/test-run.ts.`,
  );
}

/** Makes several writers print one after the other: the first at once, each other once those before it have ended. */
function inTurn(count: number, print: (text: string) => void) {
  const kept: string[] = Array.from({ length: count }, () => '');
  const ended = new Set<number>();
  let turn = 0;
  return (index: number) => ({
    write: (text: string): void => {
      if (index === turn) print(text);
      else kept[index] += text;
    },
    end: (): void => {
      ended.add(index);
      while (ended.has(turn)) {
        turn += 1;
        const text = kept[turn];
        if (text) print(text);
      }
    },
  });
}

type Result = Counts & { readonly note?: string };

function failure(note: string): Result {
  return { passed: 0, failed: 1, skipped: 0, note };
}

function leftOut(name: string): Result {
  const note = `left out here, since it may install packages: "npm run ${name}" runs it, and so does CI`;
  return { passed: 0, failed: 0, skipped: 0, note };
}

async function runStep(step: Step, runner: StepRunner, write?: (text: string) => void): Promise<Result> {
  const environment: Record<string, string> = {};
  if (step.browser) {
    try {
      environment['CHROMIUM_PATH'] = runner.ensureBrowser();
    } catch (error) {
      return failure(error instanceof Error ? error.message : String(error));
    }
  }
  if (step.report) runner.removeReport(step.report.file);
  const exitCode = await runner.run(step.name, environment, write);
  if (!step.report) return exitCode === 0 ? { passed: 1, failed: 0, skipped: 0 } : failed(exitCode);

  const counts = readers[step.report.kind](runner.readReport(step.report.file));
  if (counts === undefined) return failure(`it left no report in ${step.report.file}`);
  // A file that cannot be loaded fails the run without failing a test.
  if (exitCode !== 0 && counts.failed === 0) return { ...counts, ...failed(exitCode), passed: counts.passed };
  if (counts.passed + counts.failed === 0) return failure('no test ran');
  return counts;
}

function failed(exitCode: number | null): Result {
  return exitCode === null ? failure('it was ended before it finished') : failure(`exit code ${exitCode}`);
}

/** The counts of Vitest's JSON report, or undefined when this is not one. */
export function countVitest(report: unknown): Counts | undefined {
  const passed = numberIn(report, 'numPassedTests');
  const failed = numberIn(report, 'numFailedTests');
  if (passed === undefined || failed === undefined) return undefined;
  return {
    passed,
    failed,
    skipped: (numberIn(report, 'numPendingTests') ?? 0) + (numberIn(report, 'numTodoTests') ?? 0),
  };
}

/** The counts of Playwright's JSON report, or undefined when this is not one. */
export function countPlaywright(report: unknown): Counts | undefined {
  const stats = isRecord(report) ? report['stats'] : undefined;
  const passed = numberIn(stats, 'expected');
  const failed = numberIn(stats, 'unexpected');
  if (passed === undefined || failed === undefined) return undefined;
  // A test that passes only at times is not a passing test.
  return { passed, failed: failed + (numberIn(stats, 'flaky') ?? 0), skipped: numberIn(stats, 'skipped') ?? 0 };
}

/** The counts of a report of this project's own tools, `{ "passed": 3, "failed": 0 }`, or undefined when it is none. */
export function countTally(report: unknown): Counts | undefined {
  const passed = numberIn(report, 'passed');
  const failed = numberIn(report, 'failed');
  return passed === undefined || failed === undefined ? undefined : { passed, failed, skipped: 0 };
}

const readers = { vitest: countVitest, playwright: countPlaywright, tally: countTally } as const;

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

function numberIn(value: unknown, key: string): number | undefined {
  const found = isRecord(value) ? value[key] : undefined;
  return typeof found === 'number' ? found : undefined;
}

/** One row per step: its name, what passed and failed, and its seconds. */
export function formatTable(outcomes: readonly Outcome[]): string {
  const rows = outcomes.map(({ name, passed, failed, skipped, seconds, note }) => [
    name,
    `${passed} passed`,
    `${failed} failed`,
    `${seconds.toFixed(1)} s`,
    [skipped > 0 ? `${skipped} skipped` : '', note ?? ''].filter((part) => part !== '').join('; '),
  ]);
  const widths = [0, 1, 2, 3].map((column) => Math.max(0, ...rows.map((row) => row[column]?.length ?? 0)));
  return rows
    .map(([name = '', ...cells]) => {
      const numbers = cells.slice(0, 3).map((cell, index) => cell.padStart(widths[index + 1] ?? 0));
      return [name.padEnd(widths[0] ?? 0), ...numbers, cells[3]].join('  ').trimEnd();
    })
    .join('\n');
}

/** The last line of the test command, alone on its line: `N passed, N failed`. */
export function closingLine(outcomes: readonly Outcome[]): string {
  const sum = (key: 'passed' | 'failed') => outcomes.reduce((total, outcome) => total + outcome[key], 0);
  return `${sum('passed')} passed, ${sum('failed')} failed`;
}

/** Whether everything that should run here ran and passed. */
export function isSuccess(outcomes: readonly Outcome[]): boolean {
  const due = outcomes.filter(({ leftOut }) => !leftOut);
  return due.length > 0 && due.every(({ passed, failed }) => passed > 0 && failed === 0);
}
