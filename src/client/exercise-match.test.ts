// cspell:ignore chst
import { describe, expect, test } from 'vitest';
import { conditionsOf, emptyFilter, parseFilter, passes, queryOf, waysToLoosen, without } from './exercise-match.ts';
import type { ExerciseFilter, ExerciseRow } from './exercise-match.ts';

const always = new Set(['bodyweight', 'wall']);
const pushUp: ExerciseRow = {
  text: 'Push-up floor push-up Pectoralis major',
  level: 'stabilization',
  part: 'chest',
  phases: ['1', '2'],
  patterns: ['push-horizontal'],
  equipment: [['bodyweight']],
};
const benchPress: ExerciseRow = {
  text: 'Barbell bench press Pectoralis major',
  level: 'strength',
  part: 'chest',
  phases: ['2', '3', '4', '5'],
  patterns: ['push-horizontal'],
  equipment: [['bench'], ['barbell']],
};
const ballCurl: ExerciseRow = {
  text: 'Ball squat, curl to press',
  level: 'stabilization',
  part: 'total-body',
  phases: ['1', '2'],
  patterns: ['squat', 'push-vertical', 'elbow-flexion'],
  equipment: [['stability-ball'], ['wall'], ['dumbbell', 'band']],
};
const ladderDrill: ExerciseRow = {
  text: 'One-ins',
  level: '',
  part: 'saq',
  phases: ['1', '2', '3', '4', '5'],
  patterns: ['footwork'],
  equipment: [['ladder', 'markers']],
};
const rows = [pushUp, benchPress, ballCurl, ladderDrill];

const known = {
  part: ['chest', 'total-body', 'saq'],
  level: ['stabilization', 'strength', 'power'],
  phase: ['1', '2', '3', '4', '5'],
  pattern: ['push-horizontal', 'squat'],
  equipment: ['none', 'band', 'dumbbell', 'stability-ball', 'bench', 'barbell'],
};

const found = (some: Partial<ExerciseFilter>) => rows.filter((row) => passes(row, { ...emptyFilter, ...some }, always));

describe('what passes', () => {
  test('everything, without a condition', () => {
    expect(found({})).toEqual(rows);
    expect(found({ text: '   ' })).toEqual(rows);
  });

  test('each condition alone', () => {
    expect(found({ level: 'stabilization' })).toEqual([pushUp, ballCurl]);
    expect(found({ part: 'chest' })).toEqual([pushUp, benchPress]);
    expect(found({ phase: '1' })).toEqual([pushUp, ballCurl, ladderDrill]);
    expect(found({ pattern: 'squat' })).toEqual([ballCurl]);
  });

  test('conditions join', () => {
    expect(found({ level: 'strength', part: 'chest', phase: '2' })).toEqual([benchPress]);
    expect(found({ level: 'power' })).toEqual([]);
  });

  test('words in any case, order and spelling of the hyphen', () => {
    for (const text of ['push-up', 'PUSHUP', 'push up', 'pectoralis push-up'])
      expect(found({ text })).toEqual([pushUp]);
    expect(found({ text: 'press' })).toEqual([benchPress, ballCurl]);
    expect(found({ text: 'press pull' })).toEqual([]);
  });

  test('every piece of equipment is needed, one of each choice is enough', () => {
    expect(found({ equipment: ['bench'] })).toEqual([pushUp]);
    expect(found({ equipment: ['bench', 'barbell'] })).toEqual([pushUp, benchPress]);
    expect(found({ equipment: ['stability-ball', 'band'] })).toEqual([pushUp, ballCurl]);
    expect(found({ equipment: ['band'] })).toEqual([pushUp]);
  });

  test('nothing but what is always there', () => {
    expect(found({ equipment: ['none'] })).toEqual([pushUp]);
  });
});

describe('an empty list', () => {
  test('says which conditions to drop, the best first', () => {
    const filter = { ...emptyFilter, level: 'power', part: 'chest', equipment: ['none'] };
    expect(waysToLoosen(rows, filter, always)).toEqual([{ name: 'level', count: 1 }]);
    const other = { ...emptyFilter, part: 'saq', level: 'stabilization' };
    expect(waysToLoosen(rows, other, always)).toEqual([
      { name: 'part', count: 2 },
      { name: 'level', count: 1 },
    ]);
  });

  test('says nothing where one condition less does not help', () => {
    const filter = { ...emptyFilter, level: 'power', text: 'zither' };
    expect(waysToLoosen(rows, filter, always)).toEqual([]);
    expect(without(filter, 'text')).toEqual({ ...emptyFilter, level: 'power' });
  });
});

describe('the address', () => {
  test('is read', () => {
    expect(parseFilter('?level=strength&part=chest&equipment=band,dumbbell&text=press', known)).toEqual({
      filter: {
        text: 'press',
        part: 'chest',
        level: 'strength',
        phase: '',
        pattern: '',
        equipment: ['band', 'dumbbell'],
      },
      ignored: [],
    });
    expect(parseFilter('?equipment=band&equipment=dumbbell,band', known).filter.equipment).toEqual([
      'band',
      'dumbbell',
    ]);
  });

  test('keeps what it knows and names what it does not', () => {
    expect(parseFilter('?level=Strength&part=chst&phase=6&equipment=band,gun', known)).toEqual({
      filter: { ...emptyFilter, level: 'strength', equipment: ['band'] },
      ignored: [
        { name: 'part', value: 'chst' },
        { name: 'phase', value: '6' },
        { name: 'equipment', value: 'gun' },
      ],
    });
  });

  test('passes over empty values and names that are no condition', () => {
    expect(parseFilter('?level=&utm_source=mail&equipment=,', known)).toEqual({ filter: emptyFilter, ignored: [] });
    expect(parseFilter('', known)).toEqual({ filter: emptyFilter, ignored: [] });
  });

  test('is written, and read again as the same filter', () => {
    const filter = { ...emptyFilter, text: ' push & pull ', level: 'strength', equipment: ['band', 'dumbbell'] };
    expect(queryOf(filter)).toBe('?text=push+%26+pull&level=strength&equipment=band,dumbbell');
    expect(parseFilter(queryOf(filter), known).filter).toEqual({ ...filter, text: 'push & pull' });
    expect(queryOf(emptyFilter)).toBe('');
    expect(conditionsOf(filter)).toEqual(['text', 'level', 'equipment']);
  });
});
