import type { ExerciseBrief, ExerciseComponent } from '../exercises/brief.ts';
import type { PhaseNumber } from '../types.ts';
import type { Intake } from './intake.ts';
import type { LineDraft } from './lines.ts';
import type { Role } from './dose.ts';
import type { Library } from './library.ts';
import type { Random } from './random.ts';
import type { Decision } from './plan.ts';
import { chapters, decide } from './reasons.ts';
import type { Answer, ScreenAnswers } from './screen.ts';

/** What a general warm-up rolls and stretches where no finding says otherwise: what sitting and training tighten. */
const generalRolls = ['smr-calves', 'smr-quadriceps', 'smr-latissimus-dorsi', 'smr-thoracic-spine', 'smr-piriformis'];
const generalStretches = ['gastrocnemius', 'kneeling-hip-flexor', 'pectoral', '90-90-hamstring', 'standing-adductor'];

const factOf: Readonly<Record<'smr' | 'static' | 'active' | 'dynamic', (phase: PhaseNumber) => string>> = {
  smr: (phase) => `flex7-${group(phase)}-warm-up-self-myofascial`,
  static: () => 'flex7-p1-warm-up-static',
  active: () => 'flex7-p2-4-warm-up-active',
  dynamic: () => 'flex7-p5-warm-up-dynamic',
};

function group(phase: PhaseNumber): string {
  if (phase === 1) return 'p1';
  return phase === 5 ? 'p5' : 'p2-4';
}

function fromScreen(answer: Answer, verb: string): Decision {
  return decide(
    `The screen showed: ${answer.seen}. The ${answer.muscle} may be overactive there, so the session ${verb}.`,
    chapters.muscles,
    { facts: [answer.rowId], sources: answer.sources },
  );
}

/** Exercises of a component: those that the screen asks for, then general ones, up to a number. */
function pick(
  library: Library,
  component: ExerciseComponent,
  answers: readonly Answer[],
  general: readonly string[],
  count: number,
): readonly { readonly exercise: ExerciseBrief; readonly answer?: Answer }[] {
  const there = library.component(component);
  const found: { exercise: ExerciseBrief; answer?: Answer }[] = [];
  const take = (id: string, answer?: Answer): void => {
    if (found.length >= count || found.some((one) => one.exercise.id === id)) return;
    const exercise = there.find((one) => one.id === id);
    if (exercise) found.push({ exercise, ...(answer ? { answer } : {}) });
  };
  for (const answer of answers) take(answer.exerciseId, answer);
  if (found.length === 0) for (const id of general) take(id);
  if (found.length === 0) for (const exercise of there) take(exercise.id);
  return found;
}

const byHand = 'Self-massage of the calves and thighs with the hands';

/** Rolling; without a roller the hands stand in, which is our own makeshift. */
function rolling(
  library: Library,
  answers: ScreenAnswers,
  phase: PhaseNumber,
  count: number,
  place: string,
): LineDraft[] {
  const rolls = pick(library, 'smr', answers.rolls, generalRolls, count);
  const fact = place === 'warm-up' ? factOf.smr(phase) : 'flex7-p1-5-cool-down-self-myofascial';
  if (rolls.length === 0) {
    return [
      {
        key: `${place}-roll-1`,
        role: 'smr',
        label: byHand,
        why: decide(
          'There is no roller, so the hands press the muscle instead. The makeshift is ours; a foam roller or a firm ball does it better.',
          chapters.session,
          { facts: [fact] },
        ),
      },
    ];
  }
  return rolls.map(({ exercise, answer }, index) => ({
    key: `${place}-roll-${index + 1}`,
    role: 'smr' as const,
    exercise,
    ...(index > 0 ? { drop: 'extra-stretch' as const } : {}),
    why: answer
      ? fromScreen(answer, 'rolls it first')
      : decide('Rolling comes first, so that the muscle lets go before it is stretched.', chapters.session, {
          facts: [fact],
          sources: ['T7-14', 'T7-21'],
        }),
  }));
}

function stretching(
  library: Library,
  kind: 'static' | 'active',
  answers: readonly Answer[],
  phase: PhaseNumber,
  count: number,
  place: string,
): LineDraft[] {
  const general = generalStretches.map((name) => `${kind}-${name}`);
  const text =
    kind === 'static'
      ? 'Held stretches bring tight muscles back to their length.'
      : `Phase ${phase} stretches actively: the client’s own muscles do the work.`;
  const fact = place === 'warm-up' ? factOf[kind](phase) : 'flex7-p1-5-cool-down-static';
  const found = pick(library, kind, answers, general, count);
  if (found.length === 0) {
    const why = decide('Every stretch of the library is to be avoided, so the choice is left open.', chapters.session);
    return [{ key: `${place}-${kind}-1`, role: kind, label: 'A gentle stretch that suits the client', why }];
  }
  return found.map(({ exercise, answer }, index) => ({
    key: `${place}-${kind}-${index + 1}`,
    role: kind satisfies Role,
    exercise,
    ...(index > 0 ? { drop: 'extra-stretch' as const } : {}),
    why: answer
      ? fromScreen(answer, kind === 'static' ? 'stretches it' : 'stretches it actively')
      : decide(text, chapters.session, { facts: [fact], sources: ['T7-14', 'T7-21'] }),
  }));
}

/** Dynamic stretches of Phase 5: four, which move the whole body. */
function dynamic(library: Library, intake: Intake, random: Random): LineDraft[] {
  const calm = intake.heavyLiftingRuledOut;
  const there = library.component('dynamic').filter((exercise) => !(calm && exercise.id === 'dynamic-jumping-jacks'));
  return there
    .map((exercise) => ({ exercise, order: random() }))
    .toSorted((a, b) => a.order - b.order)
    .slice(0, 4)
    .map(({ exercise }, index) => ({
      key: `warm-up-dynamic-${index + 1}`,
      role: 'dynamic' as const,
      exercise,
      ...(index > 2 ? { drop: 'extra-stretch' as const } : {}),
      why: decide('Phase 5 warms up in motion, at the speed that the session will ask for.', chapters.session, {
        facts: [factOf.dynamic(5)],
        sources: ['T7-14', 'T7-21'],
      }),
    }));
}

/** The warm-up of a phase: easy cardio where it helps, rolling, and the stretches that the phase uses. */
export function warmUpFor(
  intake: Intake,
  library: Library,
  answers: ScreenAnswers,
  phase: PhaseNumber,
  random: Random,
): LineDraft[] {
  const startsOver = intake.status !== 'intermediate' && intake.status !== 'advanced';
  const cardio: LineDraft[] =
    phase === 1 && startsOver
      ? [
          {
            key: 'warm-up-cardio',
            role: 'warm-up-cardio',
            label: 'Easy walk or march (optional)',
            drop: 'cardio',
            why: decide(
              'A few easy minutes raise the pulse before the stretching. They may be left out.',
              chapters.session,
              {
                facts: ['warm-up-cardio.minutes'],
                sources: ['T7-21', 'SG5'],
              },
            ),
          },
        ]
      : [];
  const rolls = rolling(library, answers, phase, 2, 'warm-up');
  switch (phase) {
    case 1:
      return [...cardio, ...rolls, ...stretching(library, 'static', answers.stretches, phase, 3, 'warm-up')];
    case 2:
    case 3:
    case 4:
      return [...rolls, ...stretching(library, 'active', answers.actives, phase, 3, 'warm-up')];
    case 5: {
      // Limited mobility keeps one active stretch in the warm-up; without a finding none is needed.
      const active =
        answers.actives.length > 0 ? stretching(library, 'active', answers.actives, phase, 1, 'warm-up') : [];
      return [
        ...rolls.slice(0, 1),
        ...active.map((line) => ({ ...line, drop: 'extra-stretch' as const })),
        ...dynamic(library, intake, random),
      ];
    }
  }
}

/** The cool-down, the same in every phase: rolling, then static stretches. */
export function coolDownFor(library: Library, answers: ScreenAnswers, phase: PhaseNumber): LineDraft[] {
  return [
    ...rolling(library, answers, phase, 1, 'cool-down'),
    ...stretching(library, 'static', answers.stretches, phase, 2, 'cool-down'),
  ];
}
