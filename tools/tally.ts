/** The report that this project's own tests leave for `npm test`, which counts their results one by one. */
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** Where each of them leaves it, seen from the root of the repository. */
export const tallyFiles = { hosts: 'test-results/hosts.json', engines: 'test-results/engines.json' } as const;

/** Writes how many passed and failed to `file`, making its folder if need be. */
export function writeTally(file: string, passed: number, failed: number): void {
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, `${JSON.stringify({ passed, failed })}\n`);
}
