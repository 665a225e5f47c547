import { describe, expect, test } from 'vitest';
import { allSources } from './all-sources.ts';
import { evidenceClaims, getStudy, studies } from './evidence.ts';
import type { Study } from './evidence.ts';

const all: readonly Study[] = studies;

describe('studies', () => {
  test('all that the fact file lists, by topic', () => {
    const idsOf = (topic: Study['topic']) => all.filter((study) => study.topic === topic).map(({ id }) => id);
    expect(all).toHaveLength(42);
    expect(idsOf('model')).toEqual(['e1', 'e2', 'e3', 'e4', 'e5', 'e6', 'e7']);
    expect(idsOf('posture')).toEqual(['e8', 'e9', 'e10', 'e11', 'e12', 'e13', 'e40', 'e41', 'e42', 'e43']);
    expect(idsOf('unsteady')).toEqual(['e14', 'e15', 'e16', 'e17', 'e18', 'e19', 'e24', 'e44']);
    expect(idsOf('pairs')).toEqual(['e20', 'e21', 'e22', 'e23', 'e25', 'e26', 'e27']);
    expect(idsOf('dose')).toEqual(['e28', 'e29', 'e30', 'e31', 'e32', 'e33', 'e35', 'e36', 'e37', 'e38']);
  });

  test('ids are unique, and every row says what was found and where it ends', () => {
    expect(new Set(all.map(({ id }) => id)).size).toBe(42);
    for (const { id, name, design, found, limit } of all) {
      for (const text of [name, design, found, limit]) expect(text.length, id).toBeGreaterThan(3);
      expect(limit, id).toMatch(/\.$/);
    }
  });

  test('every source is known, and each study has one of its own number', () => {
    const known = new Set<string>(allSources.map(({ id }) => id));
    for (const study of all) {
      expect(study.sources.filter((id) => !known.has(id))).toEqual([]);
      expect(study.sources).toContain(`A-${study.id.toUpperCase()}`);
    }
  });

  test.each([
    ['e1', 'design', ['30 young', '8 weeks', 'twice a week']],
    ['e3', 'design', ['120 women', 'NCT06977958', 'NCT06977919', 'weeks 1–4', 'weeks 5–8', 'weeks 9–12']],
    ['e4', 'design', ['34 men', '12 weeks']],
    ['e4', 'found', ['1.3 kg', '42%', '19%']],
    ['e5', 'design', ['44 firefighters', '4 weeks']],
    ['e6', 'design', ['52 firefighters', '12 weeks']],
    ['e7', 'design', ['26 firefighter recruits']],
    ['e8', 'design', ['37 people']],
    ['e9', 'design', ['32 people', '10 sessions']],
    ['e9', 'limit', ['2 to 3 weeks', '6 of 10']],
    ['e10', 'design', ['30 men', '8 weeks']],
    ['e11', 'design', ['24 men', '8 weeks']],
    ['e11', 'found', ['4 weeks later']],
    ['e13', 'design', ['22 trials', '1,209 people']],
    ['e13', 'limit', ['12 of the 22', 'only 2 a low one']],
    ['e14', 'found', ['59.6% lower']],
    ['e15', 'design', ['19 college soccer players', '10 weeks']],
    ['e15', 'found', ['40-yard']],
    ['e16', 'design', ['40 novices', '7 weeks']],
    ['e17', 'design', ['22 studies']],
    ['e18', 'design', ['59 men']],
    ['e19', 'design', ['59 trials', '12,981 people of 60']],
    ['e19', 'found', ['23%', '24%', '34%']],
    ['e20', 'found', ['28 s']],
    ['e21', 'found', ['7 minutes']],
    ['e22', 'design', ['62 studies']],
    ['e23', 'design', ['33 studies with 1,064 people']],
    ['e23', 'found', ['20-meter sprint']],
    ['e24', 'design', ['16 trials']],
    ['e24', 'found', ['42% fewer']],
    ['e25', 'design', ['24 studies']],
    ['e26', 'design', ['43 trained people', '8 weeks']],
    ['e26', 'found', ['36% less time']],
    ['e28', 'design', ['18 studies', '35 studies']],
    ['e28', 'found', ['0.43 and 0.31', '0.13, not significant']],
    ['e30', 'design', ['137 reviews', '30,000 people', '2009']],
    ['e30', 'found', ['80%', '2–3 sets', '10 or more sets', '30–70%']],
    ['e32', 'found', ['60 s', '1%', '5%', '30 minutes']],
    ['e33', 'found', ['4%']],
    ['e35', 'found', ['0–30%', '30–70%', '70% or more']],
    ['e36', 'found', ['0%, 56% and 80%']],
    ['e37', 'design', ['24 men']],
    ['e41', 'design', ['41 reviews']],
    ['e44', 'design', ['616 professionals']],
    ['e44', 'found', ['80%', '84%']],
  ] as const)('%s: the numbers of its %s', (id, field, numbers) => {
    const text = getStudy(id)[field];
    for (const number of numbers) expect(text).toContain(number);
  });

  test('ties to NASM are named', () => {
    expect(all.filter(({ interest }) => interest !== undefined).map(({ id }) => id)).toEqual(['e1', 'e2', 'e9', 'e44']);
  });

  test('what is no test of the model is not counted for it or against it', () => {
    expect(all.filter(({ bearing }) => bearing === 'other').map(({ id }) => id)).toEqual([
      'e2',
      'e3',
      'e4',
      'e7',
      'e44',
      'e26',
    ]);
  });

  test('an unknown study is refused with the known ones', () => {
    expect(() => getStudy('e34')).toThrow(/^No study "e34" in src\/opt\/evidence\.ts\. Known ids: e1, e2, /);
  });
});

describe('claims', () => {
  test('each names its studies, and what nobody has tested is not called supported', () => {
    for (const { studies: ids } of evidenceClaims) {
      expect(ids.length).toBeGreaterThan(0);
      expect(() => ids.map(getStudy)).not.toThrow();
    }
    expect(evidenceClaims.filter(({ certainty }) => certainty === 'unknown').map(({ id }) => id)).toEqual([
      'phase-order',
      'phase-2-pair',
    ]);
    expect(evidenceClaims.filter(({ certainty }) => certainty === 'good').map(({ id }) => id)).toEqual([
      'stable-heavy',
      'static-before-training',
    ]);
  });

  test('ids are unique', () => {
    expect(new Set(evidenceClaims.map(({ id }) => id)).size).toBe(18);
  });
});
