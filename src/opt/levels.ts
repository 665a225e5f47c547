import type { FactRow, LevelNumber, PhaseNumber } from './types.ts';

/** One of the three broad adaptation categories. */
export interface Level extends FactRow {
  readonly number: LevelNumber;
  readonly name: string;
  readonly phases: readonly PhaseNumber[];
  /** Its place in the picture of a house. */
  readonly house: 'foundation' | 'structure' | 'peak';
  readonly aim: string;
  /** The goals that the base article and the exam name first. */
  readonly primaryGoals: readonly string[];
  /** What training at this level works on. */
  readonly focus: readonly string[];
  readonly adaptations: readonly string[];
  readonly progressBy: readonly string[];
}

export const levels = [
  {
    id: 'level-1',
    number: 1,
    name: 'Stabilization',
    phases: [1],
    house: 'foundation',
    aim: 'Move well and hold every joint steady, in preparation for all that follows.',
    primaryGoals: ['muscular endurance', 'neuromuscular efficiency'],
    focus: [
      'basic movement patterns and exercise skill',
      'mobility and stability of the whole kinetic chain',
      'muscle imbalances',
      'core activation, balance and postural control',
      'endurance of the muscles and of the heart and lungs',
      'confidence and the habit of training',
    ],
    adaptations: [
      'freer movement',
      'stable core and joints',
      'aligned, controlled posture',
      'muscular and aerobic endurance',
    ],
    progressBy: ['master the basic patterns', 'add a proprioceptive demand that stays under control', 'add complexity'],
    status: 'solid',
    sources: ['SEED', 'T7-21', 'SG6'],
  },
  {
    id: 'level-2',
    number: 2,
    name: 'Strength',
    phases: [2, 3, 4],
    house: 'structure',
    aim: 'Keep the stability already won and load it, for endurance of force, size or maximal force.',
    primaryGoals: ['keep the stabilization gains', 'raise force production'],
    focus: [
      'core stability under heavier loads and larger ranges',
      'the load that muscles, tendons, ligaments and joints can bear',
      'more training volume',
      'the energy systems of hard, short efforts',
      'more motor units at work',
    ],
    adaptations: [
      'core strength',
      'prime-mover strength',
      'muscular endurance or size, by phase',
      'maximal strength, by phase',
    ],
    progressBy: ['more load', 'more volume', 'more complexity', 'less rest, in Phase 2'],
    status: 'solid',
    sources: ['SEED', 'T7-21', 'SG6'],
  },
  {
    id: 'level-3',
    number: 3,
    name: 'Power',
    phases: [5],
    house: 'peak',
    aim: 'Produce force faster, at the speeds of sport and daily life.',
    primaryGoals: ['maximize the rate of force production'],
    focus: ['heavy loads, for force', 'light loads moved fast, for speed', 'stability and strength applied at speed'],
    adaptations: ['core strength', 'maximal strength', 'rate of force production'],
    progressBy: ['more load', 'more speed', 'more sets'],
    status: 'solid',
    sources: ['SEED', 'T7-21', 'SG6'],
  },
] as const satisfies readonly Level[];

/** The level with this number. Numbers are checked by the compiler. */
export function getLevel(number: LevelNumber): Level {
  return levels[number - 1] as Level;
}
