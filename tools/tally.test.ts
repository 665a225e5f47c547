import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import { tallyFiles, writeTally } from './tally.ts';
import { countTally, steps } from './test-run.ts';

test('what is written is what the test command counts', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'tally-'));
  try {
    const file = path.join(folder, 'new/report.json');
    writeTally(file, 9, 1);
    expect(countTally(JSON.parse(readFileSync(file, 'utf8')))).toEqual({ passed: 9, failed: 1, skipped: 0 });
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test('the test command looks where it is left', () => {
  const looked = steps.flatMap(({ report }) => (report?.kind === 'tally' ? [report.file] : []));
  expect(looked.filter((file) => !Object.values<string>(tallyFiles).includes(file))).toEqual([]);
  expect(looked).toContain('test-results/hosts.json');
});
