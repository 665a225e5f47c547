import { getPhase, phases } from '../opt/phases.ts';
import { readiness } from '../opt/readiness.ts';
import type { ReadinessCriterion } from '../opt/readiness.ts';
import type { PhaseNumber } from '../opt/types.ts';
import { arrow, before, by, flowchart, group, levelTitle, listed, node, phaseNode, wrap } from './parts.ts';
import type { DiagramDefinition, Direction } from './types.ts';

/** What has to be true before the phase is entered. */
function gate(number: PhaseNumber): string {
  const to = number === 1 ? 'any' : number;
  const found = (readiness as readonly ReadinessCriterion[]).find((row) => row.to === to && row.kind === 'gate');
  if (found === undefined) throw new Error(`No gate leads to Phase ${number} in src/opt/readiness.ts.`);
  return found.criterion;
}

/** What comes before the phase on a first pass: other phases, or people. */
function feed(number: PhaseNumber, direction: Direction): string[] {
  const { enterAfter, typicalClients } = getPhase(number);
  if (enterAfter.length === 0) {
    const people = wrap(listed(typicalClients.slice(0, 3)), by(direction, 44, 32));
    return [node('feed', { name: ['Who begins here'], detail: people })];
  }
  return [
    group(
      'feed',
      'Done first',
      enterAfter.map((earlier) => phaseNode(earlier, { id: `from${earlier}` })),
      { direction: 'LR' },
    ),
    ...enterAfter.slice(1).map((earlier, index) => arrow(`from${enterAfter[index]}`, `from${earlier}`)),
  ];
}

/** Where a client may go from the phase: a solid arrow on a first pass, a dashed one later. */
function exits(number: PhaseNumber, direction: Direction): string[] {
  const { next } = getPhase(number);
  const isBack = (to: PhaseNumber) => to < Math.min(number, 3);
  const on = next.filter((to) => !isBack(to)).sort();
  const back = next.filter(isBack).sort();
  const isFirstPass = on.every((to) => getPhase(to).enterAfter.at(-1) === number);
  const part = (id: string, title: readonly string[], members: readonly PhaseNumber[], dashed: boolean) => [
    group(
      id,
      title,
      members.map((to) => phaseNode(to, { id: `to${to}` })),
    ),
    // Under each other on a phone.
    ...by(
      direction,
      [],
      members.slice(1).map((to, index) => before(`to${members[index]}`, `to${to}`)),
    ),
    arrow('here', id, { dashed }),
  ];
  return [
    ...part('on', on.length > 1 ? ['On, by goal'] : ['On'], on, !isFirstPass),
    ...(back.length === 0
      ? []
      : part(
          'back',
          back.length === 1
            ? ['Back, to recover']
            : by(direction, ['Back, to recover or rebuild'], ['Back, to recover', 'or rebuild']),
          back,
          true,
        )),
  ];
}

/** The later phases that may come back to the first one. */
function returns(direction: Direction): string[] {
  const later = phases.filter(({ next }) => (next as readonly PhaseNumber[]).includes(1)).map(({ number }) => number);
  return [
    node('later', { name: wrap(`Phases ${listed(later)}`, by(direction, 30, 12)), link: '/model/progression/' }),
    before('here', 'later'),
    arrow('later', 'here', { dashed: true, label: by(direction, ['to recover'], ['to', 'recover']) }),
  ];
}

function phaseProgression<Number extends PhaseNumber>(number: Number, description: string) {
  const phase = getPhase(number);
  return {
    id: `phase-${number}-progression` as const,
    title: `What feeds Phase ${number} and what it opens`,
    description,
    facts: [],
    verbs: { solid: 'leads to', dashed: 'may later lead to' },
    source: (direction) =>
      flowchart('TB', [
        ...feed(number, direction),
        node('here', {
          name: [`Phase ${number}`, phase.shortName],
          detail: [levelTitle(phase.level)],
          level: phase.level,
          look: 'focus',
        }),
        arrow('feed', 'here', { label: ['Ready when:', ...wrap(gate(number), by(direction, 60, 38))] }),
        ...exits(number, direction),
        ...(number === 1 ? returns(direction) : []),
      ]),
  } as const satisfies DiagramDefinition;
}

export const phaseProgressions = [
  phaseProgression(
    1,
    'Every beginner starts in Phase 1, and so does a deconditioned client and anyone who returns after a break. It opens one phase, Phase 2. Clients come back to it from every later phase to recover.',
  ),
  phaseProgression(
    2,
    'Phase 1 feeds Phase 2, once the basic movement patterns hold at all five checkpoints. Phase 2 opens Phases 3, 4 and 5, to be chosen by goal. A client may also go back to Phase 1 to recover.',
  ),
  phaseProgression(
    3,
    'Phases 1 and 2 feed Phase 3, for a client who wants size or a better body composition. Later the client may go on to Phase 4 or 5, or back to Phase 1 or 2.',
  ),
  phaseProgression(
    4,
    'Phases 1 and 2 feed Phase 4, for an experienced lifter who wants maximal strength. Later the client may go on to Phase 3 or 5, or back to Phase 1 or 2.',
  ),
  phaseProgression(
    5,
    'Phases 1 and 2 feed Phase 5; Phases 3 and 4 come before it only when the goal asks for them. Later the client may go on to Phase 3 or 4, or back to Phase 1 or 2.',
  ),
] as const;
