/**
 * `npm run check:questions [-- chapter…]`: reads the question bank and names everything an author has to mend, one line
 * each, then the bank's figures. With names of chapters it shows the problems of their files only. Needs no build.
 */
import path from 'node:path';
import { lintBank } from '../src/questions/lint/index.ts';
import { bankFigures } from './questions/figures.ts';
import { checkAsked } from './questions/asked.ts';
import { readBank } from './questions/read-bank.ts';
import { readChapters } from './pages/sources.ts';

function main(names: readonly string[]): void {
  const repository = path.join(import.meta.dirname, '..');
  const { bank, refused } = readBank(repository);
  const isOwn = (file: string | undefined) =>
    names.length === 0 || names.some((name) => file?.endsWith(`/${name}.yaml`) === true || file === name);
  const problems = [...refused, ...lintBank(bank), ...checkAsked(readChapters(repository), bank)].filter(({ file }) =>
    isOwn(file),
  );
  for (const { file, fault, remedy } of problems) {
    console.error(`${file === undefined ? '' : `${file}: `}${fault} ${remedy}`);
  }
  console.log(bankFigures(bank));
  console.log(problems.length === 0 ? 'The questions hold.' : `${problems.length} problems.`);
  process.exitCode = problems.length === 0 ? 0 : 1;
}

main(process.argv.slice(2));
