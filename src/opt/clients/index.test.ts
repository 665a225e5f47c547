import { describe, expect, test } from 'vitest';
import { getCompensation } from '../compensations/index.ts';
import { getExercise } from '../exercises/index.ts';
import type { EquipmentItem } from '../exercises/index.ts';
import { findFact, getFact } from '../facts.ts';
import { getTaughtRoute } from '../goals.ts';
import { isMuscleId, membersOf } from '../muscles.ts';
import type { MuscleId } from '../muscles.ts';
import { checkProgram } from '../rules/check-program.ts';
import type { SessionSheet, SheetLine } from '../session-sheet.ts';
import { linesOf, toSheet } from '../session-sheet.ts';
import { clientFacts, clients, equipmentEverywhere, getClient, getClientSheet, toProgram } from './index.ts';
import type { Client } from './index.ts';
import { blockVerdicts, reasonsAgainst } from './verdicts.ts';

const each = clients.map((client) => [client.slug, client] as const);

/** Lines whose exercise needs something that is not there. */
function withoutEquipment(lines: readonly SheetLine[], equipment: readonly EquipmentItem[]): string[] {
  const there = [...equipment, ...equipmentEverywhere];
  return lines
    .filter(({ exerciseId }) => {
      const groups = exerciseId === undefined ? [] : getExercise(exerciseId).equipment;
      return !groups.every((group) => group.some((item) => there.includes(item)));
    })
    .map((line) => line.id);
}

/** The muscle and all that it is made of. */
function withMembers(id: MuscleId): readonly string[] {
  return [id, ...membersOf(id).map((muscle) => muscle.id)];
}

/** What both editions call overactive for a finding of the screen. */
function overactiveMuscles(client: Client, finding: Client['findings'][number]): readonly string[] {
  expect(client.findings).toContain(finding);
  return getCompensation(finding.id)
    .muscles.filter((row) => row.role === 'over' && row.inBothEditions === true)
    .flatMap((row) => withMembers(row.muscleId));
}

function stretchesOf(sheet: SessionSheet): readonly SheetLine[] {
  const warmUp = sheet.sections.find((section) => section.key === 'warm-up');
  return (warmUp?.exercises ?? []).filter(
    ({ exerciseId }) => exerciseId !== undefined && ['static', 'active'].includes(getExercise(exerciseId).component),
  );
}

function targetsOf(line: SheetLine): readonly string[] {
  return (getExercise(line.exerciseId ?? '').musclesTargeted ?? []).flatMap((id) =>
    isMuscleId(id) ? withMembers(id) : [],
  );
}

/** The client's sheet of a phase with one line changed, named by its key. */
function withLine(client: Client, phase: 1 | 2 | 3 | 4 | 5, key: string, change: Partial<SheetLine>): Client {
  const sheet = getClientSheet(client, phase);
  const id = `${sheet.id}-${key}`;
  expect(linesOf([sheet]).map((line) => line.id)).toContain(id);
  const changed = {
    ...sheet,
    sections: sheet.sections.map((section) => ({
      ...section,
      exercises: section.exercises.map((line) => (line.id === id ? { ...line, ...change } : line)),
    })),
  };
  return { ...client, sheets: client.sheets.map((other) => (other === sheet ? changed : other)) };
}

const rulesBroken = (client: Client): string[] => [
  ...new Set(
    checkProgram(toProgram(client))
      .filter((finding) => finding.severity === 'violation')
      .map((finding) => finding.rule),
  ),
];

test('there are five, each with a page of its own', () => {
  expect(clients.map(({ slug, goal }) => [slug, goal])).toEqual([
    ['fat-loss', 'fat-loss'],
    ['muscle-gain', 'muscle-gain'],
    ['performance', 'performance'],
    ['maximal-strength', 'maximal-strength'],
    ['returning', 'general-health'],
  ]);
});

test('their sessions are for these phases', () => {
  expect(clients.map(({ sheets }) => sheets.map((sheet) => sheet.phase))).toEqual([
    [1, 2, 3],
    [1, 2, 3, 4],
    [1, 2, 5],
    [1, 2, 3, 4],
    [1, 2],
  ]);
});

describe.each(each)('%s', (_slug, client) => {
  test('keeps the model: no violation', () => {
    expect(checkProgram(toProgram(client)).filter((finding) => finding.severity === 'violation')).toEqual([]);
  });

  test('explains each warning, and explains none that is not there', () => {
    const warned = checkProgram(toProgram(client)).map((finding) => [finding.rule, finding.where.block]);
    expect(warned).toEqual(client.secondLooks.map(({ rule, block }) => [rule, block]));
  });

  test('fills fifty-two weeks without a gap', () => {
    expect(client.blocks.reduce((weeks, block) => weeks + block.weeks, 0)).toBe(52);
    expect(client.blocks[0]?.weekNumbers.min).toBe(1);
    expect(client.blocks.at(-1)?.weekNumbers.max).toBe(52);
    client.blocks.slice(1).forEach((block, index) => {
      expect(block.weekNumbers.min).toBe((client.blocks[index]?.weekNumbers.max ?? 0) + 1);
    });
  });

  test('never plans more days than the client has', () => {
    expect(Math.max(...client.blocks.map((block) => block.sessionsPerWeek))).toBeLessThanOrEqual(client.days);
  });

  test('has one full session for each phase of the year', () => {
    const trained = [...new Set(client.blocks.flatMap((block) => block.phases))].toSorted();
    expect(client.sheets.map((sheet) => sheet.phase)).toEqual(trained);
    for (const sheet of client.sheets) {
      expect(sheet.sections.map((section) => section.key)).toEqual([
        'warm-up',
        'activation',
        'skill-development',
        'resistance',
        'clients-choice',
        'cool-down',
      ]);
      expect(sheet.sections.filter((section) => section.exercises.length === 0)).toEqual([]);
    }
  });

  test('stays on the route of the goal, and out of what is ruled out', () => {
    const { phases, optionalPhases } = getTaughtRoute(client.goal);
    const trained = client.blocks.flatMap((block) => block.phases);
    expect(trained.filter((phase) => ![...phases, ...optionalPhases].includes(phase))).toEqual([]);
    const ruledOut = client.ruledOut.flatMap((item) => item.phases ?? []);
    expect(trained.filter((phase) => ruledOut.includes(phase))).toEqual([]);
    expect([...new Set([...trained, ...ruledOut])].toSorted()).toEqual([1, 2, 3, 4, 5]);
  });

  test('uses only equipment that is there, and no exercise that is ruled out', () => {
    const lines = linesOf(client.sheets);
    expect(withoutEquipment(lines, client.equipment)).toEqual([]);
    const avoided = new Set<string>(client.ruledOut.flatMap((item) => item.exercises ?? []));
    expect(lines.filter((line) => avoided.has(line.exerciseId ?? '')).map((line) => line.id)).toEqual([]);
  });

  test('counts each side where an exercise works one side', () => {
    const wrong = linesOf(client.sheets).filter(
      ({ exerciseId, perSide }) =>
        exerciseId !== undefined && (getExercise(exerciseId).unilateral === 'yes') !== (perSide === true),
    );
    expect(wrong.map((line) => line.id)).toEqual([]);
  });

  test('stretches what the screen found, and nothing else, in each warm-up', () => {
    for (const sheet of client.sheets) {
      const stretches = stretchesOf(sheet);
      const found = client.findings.map((finding) => overactiveMuscles(client, finding));
      const hits = (line: SheetLine, muscles: readonly string[]) => targetsOf(line).some((id) => muscles.includes(id));
      const missed = found.filter((muscles) => !stretches.some((line) => hits(line, muscles)));
      expect(missed, sheet.id).toEqual([]);
      const stray = stretches.filter((line) => !found.some((muscles) => hits(line, muscles)));
      expect(
        stray.map((line) => line.id),
        sheet.id,
      ).toEqual([]);
    }
  });

  test('is let into each block by the rules', () => {
    const verdicts = blockVerdicts(client);
    expect(verdicts.filter(({ verdict }) => !verdict.allowed)).toEqual([]);
    expect(verdicts[0]?.newReasons.length).toBeGreaterThan(0);
  });

  test('has a rule behind each phase that is left out', () => {
    for (const phase of client.ruledOut.flatMap((item) => item.phases ?? [])) {
      expect(reasonsAgainst(client, phase).length, `Phase ${phase}`).toBeGreaterThan(0);
    }
  });
});

test('no two clients lift the same session', () => {
  const lifts = clients.flatMap((client) =>
    client.sheets.map((sheet) =>
      (sheet.sections.find((section) => section.key === 'resistance')?.exercises ?? [])
        .map((line) => line.exerciseId)
        .join(' '),
    ),
  );
  expect(lifts).toHaveLength(16);
  expect(new Set(lifts).size).toBe(16);
});

describe('the published years', () => {
  const order = (slug: string) => getClient(slug).blocks.map((block) => block.phases.join('+'));

  test('fat loss: one phase at a time for half a year, then all three in each week', () => {
    expect(order('fat-loss')).toEqual(['1', '2', '3', '1', '2', '3', '1+2+3', '1+2+3', '1', '1+2+3', '1+2+3']);
    expect(getClient('fat-loss').blocks[6]?.weekNumbers).toEqual({ min: 27, max: 32 });
  });

  test('muscle gain: Phases 1 to 4, then 2, 3 and 4 in turn, with one pause', () => {
    expect(order('muscle-gain').join(' ')).toBe('1 2 3 4 2 3 4 1 2 3 4 2 3');
  });

  test('performance: Phases 1 and 2, then shared weeks', () => {
    expect(order('performance').slice(0, 3)).toEqual(['1', '2', '1+2+5']);
  });
});

test('the client with arthritis keeps to the doses for arthritis', () => {
  const lifts = getClient('returning').sheets.flatMap(
    (sheet) => sheet.sections.find((section) => section.key === 'resistance')?.exercises ?? [],
  );
  expect(lifts.filter(({ reps }) => reps === undefined || reps < 10 || reps > 12)).toEqual([]);
  expect(lifts.filter(({ sets }) => sets < 1 || sets > 3)).toEqual([]);
  expect(Math.max(...getClient('returning').blocks.map((block) => block.sessionsPerWeek))).toBe(3);
});

describe('what the rules say', () => {
  const against = (slug: string, phase: 3 | 4 | 5) => reasonsAgainst(getClient(slug), phase).map((reason) => reason.id);

  test('against the phases that are left out', () => {
    expect(against('fat-loss', 4)).toEqual(['not-experienced']);
    expect(against('fat-loss', 5)).toEqual(['by-goal']);
    expect(against('returning', 4)).toEqual(['not-experienced', 'heavy-lifting-ruled-out']);
    expect(against('returning', 5)).toEqual(['heavy-lifting-ruled-out']);
    expect(against('returning', 3)).toEqual(['by-goal']);
  });

  test('for the first block of the one who comes back', () => {
    expect(blockVerdicts(getClient('returning'))[0]?.newReasons.map((reason) => reason.id)).toEqual([
      'returns-here',
      'regress-first',
    ]);
  });

  test('a reason is given once', () => {
    const texts = blockVerdicts(getClient('muscle-gain')).flatMap(({ newReasons }) => newReasons.map((r) => r.text));
    expect(new Set(texts).size).toBe(texts.length);
  });
});

describe('a planted fault is found', () => {
  const fatLoss = getClient('fat-loss');
  const performance = getClient('performance');

  test('a number outside its range', () => {
    expect(rulesBroken(withLine(fatLoss, 1, 'chest', { reps: 8 }))).toEqual(['resistance-reps']);
    expect(rulesBroken(withLine(performance, 5, 'chest-2', { medicineBallPercentOfBodyWeight: 15 }))).toEqual([
      'medicine-ball-weight',
    ]);
  });

  test('a partner of another body part', () => {
    expect(rulesBroken(withLine(fatLoss, 2, 'chest-2', { exerciseId: 'standing-cable-row' }))).toEqual([
      'superset-body-part',
    ]);
  });

  test('blocks in another order', () => {
    const [first, second, ...rest] = fatLoss.blocks;
    if (!first || !second) throw new Error('The client has no blocks.');
    expect(rulesBroken({ ...fatLoss, blocks: [second, first, ...rest] })).toEqual(['progression']);
  });

  test('a heavy phase for a client whose condition rules it out', () => {
    const returning = getClient('returning');
    const blocks = returning.blocks.map((block, index) => (index === 4 ? { ...block, phases: [4 as const] } : block));
    expect(rulesBroken({ ...returning, blocks })).toEqual(['progression']);
  });

  test('a warning that nobody explained', () => {
    const blocks = fatLoss.blocks.map((block, index) => (index === 6 ? { ...block, sessionsPerWeek: 5 } : block));
    const found = checkProgram(toProgram({ ...fatLoss, blocks }));
    expect(found.map(({ rule, severity }) => [rule, severity])).toEqual([['block-frequency', 'warning']]);
    expect(fatLoss.secondLooks).toEqual([]);
  });

  test('equipment that is not there', () => {
    expect(withoutEquipment(linesOf([getClientSheet(fatLoss, 2)]), ['dumbbell', 'chair'])).toEqual([
      'client-fat-loss-p2-roll-calves',
      'client-fat-loss-p2-roll-thighs',
      'client-fat-loss-p2-rotation',
      'client-fat-loss-p2-legs-2',
      'client-fat-loss-p2-back-2',
      'client-fat-loss-p2-end-roll',
    ]);
  });
});

describe('facts', () => {
  test('every number has an id', () => {
    expect(getFact('client-fat-loss.days').text).toBe('3 days');
    expect(getFact('client-fat-loss.sessionMinutes').text).toBe('60 min');
    expect(getFact('client-fat-loss-block-1.weeks').text).toBe('6 weeks');
    expect(getFact('client-fat-loss-block-2.weekNumbers').text).toBe('7–10');
    expect(getFact('client-performance-p5-legs-1.percentOneRm').text).toBe('85–88%');
    expect(getFact('client-performance-p5-chest-2.medicineBallPercentOfBodyWeight').text).toBe('5%');
    expect(findFact('client-returning-p1-bike.minutes')?.text).toBe('5 min');
  });

  test('all are marked as our own examples', () => {
    expect(clientFacts.filter((row) => row.status !== 'constructed' || row.sources.length > 0)).toEqual([]);
  });

  test('a line’s id begins with its sheet’s', () => {
    const sheet = toSheet({
      id: 'client-example-p1',
      phase: 1,
      note: '',
      sections: { activation: [{ key: 'plank', exerciseId: 'core-plank', sets: 1, holdSeconds: 20 }] },
    });
    expect(sheet.sections[0]?.exercises[0]).toEqual({
      id: 'client-example-p1-plank',
      exerciseId: 'core-plank',
      sets: 1,
      holdSeconds: 20,
      status: 'constructed',
      sources: [],
    });
  });
});

test('an unknown client is answered with the nearest', () => {
  expect(() => getClient('muscles-gain')).toThrow('No client "muscles-gain". Did you mean "muscle-gain"?');
  expect(() => getClientSheet(getClient('returning'), 5)).toThrow('has no session for Phase 5');
});
