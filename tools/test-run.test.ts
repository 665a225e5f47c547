import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import {
  closingLine,
  countPlaywright,
  countTally,
  countVitest,
  formatTable,
  isSuccess,
  runSteps,
  steps,
} from './test-run.ts';
import type { Outcome, Step, StepRunner } from './test-run.ts';

interface FakeRunner extends StepRunner {
  readonly ran: string[];
  readonly removed: string[];
  readonly environments: Readonly<Record<string, string>>[];
  /** All that was printed. */
  printed: string;
}

/** A runner on which each step exits with the code given here, 0 unless told otherwise, and takes two seconds. */
function fakeRunner(
  exitCodes: Readonly<Record<string, number | null>> = {},
  reports: Readonly<Record<string, unknown>> = {},
  ensureBrowser: () => string = () => '/usr/bin/chromium',
  isCi = false,
): FakeRunner {
  const ran: string[] = [];
  const removed: string[] = [];
  const environments: Readonly<Record<string, string>>[] = [];
  let clockMs = 0;
  return {
    printed: '',
    ran,
    removed,
    environments,
    run(name, environment) {
      ran.push(name);
      environments.push(environment);
      clockMs += 2000;
      return Promise.resolve(exitCodes[name] === undefined ? 0 : exitCodes[name]);
    },
    readReport: (file) => reports[file],
    removeReport: (file) => removed.push(file),
    ensureBrowser,
    isCi,
    nowMs: () => clockMs,
    write(text) {
      this.printed += text;
    },
  };
}

const unit: Step = { name: 'unit', report: { kind: 'vitest', file: 'unit.json' } };
const pages: Step = { name: 'pages', needs: ['build'], browser: true };

describe('running', () => {
  test('steps run in order and each counts as one', async () => {
    const runner = fakeRunner();
    expect(await runSteps([{ name: 'types' }, { name: 'lint', after: ['types'] }], runner)).toEqual([
      { name: 'types', passed: 1, failed: 0, skipped: 0, seconds: 2 },
      { name: 'lint', passed: 1, failed: 0, skipped: 0, seconds: 2 },
    ]);
    expect(runner.ran).toEqual(['types', 'lint']);
  });

  test('a failure does not stop what does not need it', async () => {
    const runner = fakeRunner({ build: 1 });
    const outcomes = await runSteps([{ name: 'build' }, pages, { name: 'words' }], runner);
    expect(runner.ran).toEqual(['build', 'words']);
    expect(outcomes.map(({ failed, note }) => [failed, note])).toEqual([
      [1, 'exit code 1'],
      [1, 'not run, because build failed'],
      [0, undefined],
    ]);
  });

  test('a step that was ended has failed', async () => {
    expect(await runSteps([{ name: 'types' }], fakeRunner({ types: null }))).toMatchObject([
      { failed: 1, note: 'it was ended before it finished' },
    ]);
  });

  test('a step that drives a browser is told where it is', async () => {
    const runner = fakeRunner();
    await runSteps([{ name: 'build' }, pages], runner);
    expect(runner.environments).toEqual([{}, { CHROMIUM_PATH: '/usr/bin/chromium' }]);
  });

  test('without a browser such a step fails with the sentence that says what to do', async () => {
    const runner = fakeRunner({}, {}, () => {
      throw new Error('Install Chromium.');
    });
    expect(await runSteps([pages], runner)).toMatchObject([{ failed: 1, note: 'Install Chromium.' }]);
    expect(runner.ran).toEqual([]);
  });

  test('a step for CI is left out elsewhere, with the command that runs it, and is no failure', async () => {
    const runner = fakeRunner({ build: 1 });
    const outcomes = await runSteps([{ name: 'build' }, { name: 'servers', needs: ['build'], ciOnly: true }], runner);
    expect(runner.ran).toEqual(['build']);
    expect(outcomes[1]).toEqual({
      name: 'servers',
      passed: 0,
      failed: 0,
      skipped: 0,
      seconds: 0,
      note: 'left out here, since it may install packages: "npm run servers" runs it, and so does CI',
      leftOut: true,
    });
  });

  test('and in CI it runs like any other', async () => {
    const inCi = () => fakeRunner({ build: 1 }, {}, undefined, true);
    const runner = inCi();
    expect(await runSteps([{ name: 'servers', ciOnly: true }], runner)).toMatchObject([{ passed: 1, failed: 0 }]);
    expect(runner.ran).toEqual(['servers']);
    expect(
      await runSteps([{ name: 'build' }, { name: 'servers', needs: ['build'], ciOnly: true }], inCi()),
    ).toMatchObject([{ failed: 1 }, { failed: 1, note: 'not run, because build failed' }]);
  });
});

/** A runner on which a step ends when the test says so. */
function heldRunner() {
  const ends = new Map<string, (exitCode: number) => void>();
  const writers = new Map<string, ((text: string) => void) | undefined>();
  const runner: FakeRunner = {
    ...fakeRunner(),
    run(name, _environment, write) {
      runner.ran.push(name);
      writers.set(name, write);
      return new Promise((resolve) => ends.set(name, resolve));
    },
  };
  /** Lets everything that waits for nothing else go on. */
  const settled = () => new Promise<void>((resolve) => setImmediate(resolve));
  return {
    runner,
    settled,
    print: (name: string, text: string) => writers.get(name)?.(text),
    end: async (name: string, exitCode = 0) => {
      ends.get(name)?.(exitCode);
      await settled();
    },
    isPassedThrough: (name: string) => writers.has(name) && writers.get(name) === undefined,
  };
}

describe('two at a time', () => {
  test('the next step starts when one ends, and outcomes keep the order of the list', async () => {
    const { runner, settled, end } = heldRunner();
    const outcomes = runSteps([{ name: 'a' }, { name: 'b' }, { name: 'c' }], runner);
    await settled();
    expect(runner.ran).toEqual(['a', 'b']);
    await end('b', 1);
    expect(runner.ran).toEqual(['a', 'b', 'c']);
    await end('c');
    await end('a');
    expect((await outcomes).map(({ name, failed }) => [name, failed])).toEqual([
      ['a', 0],
      ['b', 1],
      ['c', 0],
    ]);
  });

  test('what a step prints comes whole and in its turn, and that of the first at once', async () => {
    const { runner, settled, print, end } = heldRunner();
    const outcomes = runSteps([{ name: 'a' }, { name: 'b' }, { name: 'c' }], runner);
    await settled();
    print('b', 'b1\n');
    print('a', 'a1\n');
    print('b', 'b2\n');
    expect(runner.printed).toBe('\n── a ──\na1\n');
    await end('b', 3);
    print('c', 'c1\n');
    print('a', 'a2\n');
    expect(runner.printed).toBe('\n── a ──\na1\na2\n');
    await end('a');
    const before = '\n── a ──\na1\na2\n\n── b ──\nb1\nb2\nexit code 3\n\n── c ──\nc1\n';
    expect(runner.printed).toBe(before);
    print('c', 'c2\n');
    expect(runner.printed).toBe(`${before}c2\n`);
    await end('c');
    await outcomes;
    expect(runner.printed).toBe(`${before}c2\n`);
  });

  test('a step waits for what it needs and for what it comes after; another goes ahead', async () => {
    const { runner, settled, end } = heldRunner();
    const list: Step[] = [
      { name: 'types' },
      { name: 'build', after: ['types'] },
      { name: 'pages', needs: ['build'] },
      { name: 'words' },
    ];
    const outcomes = runSteps(list, runner);
    await settled();
    expect(runner.ran).toEqual(['types', 'words']);
    await end('words');
    expect(runner.ran).toEqual(['types', 'words']);
    // Its failure is no reason not to build.
    await end('types', 1);
    expect(runner.ran).toEqual(['types', 'words', 'build']);
    await end('build');
    await end('pages');
    expect((await outcomes).map(({ passed }) => passed)).toEqual([0, 1, 1, 1]);
  });

  test('a step that runs alone waits for all before it, and nothing starts beside it', async () => {
    const { runner, settled, end, isPassedThrough } = heldRunner();
    const outcomes = runSteps([{ name: 'a' }, { name: 'b', alone: true }, { name: 'c' }], runner);
    await settled();
    expect(runner.ran).toEqual(['a']);
    await end('a');
    expect(runner.ran).toEqual(['a', 'b']);
    expect([isPassedThrough('a'), isPassedThrough('b')]).toEqual([false, true]);
    await end('b');
    expect(runner.ran).toEqual(['a', 'b', 'c']);
    await end('c');
    expect(await outcomes).toHaveLength(3);
  });

  test('steps that wait for each other are named', async () => {
    const list: Step[] = [{ name: 'a', after: ['b'] }, { name: 'b', needs: ['a'] }, { name: 'c' }];
    await expect(runSteps(list, fakeRunner())).rejects.toThrow('These steps wait for each other: a, b.');
  });
});

describe('reports', () => {
  test('their tests are counted one by one, and an old report is removed first', async () => {
    const runner = fakeRunner(
      { unit: 1 },
      { 'unit.json': { numPassedTests: 40, numFailedTests: 2, numPendingTests: 1, numTodoTests: 1 } },
    );
    expect(await runSteps([unit], runner)).toMatchObject([{ passed: 40, failed: 2, skipped: 2 }]);
    expect(runner.removed).toEqual(['unit.json']);
  });

  test('a run that fails without a failed test counts one failure', async () => {
    const runner = fakeRunner({ unit: 1 }, { 'unit.json': { numPassedTests: 40, numFailedTests: 0 } });
    expect(await runSteps([unit], runner)).toMatchObject([{ passed: 40, failed: 1, note: 'exit code 1' }]);
  });

  test('a run without a test, or without a report, has failed', async () => {
    const empty = fakeRunner({}, { 'unit.json': { numPassedTests: 0, numFailedTests: 0 } });
    expect(await runSteps([unit], empty)).toMatchObject([{ passed: 0, failed: 1, note: 'no test ran' }]);
    expect(await runSteps([unit], fakeRunner())).toMatchObject([
      { passed: 0, failed: 1, note: 'it left no report in unit.json' },
    ]);
  });

  test("Playwright's are read too; a test that passes only at times has failed", () => {
    const stats = { expected: 18, unexpected: 1, flaky: 2, skipped: 3 };
    expect(countPlaywright({ stats })).toEqual({ passed: 18, failed: 3, skipped: 3 });
  });

  test('those of our own tools say the two numbers', async () => {
    expect(countTally({ passed: 9, failed: 1 })).toEqual({ passed: 9, failed: 1, skipped: 0 });
    const runner = fakeRunner({ servers: 1 }, { 'servers.json': { passed: 9, failed: 1 } });
    const servers: Step = { name: 'servers', report: { kind: 'tally', file: 'servers.json' } };
    expect(await runSteps([servers], runner)).toMatchObject([{ passed: 9, failed: 1 }]);
  });

  test('something else is no report', () => {
    for (const report of [undefined, null, 'text', {}, { stats: {} }, { numPassedTests: '3' }, { passed: 3 }]) {
      expect(countTally(report)).toBeUndefined();
      expect(countVitest(report)).toBeUndefined();
      expect(countPlaywright(report)).toBeUndefined();
    }
  });
});

describe('closing', () => {
  const outcomes: Outcome[] = [
    { name: 'lint', passed: 1, failed: 0, skipped: 0, seconds: 3.14 },
    { name: 'test:unit', passed: 140, failed: 2, skipped: 1, seconds: 12, note: 'exit code 1' },
  ];

  test('the table has one row per step', () => {
    expect(formatTable(outcomes)).toBe(
      [
        'lint         1 passed  0 failed   3.1 s',
        'test:unit  140 passed  2 failed  12.0 s  1 skipped; exit code 1',
      ].join('\n'),
    );
  });

  test('the last line sums every step', () => {
    expect(closingLine(outcomes)).toBe('141 passed, 2 failed');
  });

  test('only a run in which everything ran and passed is a success', () => {
    expect(isSuccess(outcomes.slice(0, 1))).toBe(true);
    expect(isSuccess(outcomes)).toBe(false);
    expect(isSuccess([])).toBe(false);
    const leftOut: Outcome = { name: 'servers', passed: 0, failed: 0, skipped: 0, seconds: 0, leftOut: true };
    expect(isSuccess([...outcomes.slice(0, 1), leftOut])).toBe(true);
    expect(isSuccess([leftOut])).toBe(false);
    expect(isSuccess([{ name: 'test:unit', passed: 0, failed: 0, skipped: 4, seconds: 1 }])).toBe(false);
  });
});

test('every step is a script of package.json', () => {
  const text = readFileSync(path.join(import.meta.dirname, '../package.json'), 'utf8');
  const { scripts } = JSON.parse(text) as { scripts: Record<string, string> };
  expect(steps.map(({ name }) => name).filter((name) => !(name in scripts))).toEqual([]);
});
