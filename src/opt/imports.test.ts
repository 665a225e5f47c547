import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';

const root = import.meta.dirname;

const files = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter(
  (file) => file.endsWith('.ts') && !file.endsWith('.test.ts'),
);

/** The specifiers of `import … from`, `export … from`, `import '…'` and `import('…')`. */
function specifiersOf(text: string): string[] {
  return [...text.matchAll(/(?:\bfrom\s*|\bimport\s*\(?\s*)(['"])([^'"\n]+)\1/g)].map((match) => match[2] ?? '');
}

test('the search for imports sees each way to write one', () => {
  expect(
    specifiersOf(`import a from './a.ts';
export type { B } from "../b.ts";
import './c.ts';
const d = await import('node:fs');`),
  ).toEqual(['./a.ts', '../b.ts', './c.ts', 'node:fs']);
});

test('there are files to look at', () => {
  expect(files).toContain('phases.ts');
  expect(files).toContain(path.join('rules', 'check-program.ts'));
});

test.each(files)('%s imports nothing outside src/opt', (file) => {
  const outside = specifiersOf(readFileSync(path.join(root, file), 'utf8')).filter((specifier) => {
    if (!specifier.startsWith('.') || !specifier.endsWith('.ts')) return true;
    const target = path.relative(root, path.resolve(root, path.dirname(file), specifier));
    return target.startsWith('..') || path.isAbsolute(target);
  });
  expect(outside).toEqual([]);
});
