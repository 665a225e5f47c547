/**
 * `npm run ledger` writes what is new into `src/addresses/ledger.txt`; `npm run check:ledger` fails when something
 * that was released is gone without a redirect, and when something new is not recorded. Both read the built site: run
 * `npm run build` first.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { movedPages, questionMoves, renamedIds, shortForms } from '../src/addresses/moved.ts';
import { collectLines } from './ledger/collect.ts';
import { compareLedger, formatLedger, parseLedger } from './ledger/compare.ts';
import type { Comparison } from './ledger/compare.ts';
import { readSite } from './pages/site.ts';
import { readChapters } from './pages/sources.ts';
import { readBank } from './questions/read-bank.ts';

const ledgerFile = 'src/addresses/ledger.txt';

/** One line for everything that the author has to do. */
export function ledgerFaults({ lost, added }: Comparison): string[] {
  return [
    ...lost.map(({ line, remedy }) => `${ledgerFile}: "${line}" was released and is gone. ${remedy}`),
    ...added.map((line) => `${ledgerFile}: "${line}" is new. Run "npm run ledger" and commit the file.`),
  ];
}

function main(check: boolean): void {
  const repository = path.join(import.meta.dirname, '..');
  const file = path.join(repository, ledgerFile);
  const recorded = existsSync(file) ? parseLedger(readFileSync(file, 'utf8')) : [];
  const { pages } = readSite(path.join(repository, 'dist'));
  const { bank } = readBank(repository);
  const present = collectLines(
    pages,
    readChapters(repository),
    bank.questions.map(({ question }) => question),
    bank.misconceptions,
  );
  const comparison = compareLedger(recorded, present, {
    pages: [...shortForms, ...movedPages, ...questionMoves()],
    renamed: renamedIds,
  });
  const { lost, added } = comparison;
  if (check) {
    for (const fault of ledgerFaults(comparison)) console.error(fault);
    console.log(
      lost.length + added.length === 0
        ? `All ${recorded.length} released addresses and ids are there.`
        : `${lost.length} lost, ${added.length} not recorded.`,
    );
    process.exitCode = lost.length + added.length === 0 ? 0 : 1;
    return;
  }
  writeFileSync(file, formatLedger([...recorded, ...present]));
  console.log(`${ledgerFile}: ${added.length} lines added, ${recorded.length + added.length} in all.`);
  for (const fault of ledgerFaults({ lost, added: [] })) console.error(fault);
  process.exitCode = lost.length === 0 ? 0 : 1;
}

if (import.meta.main) {
  try {
    main(process.argv.includes('--check'));
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
