import { expect, test } from 'vitest';
import { sidebar } from './sidebar.ts';

test('the book’s contents name every chapter in reading order', () => {
  expect(sidebar.flatMap((group) => group.items.map((item) => item.link))).toEqual([
    '/model/',
    '/model/levels-and-phases/',
    '/model/progression/',
    '/model/house/',
    '/levels/1/',
    '/levels/2/',
    '/levels/3/',
    '/phases/1/',
    '/phases/2/',
    '/phases/3/',
    '/phases/4/',
    '/phases/5/',
    '/ideas/deconditioned-clients/',
    '/ideas/proprioception/',
    '/ideas/neuromuscular-efficiency/',
    '/ideas/force-and-prime-movers/',
    '/ideas/supersets/',
    '/ideas/power/',
    '/glossary/',
  ]);
  expect(sidebar.find((group) => group.label === 'Phases')?.items.map((item) => item.label)).toEqual([
    'Stabilization Endurance',
    'Strength Endurance',
    'Muscular Development',
    'Maximal Strength',
    'Power',
  ]);
});
