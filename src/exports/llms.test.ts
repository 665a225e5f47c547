import { expect, test } from 'vitest';
import { llmsText } from './llms.ts';

const parts = [
  {
    label: 'Phases',
    places: [
      { title: 'Phase 2: Strength Endurance', address: '/phases/2/', description: 'How it joins two lifts.' },
      { title: 'First page', address: '/', description: 'The map.' },
    ],
  },
  { label: 'Look up', places: [{ title: 'Glossary', address: '/glossary/', description: 'Every term.' }] },
];

test('it begins with the site’s name and what it is', () => {
  const lines = llmsText([], undefined).split('\n');
  expect(lines[0]).toBe('# Phase by Phase');
  expect(lines[2]).toMatch(/^> A free, independent learning site about the NASM OPT /);
});

test('links are relative where the public address is not known', () => {
  expect(llmsText(parts, undefined)).toMatch(
    /\n\n## Phases\n\n- \[Phase 2: Strength Endurance\]\(phases\/2\/\): How it joins two lifts\.\n- \[First page\]\(\.\/\): The map\.\n\n## Look up\n\n- \[Glossary\]\(glossary\/\): Every term\.\n$/,
  );
});

test.each(['https://opt.example/a/b', 'https://opt.example/a/b/'])('links are full below %s', (site) => {
  expect(llmsText(parts, site)).toContain('](https://opt.example/a/b/phases/2/): ');
  expect(llmsText(parts, site)).toContain('[First page](https://opt.example/a/b/): ');
});
