import { describe, expect, test } from 'vitest';
import { allSources } from './all-sources.ts';
import { disputes, getDispute } from './disputes.ts';
import type { Dispute } from './disputes.ts';
import { positionRange } from './facts.ts';

describe('disputes', () => {
  test.each(disputes.map((dispute) => [dispute.id, dispute] as const))(
    '%s keeps at least two positions and marks the taught one',
    (id, dispute) => {
      expect(dispute.positions.length).toBeGreaterThanOrEqual(2);
      const taught = dispute.positions.filter((position) => position.taught);
      // Both answers to skipping hold, each for its own client; and reviews that disagree are reported side by side.
      expect(taught).toHaveLength(['skipping-phases', 'periodization'].includes(id) ? 2 : 1);
    },
  );

  test('every position says who holds it, with a number or a statement', () => {
    const known = new Set<string>(allSources.map((source) => source.id));
    for (const dispute of disputes) {
      for (const position of dispute.positions) {
        expect('factId' in position || 'value' in position || 'statement' in position).toBe(true);
        expect('factId' in position && 'value' in position).toBe(false);
        expect(position.saidBy).not.toBe('');
        expect(position.sources.length).toBeGreaterThan(0);
        expect(position.sources.filter((source) => !known.has(source))).toEqual([]);
      }
      expect(dispute.why).not.toBe('');
      expect(dispute.settledBy).not.toBe('');
    }
  });

  test('ids are unique', () => {
    expect(new Set(disputes.map((dispute) => dispute.id)).size).toBe(disputes.length);
  });

  test('thirty-five disputes, each with two sources or more', () => {
    expect(disputes).toHaveLength(35);
    const sourcesOf = (dispute: Dispute) => new Set(dispute.positions.flatMap((position) => position.sources));
    expect(disputes.filter((dispute) => sourcesOf(dispute).size < 2)).toEqual([]);
  });

  test('in every group there is one', () => {
    const count = (group: Dispute['group']) => disputes.filter((dispute) => dispute.group === group).length;
    expect(count('tables')).toBe(10);
    expect(count('sections')).toBe(8);
    expect(count('route')).toBe(6);
    expect(count('ideas')).toBe(4);
    expect(count('assessment')).toBe(6);
    expect(count('exam')).toBe(1);
  });

  test('positions of a dispute about numbers have a short name for the map', () => {
    for (const dispute of disputes as readonly Dispute[]) {
      for (const { briefly } of dispute.positions) {
        expect(briefly !== undefined, dispute.id).toBe(dispute.unit !== undefined);
        if (briefly !== undefined) expect(briefly.length, briefly).toBeLessThanOrEqual(18);
      }
    }
  });

  test('a number of one phase names it', () => {
    for (const dispute of disputes as readonly Dispute[]) {
      const named = /\bin Phase (\d)$/.exec(dispute.title)?.[1];
      if (dispute.unit !== undefined && named !== undefined) expect(`${dispute.phase}`, dispute.id).toBe(named);
    }
  });

  test('every number on either side', () => {
    const numbers = disputes.flatMap((dispute) =>
      dispute.positions.flatMap((position) => {
        const range = positionRange(position);
        return range ? [`${dispute.id} ${range.min}-${range.max}${position.taught ? ' taught' : ''}`] : [];
      }),
    );
    expect(numbers).toEqual([
      'phase-4-rest 120-240 taught',
      'phase-4-rest 180-300',
      'phase-4-rest 0-180',
      'phase-3-rest 0-180 taught',
      'phase-3-rest 0-60',
      'phase-3-sets 3-6 taught',
      'phase-3-sets 3-5',
      'phase-3-intensity 75-85 taught',
      'phase-5-sets 3-5 taught',
      'phase-5-sets 3-6',
      'phase-5-rest 60-120 taught',
      'phase-5-rest 180-300',
      'phase-2-intensity 70-80 taught',
      'phase-2-intensity 75-80',
      'phase-2-second-reps 8-12 taught',
      'phase-2-second-reps 12-20',
      'phase-length 2-6 taught',
      'phase-length 4-4',
      'phase-length 4-6',
      'phase-1-rest 0-90 taught',
      'phase-1-rest 30-60',
      'saq-rest 15-60 taught',
      'saq-rest 0-60',
      'dynamic-dose 10-15 taught',
      'dynamic-dose 5-10',
      'core-sets 1-3 taught',
      'core-sets 1-4',
      'balance-power-reps 8-12 taught',
      'push-pull-reps 10-10 taught',
      'push-pull-reps 20-20',
      'program-design-weight 20-20 taught',
      'program-design-weight 21-21',
      'program-design-weight 24-24',
    ]);
  });

  test('numbers that must not be the key of a question', () => {
    expect(disputes.filter((dispute) => !dispute.examSafe).map((dispute) => dispute.id)).toEqual([
      'phase-4-rest',
      'component-rest',
      'dynamic-dose',
      'core-groups',
      'balance-power-reps',
      'static-stretch-mechanism',
      'pad-or-roll',
      'peak-power',
      'periodization',
      'overhead-squat-depth',
      'push-pull-reps',
      'feet-turn-out-underactive',
      'knees-in-muscles',
      'forward-lean-underactive',
      'lower-crossed-hamstrings',
      'program-design-weight',
    ]);
  });

  test('an unknown id is refused with the known ones', () => {
    expect(() => getDispute('phase-4-test')).toThrow(
      /^No dispute "phase-4-test" in src\/opt\/disputes\.ts\. Known ids: phase-4-rest, /,
    );
  });
});
