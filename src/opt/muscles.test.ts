import { describe, expect, test } from 'vitest';
import { allSources } from './all-sources.ts';
import {
  anatomySourceId,
  findMuscle,
  getMuscle,
  groupsContaining,
  isMuscleId,
  membersOf,
  muscleGroups,
  muscles,
} from './muscles.ts';
import type { Muscle } from './muscles.ts';

const all: readonly Muscle[] = muscles;
const sourceIds = new Set<string>(allSources.map((source) => source.id));

describe('the table', () => {
  test('holds 91 entries with ids of their own', () => {
    expect(all).toHaveLength(91);
    expect(new Set(all.map((muscle) => muscle.id)).size).toBe(91);
  });

  test('holds 51 muscles, 28 groups, 11 parts and one tissue', () => {
    const count = (kind: Muscle['kind']) => all.filter((muscle) => muscle.kind === kind).length;
    expect([count('muscle'), count('group'), count('part'), count('tissue')]).toEqual([51, 28, 11, 1]);
  });

  test('holds 74 listed names, 16 members and one tissue', () => {
    const count = (status: Muscle['status']) => all.filter((muscle) => muscle.status === status).length;
    expect([count('listed'), count('member'), count('tissue')]).toEqual([74, 16, 1]);
  });

  test('every reference resolves and none points at itself', () => {
    for (const muscle of all) {
      const references = [...(muscle.members ?? []), ...(muscle.confusedWith ?? [])];
      expect(references.filter((id) => !isMuscleId(id))).toEqual([]);
      expect(references).not.toContain(muscle.id);
    }
  });

  test('every source is known', () => {
    expect(all.flatMap((muscle) => muscle.sources).filter((id) => !sourceIds.has(id))).toEqual([]);
    expect(sourceIds.has(anatomySourceId)).toBe(true);
  });

  test('only tissue moves nothing', () => {
    const still = all.filter((muscle) => muscle.jointActions.length === 0);
    expect(still.map((muscle) => muscle.id)).toEqual(['iliotibial-band']);
  });

  test('no sentence speaks in codes', () => {
    const texts = all.flatMap((muscle) => [
      muscle.where,
      muscle.isometricRole,
      muscle.coreNote ?? '',
      muscle.confusionNote ?? '',
    ]);
    expect(
      texts.filter((text) => /\b[AOXS] \d+\.\d|Q\d{3}|\(R\d\)|DISPUTED|\btest\b|\brows?\b|question/.test(text)),
    ).toEqual([]);
  });
});

describe('core muscles', () => {
  const inGroup = (group: string, edition: 'coreGroup6th' | 'coreGroup7th') =>
    all
      .filter((muscle) => muscle[edition] === group && muscle.kind !== 'part' && muscle.members === undefined)
      .map((muscle) => muscle.id);

  test('the editions disagree on three', () => {
    expect([getMuscle('internal-oblique').coreGroup6th, getMuscle('internal-oblique').coreGroup7th]).toEqual([
      'local',
      'global',
    ]);
    expect([getMuscle('quadratus-lumborum').coreGroup6th, getMuscle('quadratus-lumborum').coreGroup7th]).toEqual([
      'global',
      'local',
    ]);
    expect([getMuscle('latissimus-dorsi').coreGroup6th, getMuscle('latissimus-dorsi').coreGroup7th]).toEqual([
      'movement-system',
      'global',
    ]);
  });

  test('the 7th edition lists six local muscles', () => {
    expect(inGroup('local', 'coreGroup7th')).toEqual([
      'transverse-abdominis',
      'multifidus',
      'rotatores',
      'diaphragm',
      'pelvic-floor',
      'quadratus-lumborum',
    ]);
  });
});

describe('groups', () => {
  test('the quadriceps has four members', () => {
    expect(membersOf('quadriceps').map((muscle) => muscle.id)).toEqual([
      'rectus-femoris',
      'vastus-lateralis',
      'vastus-medialis',
      'vastus-intermedius',
    ]);
  });

  test('a nested group is opened to the last part', () => {
    expect(membersOf('hamstring-complex').map((muscle) => muscle.id)).toEqual([
      'biceps-femoris',
      'biceps-femoris-long-head',
      'biceps-femoris-short-head',
      'semitendinosus',
      'semimembranosus',
    ]);
  });

  test('no group holds itself', () => {
    for (const group of muscleGroups) expect(membersOf(group.id)).not.toContain(group);
  });

  test('a muscle knows its groups', () => {
    expect(groupsContaining('rectus-femoris').map((group) => group.id)).toEqual(['hip-flexors', 'quadriceps']);
    expect(groupsContaining('popliteus')).toEqual([]);
  });
});

describe('looking up', () => {
  test('getMuscle names the nearest id', () => {
    expect(() => getMuscle('glute-maximus')).toThrow('No muscle "glute-maximus". Did you mean "gluteus-maximus"?');
  });
  test('findMuscle may be undefined', () => {
    expect(findMuscle('glute')).toBeUndefined();
    expect(findMuscle('soleus')?.plainName).toBe('deep calf muscle');
  });
});
