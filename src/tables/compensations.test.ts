import { describe, expect, test } from 'vitest';
import { compensationTable, compensationTables, mentionsOf, suggestionRows } from './compensations.ts';
import type { CompensationTableId, MuscleGroup, MuscleRole } from './compensations.ts';

const rows = compensationTables().flatMap((table) => table.rows);

/** A cell as text: "both: …", "7 grain: …", "6 one: …". */
function cell(id: string, role: MuscleRole): readonly string[] {
  const groups: readonly MuscleGroup[] = rows.find((row) => row.id === id)?.[role] ?? [];
  return groups.map((group) => {
    const label = [group.edition, group.standing, group.mark && `(${group.mark})`].filter(Boolean).join(' ');
    return `${label}: ${group.muscles.map((muscle) => muscle.name).join(', ')}`;
  });
}

describe('the tables', () => {
  test('group twelve findings by assessment and view', () => {
    expect(compensationTables().map((table) => [table.id, table.rows.map((row) => row.id)])).toEqual([
      ['table-squat-front', ['feet-turn-out', 'knees-in']],
      ['table-squat-side', ['forward-lean', 'low-back-arches', 'arms-fall-forward']],
      ['table-single-leg', ['single-leg-knee-in']],
      ['table-push-pull', ['push-pull-low-back-arches', 'shoulders-elevate', 'head-forward']],
      ['table-posture', ['pes-planus', 'lower-crossed', 'upper-crossed']],
    ]);
  });

  test('leave the corrective specialism out', () => {
    expect(rows.filter((row) => row.finding.startsWith('ces-'))).toEqual([]);
  });

  test('an unknown id is named', () => {
    expect(() => compensationTable('table-squat' as CompensationTableId)).toThrow(
      'No compensation table "table-squat".',
    );
  });

  test('say what each edition calls a finding where the words differ', () => {
    const names = (id: string) => rows.find((row) => row.id === id)?.names;
    expect(names('knees-in')).toEqual({ newer: 'knee valgus', older: 'knees move inward (valgus)' });
    expect(names('pes-planus')).toEqual({
      newer: 'pes planus distortion syndrome',
      older: 'pronation distortion syndrome',
    });
    expect(names('low-back-arches')).toBeUndefined();
  });
});

describe('cells', () => {
  test('knees in: what both print stands once, the rest by edition', () => {
    expect(cell('knees-in', 'over')).toEqual([
      'both: Tensor fasciae latae, Adductor complex',
      '6 one: Biceps femoris, short head, Vastus lateralis',
    ]);
    expect(cell('knees-in', 'under')).toEqual([
      'both: Gluteus maximus, Gluteus medius',
      '7 one (not confirmed in print): Anterior tibialis, Posterior tibialis',
      '6 one: Vastus medialis oblique',
    ]);
  });

  test('feet turn out: names at another grain on one side, nothing shared on the other', () => {
    expect(cell('feet-turn-out', 'over')).toEqual([
      'both: Soleus',
      '7 grain: Gastrocnemius, Hamstring complex',
      '6 grain: Lateral gastrocnemius, Biceps femoris, short head',
    ]);
    expect(cell('feet-turn-out', 'under')).toEqual([
      '7 one (not confirmed in print): Anterior tibialis, Posterior tibialis, Gluteus maximus, Gluteus medius',
      '6 one: Medial gastrocnemius, Medial hamstring complex, Gracilis, Sartorius, Popliteus',
    ]);
  });

  test('a confirmed entry of the 7th edition alone has no mark', () => {
    expect(cell('lower-crossed', 'under')).toEqual([
      'both: Gluteus maximus, Gluteus medius',
      '7 grain: Abdominal complex',
      '7 one: Hamstring complex',
      '6 grain: Transverse abdominis',
      '6 one: Anterior tibialis, Posterior tibialis',
    ]);
  });

  test('single-leg squat: the 7th-edition list that nobody confirms is not shown', () => {
    expect(cell('single-leg-knee-in', 'over')).toEqual([
      '6 one: Adductor complex, Biceps femoris, short head, Tensor fasciae latae, Vastus lateralis',
    ]);
    expect(rows.filter((row) => row.lacksNewer).map((row) => row.id)).toEqual(['single-leg-knee-in']);
  });
});

describe('mentions of a muscle', () => {
  test('name the role, the row, and the edition if only one says so', () => {
    expect(mentionsOf('levator-scapulae')).toEqual([
      { role: 'over', anchor: 'shoulders-elevate', head: 'Shoulders rise (pushing and pulling)' },
      { role: 'over', anchor: 'head-forward', head: 'Head moves forward (pushing and pulling)' },
      { role: 'over', anchor: 'upper-crossed', head: 'Upper crossed (standing posture)' },
    ]);
    expect(mentionsOf('popliteus')).toEqual([
      {
        role: 'under',
        anchor: 'feet-turn-out',
        head: 'Feet turn out (overhead squat, from the front)',
        edition: 6,
      },
    ]);
    expect(mentionsOf('posterior-deltoid')).toEqual([
      {
        role: 'under',
        anchor: 'arms-fall-forward',
        head: 'Arms fall forward (overhead squat, from the side)',
        edition: 7,
        mark: 'not confirmed in print',
      },
    ]);
    expect(mentionsOf('biceps-brachii')).toEqual([]);
  });
});

describe('suggestions', () => {
  const steps = (anchor: string) => suggestionRows().find((row) => row.anchor === anchor)?.steps;
  const text = (list: readonly { readonly name: string; readonly ours: boolean }[] | undefined) =>
    list?.map(({ name, ours }) => (ours ? `${name} (ours)` : name));

  test('stand for the seven movement findings', () => {
    expect(suggestionRows().map((row) => row.anchor)).toEqual([
      'feet-turn-out',
      'knees-in',
      'forward-lean',
      'low-back-arches',
      'arms-fall-forward',
      'shoulders-elevate',
      'head-forward',
    ]);
  });

  test('keep what a source pairs with the finding', () => {
    expect(text(steps('shoulders-elevate')?.inhibit)).toEqual(['upper trapezius', 'levator scapulae']);
    expect(text(steps('knees-in')?.activate)).toEqual(['tube walking (side to side)']);
    expect(text(steps('feet-turn-out')?.integrate)).toEqual(['single-leg balance reach']);
  });

  test('mark what is ours, and show nothing as a source’s that none confirms', () => {
    expect(text(steps('low-back-arches')?.activate)).toEqual([
      'floor (two-leg) bridge (ours)',
      'ball hamstring curl (ours)',
      'plank (ours)',
    ]);
    expect(text(steps('arms-fall-forward')?.integrate)).toEqual(['single-leg squat to row (ours)']);
    expect(
      Object.values(steps('arms-fall-forward') ?? {})
        .flat()
        .every(({ ours }) => ours),
    ).toBe(true);
  });

  test('never roll the front of the neck, the low back or the belly', () => {
    expect(text(steps('head-forward')?.inhibit)).toEqual(['levator scapulae']);
    expect(text(steps('low-back-arches')?.inhibit)).toEqual(['quadriceps', 'latissimus dorsi']);
    expect(text(steps('forward-lean')?.inhibit)).toEqual(['quadriceps', 'calves']);
  });

  test('leave no step empty', () => {
    const empty = suggestionRows().flatMap((row) => Object.values(row.steps).filter((list) => list.length === 0));
    expect(empty).toEqual([]);
  });
});
