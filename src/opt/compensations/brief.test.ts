import { expect, test } from 'vitest';
import { compensationBriefs, compensationIds, getCompensationBrief, isCompensationId } from './brief.ts';
import { compensations } from './index.ts';

test('there is a brief for each compensation, with the same muscles', () => {
  expect(compensationIds).toEqual(compensations.map(({ id }) => id));
  expect(compensationBriefs.map(({ id }) => id)).toEqual(compensationIds);
  for (const [place, { compensation, muscles }] of compensations.entries()) {
    const brief = compensationBriefs[place];
    expect(brief?.compensation).toBe(compensation);
    const ids = muscles.map(({ id }) => id);
    expect(brief?.muscles.map(({ id }) => id).toSorted()).toEqual(ids.toSorted());
  }
});

test('a muscle keeps its words, its sources and the exercises that suit it', () => {
  const { muscles } = getCompensationBrief('ohsa-feet-out-6');
  expect(muscles.find(({ id }) => id === 'ohsa-feet-out-6--over--soleus')).toEqual({
    id: 'ohsa-feet-out-6--over--soleus',
    role: 'over',
    muscle: 'soleus',
    sources: ['A-T1', 'A-T2', 'A-T13'],
    roll: 'smr-calves',
    stretch: 'static-soleus',
  });
});

test('rolling that is not advised is left out', () => {
  const unadvised = compensations.flatMap(({ id, muscles }) =>
    muscles.flatMap((row) => (row.role === 'over' && !row.roll.advised ? [{ id, row: row.id }] : [])),
  );
  expect(unadvised.length).toBeGreaterThan(0);
  for (const { id, row } of unadvised) {
    const brief = getCompensationBrief(id).muscles.find((one) => one.id === row);
    expect(brief).toBeDefined();
    expect(brief?.roll).toBeUndefined();
  }
});

test('an unknown id is refused with the nearest', () => {
  expect(isCompensationId('ohsa-feet-out-6')).toBe(true);
  expect(isCompensationId('ohsa-feet-out-9')).toBe(false);
  expect(() => getCompensationBrief('ohsa-feet-out-66')).toThrow('Did you mean "ohsa-feet-out-6"?');
});
