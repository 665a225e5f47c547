import { exercises, findExercise } from '../exercises/index.ts';
import type { BodyPart, EquipmentItem } from '../exercises/index.ts';
import type { Program } from '../program.ts';
import { checkProgram } from '../rules/check-program.ts';
import { toProgram } from './plan.ts';
import type { Plan, PlanSession } from './plan.ts';

const major: readonly BodyPart[] = ['chest', 'back', 'shoulders', 'legs'];

/** Written here a second time, and by hand: prime movers that stand for a body part that has no lift. */
const stands: Readonly<Record<string, readonly string[]>> = {
  back: ['latissimus-dorsi', 'rhomboids', 'middle-trapezius', 'lower-trapezius'],
  legs: ['quadriceps', 'gluteus-maximus', 'hamstring-complex'],
};

/** The first and the last week of each block: between them the numbers only climb. */
function endsOf(program: Program): Program {
  return {
    ...program,
    blocks: program.blocks.map((block) => {
      const n = block.sessionsPerWeek ?? 0;
      return {
        ...block,
        sessions: [...block.sessions.slice(0, n), ...block.sessions.slice(Math.max(n, block.sessions.length - n))],
      };
    }),
  };
}

/** All lines of a session, section by section. */
export function linesOf(session: PlanSession) {
  return session.sections.flatMap((section) => section.exercises);
}

function trains(session: PlanSession, part: BodyPart): boolean {
  return session.sections.some((section) =>
    section.exercises.some((line) => {
      const exercise = line.exerciseId === undefined ? undefined : findExercise(line.exerciseId);
      if (section.key === 'resistance') return exercise?.bodyPart === part;
      if (section.key !== 'activation') return false;
      return (exercise?.primeMovers ?? []).some((muscle) => (stands[part] ?? []).includes(muscle));
    }),
  );
}

/**
 * What is wrong with a plan, in words; empty when it keeps everything that is promised. For tests: it reads the whole
 * library and the rules anew, and the engine not at all.
 */
export function faultsOf(plan: Plan, everyWeek: boolean): string[] {
  const { intake } = plan;
  const faults: string[] = [];
  const say = (text: string): void => void faults.push(text);
  const program = toProgram(plan);
  for (const finding of checkProgram(everyWeek ? program : endsOf(program))) {
    if (finding.severity === 'violation') say(`${finding.rule}: ${finding.message}`);
  }
  const weeks = plan.blocks.reduce((sum, block) => sum + block.weeks.length, 0);
  if (weeks !== intake.weeks) say(`${weeks} weeks instead of ${intake.weeks}`);
  const there = new Set<EquipmentItem>(['bodyweight', 'wall', ...intake.equipment]);
  const avoid = new Set<string>(intake.avoid);
  for (const [index, block] of plan.blocks.entries()) {
    if (block.sessionsPerWeek > intake.sessionsPerWeek) say(`block ${index}: more sessions than days`);
    // The exercises of a block are the same in each of its weeks.
    const sessions = block.weeks[0]?.sessions ?? [];
    if (sessions.length !== block.sessionsPerWeek) say(`block ${index}: ${sessions.length} sessions`);
    for (const session of sessions) {
      for (const { exerciseId } of linesOf(session)) {
        if (exerciseId === undefined) continue;
        if (avoid.has(exerciseId)) say(`${exerciseId} is to be avoided`);
        const groups = findExercise(exerciseId)?.equipment ?? [[]];
        if (!groups.every((group) => group.some((item) => there.has(item))))
          say(`${exerciseId} needs what is not there`);
      }
      const keys = session.sections.map((section) => section.key);
      if (keys[0] !== 'warm-up' || keys.at(-1) !== 'cool-down')
        say(`block ${index}: starts or ends with ${keys.join()}`);
    }
    for (const part of major) {
      if (sessions.some((session) => trains(session, part))) continue;
      const warned = plan.warnings.some((one) => one.kind === 'body-part' && one.bodyPart === part);
      const able = exercises.filter(
        (one) =>
          one.bodyPart === part &&
          one.level === 'stabilization' &&
          !avoid.has(one.id) &&
          one.equipment.every((group) => group.some((item) => there.has(item))),
      );
      if (!warned) say(`block ${index}: nothing for the ${part}, and no warning`);
      if (able.length > 0) say(`block ${index}: nothing for the ${part}, although there is ${able[0]?.id ?? ''}`);
    }
    const longest = Math.max(...block.weeks.flatMap((week) => week.sessions.map((session) => session.minutes)));
    const toldSo = plan.warnings.some((one) => one.kind === 'minutes' && one.block === index);
    if (longest > intake.minutes && !toldSo) say(`block ${index}: ${longest} minutes instead of ${intake.minutes}`);
  }
  return faults;
}
